import type { LayoutGraph, Placement } from "../contract.ts";
import { countCrossings } from "../validate.ts";
import { arrangeRegions, orderRegions, type Tie } from "./bands.ts";
import { drawPlan } from "./draw.ts";
import type { Exit, Leaving } from "./layers.ts";
import type { Plan, PlanLink, PlanRegion } from "./model.ts";
import { type Link, ranksOf } from "./ranks.ts";
import { type Care, type Member, placeRegion } from "./region.ts";

/** How a plan is to be laid out. */
export type PlanOptions = {
  /** Width over height to aim at. */
  readonly aspect?: number | undefined;
  /**
   * `strict`: one band, in which every line runs downwards, cycles aside.
   * `shape`: as many bands as the aspect asks for; lines between regions run either way.
   */
  readonly flow?: "strict" | "shape";
  readonly care?: Care;
};

const SIDE = { for: 0, "yes-but": 1, against: 2 } as const;
const GUESS = { width: 280, height: 190 };
const USUAL_ASPECT = 1.5;
/** Up to this many nodes, other orders of the regions are tried out. */
const SMALL = 400;
const MOST_TRIES = 80;

/**
 * Place a whole map: regions in bands, rows of cards within them, and every line at right angles along channels between
 * rows, alleys between regions and streets between bands, so that none passes through a card.
 * The same graph gives the same plan on every machine. O(nodes · log nodes + crossings looked at).
 */
export function placePlan(graph: LayoutGraph, options: PlanOptions = {}): Placement {
  const planner = new Planner(graph, options);
  return planner.best();
}

/** Settles bands, regions, rows and orders; what does not depend on the order of regions is done once. */
class Planner {
  readonly #graph: LayoutGraph;
  readonly #aspect: number;
  readonly #isStrict: boolean;
  readonly #care: Care;
  readonly #index: ReadonlyMap<string, number>;
  readonly #regionOf: Int32Array;
  readonly #localOf: Int32Array;
  readonly #members: readonly (readonly number[])[];
  readonly #rowOf: Int32Array;
  readonly #links: readonly PlanLink[];
  readonly #guesses: readonly { readonly width: number; readonly height: number }[];
  readonly #ties: readonly Tie[];
  readonly #placed = new Map<string, PlanRegion>();

  constructor(graph: LayoutGraph, { aspect = USUAL_ASPECT, flow = "shape", care = "quick" }: PlanOptions) {
    this.#care = care;
    this.#graph = graph;
    this.#aspect = aspect;
    this.#isStrict = flow === "strict";
    const index = new Map(graph.nodes.map(({ id }, at) => [id, at]));
    if (index.size < graph.nodes.length) throw new Error("Two nodes of a drawing share an id");
    this.#index = index;
    const { regionOf, localOf, members } = divide(graph, index);
    this.#regionOf = regionOf;
    this.#localOf = localOf;
    this.#members = members;
    const joined = graph.edges.map(({ id, source, target }, edge) => {
      const [lower, upper] = [index.get(source), index.get(target)];
      if (lower === undefined || upper === undefined) throw new Error(`The line ${id} ends at no node`);
      return { upper, lower, edge };
    });
    const { rows, inside } = this.#isStrict
      ? strictRows(graph, joined, regionOf)
      : ownRows(joined, regionOf, localOf, members);
    this.#rowOf = rows;
    this.#links = joined.map((link, at) => ({ ...link, inside: inside[at] as boolean }));
    this.#guesses = members.map((nodes) => guessOf(nodes, rows));
    this.#ties = tiesBetween(this.#links, regionOf);
  }

  best(): Placement {
    let order = orderRegions(this.#members.length, this.#ties);
    let best = drawPlan(this.#planIn(order));
    if (!this.#isStrict || this.#graph.nodes.length > SMALL) return best;
    let least = countCrossings(best, this.#graph);
    let tries = MOST_TRIES;
    for (let improved = true; improved && tries > 0; ) {
      improved = false;
      for (const next of neighboursOf(order)) {
        tries -= 1;
        if (tries < 0) break;
        const placement = drawPlan(this.#planIn(next));
        const crossings = countCrossings(placement, this.#graph);
        if (crossings >= least) continue;
        [best, least, order] = [placement, crossings, next];
        improved = true;
      }
    }
    return best;
  }

  #planIn(order: readonly number[]): Plan {
    const bands = this.#isStrict ? [order] : arrangeRegions(order, this.#guesses, this.#ties, this.#aspect).bands;
    const exits = exitsOf(bands, this.#guesses);
    const regions = this.#members.map((_nodes, region) => this.#regionWith(region, exits));
    return {
      graph: this.#graph,
      links: this.#links,
      regionOf: this.#regionOf,
      localOf: this.#localOf,
      rowOf: this.#rowOf,
      regions,
      bands,
    };
  }

  #regionWith(region: number, exits: (from: number, to: number) => Exit): PlanRegion {
    const leavings: Leaving[] = [];
    for (const { upper, lower, inside } of this.#links) {
      if (inside) continue;
      const [from, to] = [this.#regionOf[upper] as number, this.#regionOf[lower] as number];
      if (from === region)
        leavings.push({ node: this.#localOf[upper] as number, border: "lower", exit: exits(from, to) });
      if (to === region)
        leavings.push({ node: this.#localOf[lower] as number, border: "upper", exit: exits(to, from) });
    }
    const key = `${region} ${leavings.map(({ exit }) => exit[0]).join("")}`;
    const known = this.#placed.get(key);
    if (known) return known;
    const nodes = this.#members[region] as readonly number[];
    const own = this.#links.flatMap((link, at) => (link.inside && this.#regionOf[link.upper] === region ? [at] : []));
    const local = own.map((at) => {
      const { upper, lower } = this.#links[at] as PlanLink;
      return { upper: this.#localOf[upper] as number, lower: this.#localOf[lower] as number };
    });
    const members = nodes.map((node) => memberOf(this.#graph, this.#index, this.#regionOf, this.#localOf, node));
    const rows = Int32Array.from(nodes, (node) => this.#rowOf[node] as number);
    const placed = { nodes, links: own, placed: placeRegion(members, rows, local, leavings, this.#care) };
    this.#placed.set(key, placed);
    return placed;
  }
}

/** Orders that differ by one exchange of neighbours or one region moved to the other end. */
function* neighboursOf(order: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < order.length; from += 1) {
    for (let to = 0; to < order.length; to += 1) {
      if (to === from || to === from - 1) continue;
      const next = [...order];
      const [region] = next.splice(from, 1);
      next.splice(to, 0, region as number);
      yield next;
    }
  }
}

function divide(graph: LayoutGraph, index: ReadonlyMap<string, number>) {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const regionOf = new Int32Array(index.size);
  const localOf = new Int32Array(index.size);
  graph.nodes.forEach(({ region = "" }, node) => {
    let number = numbers.get(region);
    if (number === undefined) {
      number = members.length;
      numbers.set(region, number);
      members.push([]);
    }
    regionOf[node] = number;
    localOf[node] = (members[number] as number[]).length;
    members[number]?.push(node);
  });
  return { regionOf, localOf, members };
}

type Rows = { readonly rows: Int32Array; readonly inside: readonly boolean[] };

function strictRows(graph: LayoutGraph, links: readonly Link[], regionOf: Int32Array): Rows {
  const { rows, against } = ranksOf(graph.nodes.length, links);
  return {
    rows,
    inside: links.map(({ upper, lower }, at) => against[at] !== true && regionOf[upper] === regionOf[lower]),
  };
}

function ownRows(
  links: readonly Link[],
  regionOf: Int32Array,
  localOf: Int32Array,
  members: readonly (readonly number[])[],
): Rows {
  const rows = new Int32Array(regionOf.length);
  const inside = links.map(() => false);
  const own: number[][] = members.map(() => []);
  links.forEach(({ upper, lower }, at) => {
    if (regionOf[upper] === regionOf[lower]) own[regionOf[upper] as number]?.push(at);
  });
  members.forEach((nodes, region) => {
    const at = own[region] as readonly number[];
    const local = at.map((link) => ({
      upper: localOf[(links[link] as Link).upper] as number,
      lower: localOf[(links[link] as Link).lower] as number,
    }));
    const ranks = ranksOf(nodes.length, local);
    nodes.forEach((node, place) => {
      rows[node] = ranks.rows[place] as number;
    });
    at.forEach((link, place) => {
      inside[link] = ranks.against[place] !== true;
    });
  });
  return { rows, inside };
}

function guessOf(nodes: readonly number[], rowOf: Int32Array): { width: number; height: number } {
  const counts: number[] = [];
  for (const node of nodes) {
    const row = rowOf[node] as number;
    counts[row] = (counts[row] ?? 0) + 1;
  }
  const widest = Math.max(...counts.map((count) => count ?? 0).filter((count) => count > 0));
  return { width: widest * GUESS.width, height: counts.length * GUESS.height };
}

function tiesBetween(links: readonly PlanLink[], regionOf: Int32Array): readonly Tie[] {
  const counts = new Map<string, { a: number; b: number; lines: number }>();
  for (const { upper, lower } of links) {
    const [a, b] = [regionOf[upper] as number, regionOf[lower] as number].sort((x, y) => x - y) as [number, number];
    if (a === b) continue;
    const tie = counts.get(`${a} ${b}`);
    if (tie) tie.lines += 1;
    else counts.set(`${a} ${b}`, { a, b, lines: 1 });
  }
  return [...counts.values()];
}

/** On which side a line leaves a region for another: towards where that one is. */
function exitsOf(
  bands: readonly (readonly number[])[],
  guesses: readonly { readonly width: number }[],
): (from: number, to: number) => Exit {
  const middles = guesses.map(() => 0);
  for (const band of bands) {
    let x = 0;
    for (const region of band) {
      const { width } = guesses[region] as { readonly width: number };
      middles[region] = x + width / 2;
      x += width;
    }
  }
  return (from, to) => ((middles[to] as number) < (middles[from] as number) ? "left" : "right");
}

function memberOf(
  graph: LayoutGraph,
  index: ReadonlyMap<string, number>,
  regionOf: Int32Array,
  localOf: Int32Array,
  node: number,
): Member {
  const { kind, width, parent, side } = graph.nodes[node] as LayoutGraph["nodes"][number];
  const above = parent === undefined ? undefined : index.get(parent);
  const isNear = above !== undefined && regionOf[above] === regionOf[node];
  return {
    width,
    parent: isNear ? (localOf[above] as number) : undefined,
    side: side === undefined ? 1 : SIDE[side],
    keepsSides: kind === "question",
  };
}
