import type { Layered } from "./layers.ts";
import type { Border, Survey } from "./survey.ts";
import { type BandShape, type Corner, type Door, WayFinder } from "./ways.ts";

/** An end of a stretch along a channel: a node's port, or a stretch along an alley that it turns into. */
export type End =
  | { readonly kind: "port"; readonly node: number; readonly link: number; readonly border: Border }
  | { readonly kind: "alley"; readonly upright: number; readonly goes: "up" | "down" };

/** A stretch of an outside line along a channel. */
export type Level = { readonly channel: number; readonly from: End; readonly to: End };

/** A stretch of an outside line along an alley, between two channels. */
export type Upright = { readonly band: number; readonly alley: number; readonly from: number; readonly to: number };

/** The outside lines of a plan, cut into stretches; for each link, its stretches along channels from upper to lower node. */
export type Outside = {
  readonly levels: readonly Level[];
  readonly uprights: readonly Upright[];
  readonly ways: ReadonlyMap<number, readonly number[]>;
};

/** Room for an alley that no line uses. */
export const LEAST_ALLEY = 56;
const PER_UNIT = 1 / 1500;

/** Find a way for every line that does not stay inside its region, or runs against the rows there. */
export function findOutside(survey: Survey): Outside {
  const levels: Level[] = [];
  const uprights: Upright[] = [];
  const ways = new Map<number, readonly number[]>();
  const outside = survey.plan.links.flatMap(({ inside }, at) => (inside ? [] : [at]));
  const finder = outside.length > 0 ? new WayFinder(shapesOf(survey)) : undefined;
  for (const at of outside) {
    const { upper, lower } = survey.link(at);
    const corners = finder?.find(doorsOf(survey, upper, "lower"), doorsOf(survey, lower, "upper"));
    if (!corners) throw new Error("A plan has a corner that no way leads to");
    const start: End = { kind: "port", node: upper, link: at, border: "lower" };
    const goal: End = { kind: "port", node: lower, link: at, border: "upper" };
    ways.set(at, cut(corners, start, goal, levels, uprights));
  }
  return { levels, uprights, ways };
}

function shapesOf(survey: Survey): readonly BandShape[] {
  return survey.plan.bands.map((band, index) => {
    const rows = survey.rowsIn[index] as number;
    const alleys = [0];
    for (const region of band) {
      alleys.push((alleys[alleys.length - 1] as number) + survey.region(region).placed.width + LEAST_ALLEY);
    }
    const crossed = band.map((region) => linesPerChannel(survey.region(region).placed.layered, rows));
    return { firstChannel: survey.firstChannel[index] as number, rows, alleys, crossed };
  });
}

function linesPerChannel(layered: Layered, rows: number): readonly number[] {
  const counts = new Array<number>(rows + 1).fill(0);
  layered.rows.forEach((row, index) => {
    for (const cell of row) counts[index + 1] = (counts[index + 1] as number) + linesBelow(layered, cell).length;
  });
  return counts;
}

function linesBelow({ down, isBorder }: Layered, cell: number): readonly number[] {
  return isBorder[cell] === 1 ? [] : (down[cell] as readonly number[]).filter((lower) => isBorder[lower] !== 1);
}

/** The two ways out of a node's region along the channel at one of its borders, and how many lines each meets. */
function doorsOf(survey: Survey, node: number, border: Border): readonly Door[] {
  const region = survey.plan.regionOf[node] as number;
  const { band, slot } = survey.placeOf[region] as { readonly band: number; readonly slot: number };
  const { layered, middles, width } = survey.region(region).placed;
  const channel = survey.channelAt(node, border);
  const x = survey.middleOf(node);
  const above = (survey.plan.rowOf[node] as number) + (border === "lower" ? 0 : -1);
  let left = 0;
  let right = 0;
  for (const upper of layered.rows[above] ?? []) {
    for (const lower of linesBelow(layered, upper)) {
      const near = middles[border === "lower" ? upper : lower] as number;
      if (near < x) left += 1;
      else if (near > x) right += 1;
    }
  }
  return [
    { corner: { band, alley: slot, channel }, cost: left + x * PER_UNIT },
    { corner: { band, alley: slot + 1, channel }, cost: right + (width - x) * PER_UNIT },
  ];
}

/** Cut a way into its stretches along channels, joined by stretches along alleys. */
function cut(
  corners: readonly Corner[],
  start: End,
  goal: End,
  levels: Level[],
  uprights: Upright[],
): readonly number[] {
  const own: number[] = [];
  const add = (level: Level) => {
    own.push(levels.length);
    levels.push(level);
  };
  let from = start;
  for (let at = 0; at + 1 < corners.length; at += 1) {
    const turn = corners[at] as Corner;
    if (corners[at + 1]?.channel === turn.channel) continue;
    let end = at + 1;
    while (corners[end + 1] && corners[end + 1]?.channel !== corners[end]?.channel) end += 1;
    const stop = corners[end] as Corner;
    const isDown = stop.channel > turn.channel;
    const upright = uprights.length;
    uprights.push({ band: turn.band, alley: turn.alley, from: turn.channel, to: stop.channel });
    add({ channel: turn.channel, from, to: { kind: "alley", upright, goes: isDown ? "down" : "up" } });
    from = { kind: "alley", upright, goes: isDown ? "up" : "down" };
    at = end - 1;
  }
  add({ channel: (corners[corners.length - 1] as Corner).channel, from, to: goal });
  return own;
}
