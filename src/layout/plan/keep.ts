import type { Box, LayoutGraph, LayoutNode, Placement, Point } from "../contract.ts";
import { countCrossings, edgesThroughCards, validatePlacement } from "../validate.ts";
import { drawPlan, type Frame } from "./draw.ts";
import { type Layered, layersOf } from "./layers.ts";
import type { Plan, PlanLink, PlanRegion } from "./model.ts";
import { type PlanOptions, placePlan } from "./plan.ts";
import type { Link } from "./ranks.ts";
import { findSlot } from "./slots.ts";

/** How many more crossings a drawing that keeps its cards may have than one made anew. */
const TOLERATED = { share: 1.15, count: 2 };
/** How far a card may be put beyond the region it belongs to. */
const OVERHANG = 600;
const ROW_BELOW = 60;
/** Room that must be left between regions for the lines along them. */
const ALLEY = 30;

/**
 * Place a plan as near as can be to how it was placed before: cards that were there stay where they are, new ones take
 * free places near what they hang from, and all lines are routed anew. Where that finds no place, runs a line
 * through a card, or crosses clearly more lines than a plan made anew, the plan is made anew. O(plan made anew).
 */
export function keepPlan(graph: LayoutGraph, before: Before, options: PlanOptions = {}): Placement {
  const anew = placePlan(graph, options);
  const kept = tryToKeep(graph, before);
  if (!kept) return anew;
  if (validatePlacement(graph, kept).length > 0 || edgesThroughCards(graph, kept).length > 0) return anew;
  const limit = countCrossings(anew, graph) * TOLERATED.share + TOLERATED.count;
  return countCrossings(kept, graph) <= limit ? kept : anew;
}

/** What of an earlier placement is built upon. */
export type Before = Pick<Placement, "positions" | "routes">;

type Row = { readonly top: number; readonly bottom: number };
type Band = { readonly regions: readonly number[]; readonly rows: readonly Row[] };

function tryToKeep(graph: LayoutGraph, before: Before): Placement | undefined {
  const positions = settleNew(graph, before.positions);
  if (!positions) return undefined;
  const boxes = graph.nodes.map(
    (node): Box => ({ ...(positions.get(node.id) as Point), width: node.width, height: node.height }),
  );
  const numbers = new Map<string, number>();
  const regionOf = Int32Array.from(graph.nodes, ({ region = "" }) => {
    const number = numbers.get(region) ?? numbers.size;
    numbers.set(region, number);
    return number;
  });
  const members: number[][] = Array.from({ length: numbers.size }, () => []);
  const localOf = Int32Array.from(
    graph.nodes,
    (_node, at) => (members[regionOf[at] as number] as number[]).push(at) - 1,
  );
  const bands = bandsIn(boxes, members);
  if (!bands) return undefined;
  const rowOf = new Int32Array(graph.nodes.length);
  for (const { regions, rows } of bands) {
    for (const region of regions) {
      for (const node of members[region] as number[]) {
        rowOf[node] = rows.findIndex(({ top }) => top === (boxes[node] as Box).y);
      }
    }
  }
  const index = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const links = graph.edges.map(({ source, target }, edge): PlanLink => {
    const [lower, upper] = [index.get(source) as number, index.get(target) as number];
    const inside = regionOf[lower] === regionOf[upper] && (rowOf[lower] as number) > (rowOf[upper] as number);
    return { upper, lower, edge, inside };
  });
  const hulls = members.map((nodes) => hullOf(nodes.map((node) => boxes[node] as Box)));
  const regions = members.map((nodes, region): PlanRegion => {
    const band = bands.find(({ regions: own }) => own.includes(region)) as Band;
    const own = links.flatMap((link, at) => (link.inside && regionOf[link.upper] === region ? [at] : []));
    const local = own.map((at): Link => {
      const { upper, lower } = links[at] as PlanLink;
      return { upper: localOf[upper] as number, lower: localOf[lower] as number };
    });
    const hull = hulls[region] as Box;
    // Lines that were there pass each row where they did.
    const passedAt = (at: number, row: number): number | undefined => {
      const { id } = graph.edges[(links[own[at] as number] as PlanLink).edge] as { readonly id: string };
      const { top, bottom } = band.rows[row] as Row;
      const x = crossingAt(before.routes.get(id) ?? [], (top + bottom) / 2);
      return x === undefined ? undefined : x - hull.x;
    };
    const shifted = nodes.map((node) => ({ ...(boxes[node] as Box), x: (boxes[node] as Box).x - hull.x }));
    return {
      nodes,
      links: own,
      placed: regionAsIs(
        shifted,
        Int32Array.from(nodes, (node) => rowOf[node] as number),
        local,
        band.rows.length,
        hull.width,
        passedAt,
      ),
    };
  });
  const plan: Plan = { graph, links, regionOf, localOf, rowOf, regions, bands: bands.map((band) => band.regions) };
  const frame: Frame = { regionX: hulls.map(({ x }) => x), rows: bands.flatMap(({ rows }) => rows) };
  return drawPlan(plan, frame);
}

/** Positions for all: as before, and free places for what is new; undefined where one finds none. */
function settleNew(graph: LayoutGraph, before: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> | undefined {
  const positions = new Map<string, Point>();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const { id } of graph.nodes) {
    const at = before.get(id);
    if (at) positions.set(id, at);
  }
  const boxOf = (id: string): Box | undefined => {
    const at = positions.get(id);
    const node = nodes.get(id);
    return at && node && { ...at, width: node.width, height: node.height };
  };
  for (const node of graph.nodes) {
    if (positions.has(node.id)) continue;
    const uppers = graph.edges.flatMap(({ source, target }) => (source === node.id ? (boxOf(target) ?? []) : []));
    const hulls = new Map<string, Box>();
    for (const { id, region = "" } of graph.nodes) {
      const box = boxOf(id);
      if (box) hulls.set(region, hullOf([...(hulls.has(region) ? [hulls.get(region) as Box] : []), box]));
    }
    const hull = hulls.get(node.region ?? "");
    hulls.delete(node.region ?? "");
    const taken = graph.nodes.flatMap(({ id }) => boxOf(id) ?? []);
    const slot = hull && slotFor(node, uppers, hull, [...hulls.values()], taken);
    if (!slot) return undefined;
    positions.set(node.id, slot);
  }
  return positions;
}

function slotFor(
  node: LayoutNode,
  uppers: readonly Box[],
  hull: Box,
  others: readonly Box[],
  taken: readonly Box[],
): Point | undefined {
  const [first] = uppers;
  if (!first) return undefined;
  const bottom = hull.y + hull.height;
  const lowest = Math.max(...uppers.map(({ y, height }) => y + height));
  // Rows run across a whole band, so a row that only a neighbour has serves as well.
  const isNear = ({ y }: Box) => y >= hull.y && y <= bottom + ROW_BELOW;
  const tops = [...new Set(taken.filter(isNear).map(({ y }) => y))].sort((a, b) => a - b);
  const rows = tops
    .filter((top) => top > lowest)
    .map((top) => ({ top, room: (tops.find((next) => next > top) ?? top + 400) - top - 20 }));
  if (!tops.some((top) => top > bottom)) rows.push({ top: bottom + ROW_BELOW, room: Number.POSITIVE_INFINITY });
  // The card may stand beyond its region, but not among those of its neighbours.
  const beside = others.filter(({ y, height }) => y < bottom + ROW_BELOW && y + height > hull.y);
  const left = Math.max(
    hull.x - OVERHANG,
    ...beside.filter(({ x }) => x < hull.x).map(({ x, width }) => x + width + ALLEY),
  );
  const right = Math.min(
    hull.x + hull.width + OVERHANG,
    ...beside.filter(({ x }) => x > hull.x).map(({ x }) => x - ALLEY),
  );
  return findSlot({ node, middle: first.x + first.width / 2, left, right, rows }, taken);
}

function hullOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Regions that share heights, as bands from the top, with the rows that their cards stand in; undefined where they do not fit into any. */
function bandsIn(boxes: readonly Box[], members: readonly (readonly number[])[]): readonly Band[] | undefined {
  const hulls = members.map((nodes, region) => ({ region, ...hullOf(nodes.map((node) => boxes[node] as Box)) }));
  const groups: { regions: number[]; bottom: number }[] = [];
  for (const { region, y, height } of [...hulls].sort((a, b) => a.y - b.y || a.region - b.region)) {
    const last = groups[groups.length - 1];
    if (last && y < last.bottom) {
      last.regions.push(region);
      last.bottom = Math.max(last.bottom, y + height);
    } else groups.push({ regions: [region], bottom: y + height });
  }
  const bands: Band[] = [];
  for (const { regions } of groups) {
    regions.sort((a, b) => (hulls[a] as Box).x - (hulls[b] as Box).x);
    const own = regions.flatMap((region) => (members[region] as readonly number[]).map((node) => boxes[node] as Box));
    const tops = [...new Set(own.map(({ y }) => y))].sort((a, b) => a - b);
    const rows = tops.map((top) => ({
      top,
      bottom: Math.max(...own.filter(({ y }) => y === top).map(({ y, height }) => y + height)),
    }));
    const overlaps = rows.some(({ top }, at) => at > 0 && top < (rows[at - 1] as Row).bottom + 8);
    const crowded = regions.some(
      (region, at) =>
        at > 0 &&
        (hulls[region] as Box).x <
          (hulls[regions[at - 1] as number] as Box).x + (hulls[regions[at - 1] as number] as Box).width + 8,
    );
    if (overlaps || crowded) return undefined;
    bands.push({ regions, rows });
  }
  return bands;
}

/** A region whose cards have their places; lines that pass a row do so in the gap between its cards that is nearest to their way. */
function regionAsIs(
  boxes: readonly Box[],
  rowOf: Int32Array,
  links: readonly Link[],
  depth: number,
  width: number,
  passedAt: (link: number, row: number) => number | undefined,
): PlanRegion["placed"] {
  const order = boxes.map((_box, at) => at).sort((a, b) => (boxes[a] as Box).x - (boxes[b] as Box).x);
  const layered = layersOf(rowOf, links, [], order, depth);
  const middles = new Float64Array(layered.rowOf.length);
  boxes.forEach((box, at) => {
    middles[at] = box.x + box.width / 2;
  });
  const passing = new Map<string, number[]>();
  const gaps = layered.rows.map((row) =>
    gapsIn(row.filter((cell) => cell < boxes.length).map((cell) => boxes[cell] as Box)),
  );
  layered.chains.forEach((chain, link) => {
    const [from, to] = [middles[chain[0] as number] as number, middles[chain[chain.length - 1] as number] as number];
    chain.slice(1, -1).forEach((cell, step) => {
      const row = layered.rowOf[cell] as number;
      const before = passedAt(link, row);
      const wish = before ?? from + ((to - from) * (step + 1)) / (chain.length - 1);
      const gap = nearestGap(gaps[row] as readonly Gap[], wish);
      middles[cell] = Math.min(Math.max(wish, gap.left + 6), Math.max(gap.left + 6, gap.right - 6));
      if (middles[cell] === before) return;
      const name = `${row} ${gap.left}`;
      passing.set(name, [...(passing.get(name) ?? []), cell]);
    });
  });
  spreadInGaps(passing, gaps, middles);
  for (const row of layered.rows) {
    const [left, right] = [row[0] as number, row[row.length - 1] as number];
    const inner = row.slice(1, -1).sort((a, b) => (middles[a] as number) - (middles[b] as number));
    row.splice(0, row.length, left, ...inner, right);
  }
  return { layered: layered as Layered, middles, width, crossings: 0 };
}

/** Where a route passes a height going up or down. */
function crossingAt(route: readonly Point[], y: number): number | undefined {
  for (let index = 1; index < route.length; index += 1) {
    const [a, b] = [route[index - 1] as Point, route[index] as Point];
    if (a.x === b.x && Math.min(a.y, b.y) <= y && Math.max(a.y, b.y) >= y) return a.x;
  }
  return undefined;
}

type Gap = { readonly left: number; readonly right: number };

function gapsIn(boxes: readonly Box[]): readonly Gap[] {
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  const gaps: Gap[] = [];
  let left = Number.NEGATIVE_INFINITY;
  for (const { x, width } of sorted) {
    gaps.push({ left, right: x });
    left = x + width;
  }
  gaps.push({ left, right: Number.POSITIVE_INFINITY });
  return gaps.map(({ left: from, right: to }) => ({
    left: Number.isFinite(from) ? from : Number.isFinite(to) ? to - 60 : 0,
    right: Number.isFinite(to) ? to : (Number.isFinite(from) ? from : 0) + 60,
  }));
}

function nearestGap(gaps: readonly Gap[], wish: number): Gap {
  const distance = ({ left, right }: Gap) => (wish < left ? left - wish : wish > right ? wish - right : 0);
  return gaps.reduce((best, gap) => (distance(gap) < distance(best) ? gap : best));
}

/** Lines that pass through the same gap run side by side in it. */
function spreadInGaps(
  passing: ReadonlyMap<string, readonly number[]>,
  gaps: readonly (readonly Gap[])[],
  middles: Float64Array,
): void {
  for (const [name, cells] of passing) {
    if (cells.length < 2) continue;
    const [row, left] = name.split(" ").map(Number) as [number, number];
    const gap = (gaps[row] as readonly Gap[]).find((candidate) => candidate.left === left) as Gap;
    const sorted = [...cells].sort((a, b) => (middles[a] as number) - (middles[b] as number));
    const room = gap.right - gap.left;
    sorted.forEach((cell, place) => {
      middles[cell] = gap.left + (room * (place + 1)) / (sorted.length + 1);
    });
  }
}
