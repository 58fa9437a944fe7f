import type { Lots } from "./lots.ts";
import type { Outside } from "./outside.ts";
import type { Survey } from "./survey.ts";

/** Where lines meet the borders of nodes. */
export type Harbours = { readonly below: (link: number) => number; readonly above: (link: number) => number };

/** Between the ends of lines on one node. */
const GAP = 16;
/** The least distance of a line's end from the corner of a node. */
const CORNER = 26;

type Wishes = Map<number, Map<string, number[]>>;

/**
 * Give every line its end on the lower border of its upper node, where lines of a bundle share one, and on the upper
 * border of its lower node; ends stand in the order of where their lines go, around the middle.
 */
export function setHarbours(survey: Survey, outside: Outside, lots: Lots): Harbours {
  const middle = (node: number) =>
    (lots.regionX[survey.plan.regionOf[node] as number] as number) + survey.middleOf(node);
  const below: Wishes = new Map();
  const above: Wishes = new Map();
  for (const { links, placed } of survey.plan.regions) {
    for (const link of links) {
      const { upper, lower } = survey.link(link);
      const chain = survey.chainOf(link);
      const x = lots.regionX[survey.plan.regionOf[upper] as number] as number;
      wish(below, upper, survey.bundleOf(link), x + (placed.middles[chain[1] as number] as number));
      wish(above, lower, `link ${link}`, x + (placed.middles[chain[chain.length - 2] as number] as number));
    }
  }
  for (const { from, to } of outside.levels) {
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (end.kind !== "port") continue;
      const x = other.kind === "port" ? middle(other.node) : (lots.uprightX[other.upright] as number);
      wish(end.border === "lower" ? below : above, end.node, `link ${end.link}`, x);
    }
  }
  const belowAt = spreadAll(survey, below, middle);
  const aboveAt = spreadAll(survey, above, middle);
  straighten(survey, middle, belowAt, aboveAt);
  return {
    below: (link) => belowAt.get(`${survey.link(link).upper} ${survey.bundleOf(link)}`) as number,
    above: (link) => aboveAt.get(`${survey.link(link).lower} link ${link}`) as number,
  };
}

function wish(wishes: Wishes, node: number, name: string, x: number): void {
  let own = wishes.get(node);
  if (!own) {
    own = new Map();
    wishes.set(node, own);
  }
  const xs = own.get(name);
  if (xs) xs.push(x);
  else own.set(name, [x]);
}

function spreadAll(survey: Survey, wishes: Wishes, middle: (node: number) => number): Map<string, number> {
  const at = new Map<string, number>();
  for (const [node, own] of wishes) {
    const { width } = survey.node(node);
    const sorted = [...own]
      .map(([name, xs]) => ({ name, x: xs.reduce((sum, x) => sum + x, 0) / xs.length }))
      .sort((a, b) => a.x - b.x || (a.name < b.name ? -1 : 1));
    const room = Math.max(0, width - 2 * Math.min(CORNER, width / 2));
    const gap = sorted.length > 1 ? Math.min(GAP, room / (sorted.length - 1)) : 0;
    sorted.forEach(({ name }, place) => {
      at.set(`${node} ${name}`, middle(node) + (place - (sorted.length - 1) / 2) * gap);
    });
  }
  return at;
}

/** A line to the next row that shares no end with another runs straight down where both nodes are wide enough for it. */
function straighten(
  survey: Survey,
  middle: (node: number) => number,
  belowAt: Map<string, number>,
  aboveAt: Map<string, number>,
): void {
  const sharing = new Map<string, number>();
  const arrivals = new Map<number, number>();
  survey.plan.links.forEach(({ upper, lower }, link) => {
    const name = `${upper} ${survey.bundleOf(link)}`;
    sharing.set(name, (sharing.get(name) ?? 0) + 1);
    arrivals.set(lower, (arrivals.get(lower) ?? 0) + 1);
  });
  survey.plan.links.forEach(({ upper, lower, inside }, link) => {
    const name = `${upper} ${survey.bundleOf(link)}`;
    if (!inside || survey.rowOf(lower) !== survey.rowOf(upper) + 1) return;
    if (arrivals.get(lower) !== 1 || sharing.get(name) !== 1) return;
    const x = belowAt.get(name) as number;
    const { width } = survey.node(lower);
    if (Math.abs(x - middle(lower)) <= width / 2 - Math.min(CORNER, width / 2)) aboveAt.set(`${lower} link ${link}`, x);
  });
}
