import type { LayoutNode, Placement, Point } from "../contract.ts";
import { boundsOf, straighten } from "../route.ts";
import { type Harbours, setHarbours } from "./harbours.ts";
import { type Lots, layLots, TRACK } from "./lots.ts";
import type { Plan } from "./model.ts";
import { type End, findOutside, type Level, type Outside } from "./outside.ts";
import { Survey } from "./survey.ts";
import { type Run, type Tracks, type Turn, tracksOf } from "./tracks.ts";

const CHANNEL_MARGIN = 18;
const LEAST_CHANNEL = 48;
const LEAST_STREET = 80;
/** Closer than this, two ends of a line are taken for one above the other. */
const STRAIGHT = 0.5;

/** Where regions begin and rows lie, for a plan whose cards are to stay where they are. Rows are counted through all bands. */
export type Frame = {
  readonly regionX: readonly number[];
  readonly rows: readonly { readonly top: number; readonly bottom: number }[];
};

/**
 * Give a plan its coordinates: ways first, then columns, then the tracks of every channel, then heights and routes.
 * Within a frame only the lines get theirs; they are set closer where there is less room.
 */
export function drawPlan(plan: Plan, frame?: Frame): Placement {
  const survey = new Survey(plan);
  const outside = findOutside(survey);
  const lots = layLots(survey, outside, frame?.regionX);
  const harbours = setHarbours(survey, outside, lots);
  const channels = new Channels(survey);
  const columns = plan.links.map(({ inside }, link) => (inside ? columnsAlong(survey, lots, harbours, link) : []));
  channels.addInside(columns);
  channels.addOutside(outside, lots, harbours);
  const { trackY, rowY } = frame ? channels.settleIn(frame) : channels.settle();
  const positions = new Map<string, Point>();
  const corners = plan.graph.nodes.map((node, at): Point => {
    const middle = (lots.regionX[plan.regionOf[at] as number] as number) + survey.middleOf(at);
    return { x: middle - node.width / 2, y: rowY(survey.rowOf(at)) };
  });
  plan.graph.nodes.forEach(({ id }, at) => {
    positions.set(id, corners[at] as Point);
  });
  const routes = new Map<string, readonly Point[]>();
  plan.links.forEach(({ upper, lower, edge, inside }, link) => {
    const turns = inside
      ? insideTurns(columns[link] as readonly number[], (step) => trackY(`inside ${link} ${step}`))
      : (outside.ways.get(link) ?? []).flatMap((at) => {
          const { from, to } = outside.levels[at] as Level;
          const y = trackY(`level ${at}`) as number;
          return [from, to].map((end) => ({ x: xOfEnd(end, lots, harbours), y }));
        });
    const start = { x: harbours.below(link), y: (corners[upper] as Point).y + survey.node(upper).height };
    const end = { x: harbours.above(link), y: (corners[lower] as Point).y };
    routes.set((plan.graph.edges[edge] as { readonly id: string }).id, straighten([end, ...turns.reverse(), start]));
  });
  return fromOrigin(plan.graph.nodes, positions, routes, frame !== undefined);
}

/** The columns that an inside line passes, from the port of its upper node to that of its lower one. */
function columnsAlong(survey: Survey, lots: Lots, harbours: Harbours, link: number): readonly number[] {
  const { upper } = survey.link(link);
  const x = lots.regionX[survey.plan.regionOf[upper] as number] as number;
  const chain = survey.chainOf(link);
  const { middles } = survey.regionOf(upper).placed;
  return chain.map((cell, place) => {
    if (place === 0) return harbours.below(link);
    return place === chain.length - 1 ? harbours.above(link) : x + (middles[cell] as number);
  });
}

function insideTurns(columns: readonly number[], yOf: (step: number) => number | undefined): Point[] {
  const turns: Point[] = [];
  for (let step = 0; step + 1 < columns.length; step += 1) {
    const [from, to] = [columns[step] as number, columns[step + 1] as number];
    const y = yOf(step);
    if (y !== undefined && from !== to) turns.push({ x: from, y }, { x: to, y });
  }
  return turns;
}

function xOfEnd(end: End, lots: Lots, harbours: Harbours): number {
  if (end.kind === "alley") return lots.uprightX[end.upright] as number;
  return end.border === "lower" ? harbours.below(end.link) : harbours.above(end.link);
}

/** Every channel with the runs along it; once settled, where each track and each row lies. */
class Channels {
  readonly #survey: Survey;
  readonly #runs: Run[][];
  readonly #runOf = new Map<string, { readonly channel: number; readonly index: number }>();

  constructor(survey: Survey) {
    this.#survey = survey;
    this.#runs = Array.from({ length: survey.channels }, () => []);
  }

  /** Lines of a bundle share one run in the channel below their upper node; every further stretch has its own. */
  addInside(columns: readonly (readonly number[])[]): void {
    const bundles = new Map<string, { channel: number; from: number; turns: Turn[]; names: string[] }>();
    columns.forEach((along, link) => {
      if (along.length === 0) return;
      const { upper } = this.#survey.link(link);
      const first = this.#survey.channelAt(upper, "lower");
      const [from, to] = [along[0] as number, along[1] as number];
      const name = `${upper} ${this.#survey.bundleOf(link)}`;
      const bundle = bundles.get(name) ?? { channel: first, from, turns: [], names: [] };
      bundles.set(name, bundle);
      bundle.turns.push({ at: to, side: "high", lines: 1 });
      bundle.names.push(`inside ${link} 0`);
      for (let step = 1; step + 1 < along.length; step += 1) {
        const [left, right] = [along[step] as number, along[step + 1] as number];
        if (Math.abs(left - right) <= STRAIGHT) continue;
        this.#add(first + step, [`inside ${link} ${step}`], [low(left), { at: right, side: "high", lines: 1 }]);
      }
    });
    for (const { channel, from, turns, names } of bundles.values()) {
      if (turns.every(({ at }) => Math.abs(at - from) <= STRAIGHT)) continue;
      this.#add(channel, names, [low(from, turns.length), ...turns]);
    }
  }

  addOutside({ levels }: Outside, lots: Lots, harbours: Harbours): void {
    levels.forEach(({ channel, from, to }, at) => {
      const turns = [from, to].map((end): Turn => {
        const isLow = end.kind === "port" ? end.border === "lower" : end.goes === "up";
        return { at: xOfEnd(end, lots, harbours), side: isLow ? "low" : "high", lines: 1 };
      });
      this.#add(channel, [`level ${at}`], turns);
    });
  }

  settle(): { readonly trackY: (name: string) => number | undefined; readonly rowY: (row: number) => number } {
    const { survey, tracks, heights } = {
      survey: this.#survey,
      tracks: this.#runs.map(tracksOf),
      heights: this.#rowHeights(),
    };
    const tops: number[] = [];
    const rowTops: number[] = [];
    let y = 0;
    tracks.forEach(({ count }, channel) => {
      const isEnd = channel === 0 || channel === tracks.length - 1;
      const least = isEnd ? 0 : survey.firstChannel.includes(channel) ? LEAST_STREET : LEAST_CHANNEL;
      const height = Math.max(least, count === 0 ? 0 : 2 * CHANNEL_MARGIN + (count - 1) * TRACK);
      // Few lines run in the middle of their channel, so that all of them are as far from the cards as they can be.
      tops.push(y + (height - Math.max(0, count - 1) * TRACK) / 2);
      y += height;
      rowTops.push(y);
      y += heights[channel] as number;
    });
    const trackY = (name: string) => {
      const run = this.#runOf.get(name);
      return run && (tops[run.channel] as number) + ((tracks[run.channel] as Tracks).of[run.index] as number) * TRACK;
    };
    return { trackY, rowY: (row) => rowTops[row] as number };
  }

  /** Tracks in the room that rows leave between them; above the first and below the last there is as much as is needed. */
  settleIn({ rows }: Frame): {
    readonly trackY: (name: string) => number | undefined;
    readonly rowY: (row: number) => number;
  } {
    const tracks = this.#runs.map(tracksOf);
    const lines = tracks.map(({ count }, channel) => {
      const above = rows[channel - 1]?.bottom;
      const below = rows[channel]?.top;
      const needed = Math.max(0, count - 1) * TRACK;
      if (above === undefined) return { first: (below ?? 0) - CHANNEL_MARGIN - needed, gap: TRACK };
      if (below === undefined) return { first: above + CHANNEL_MARGIN, gap: TRACK };
      const gap = Math.min(TRACK, (below - above) / (count + 1));
      return { first: (above + below - Math.max(0, count - 1) * gap) / 2, gap };
    });
    const trackY = (name: string) => {
      const run = this.#runOf.get(name);
      const line = run && lines[run.channel];
      return run && line && line.first + ((tracks[run.channel] as Tracks).of[run.index] as number) * line.gap;
    };
    return { trackY, rowY: (row) => (rows[row] as { readonly top: number }).top };
  }

  #rowHeights(): readonly number[] {
    const heights = new Array<number>(this.#survey.channels).fill(0);
    this.#survey.plan.graph.nodes.forEach(({ height }, node) => {
      const row = this.#survey.rowOf(node);
      heights[row] = Math.max(heights[row] as number, height);
    });
    return heights;
  }

  #add(channel: number, names: readonly string[], turns: readonly Turn[]): void {
    const runs = this.#runs[channel] as Run[];
    for (const name of names) this.#runOf.set(name, { channel, index: runs.length });
    runs.push({ turns });
  }
}

function low(at: number, lines = 1): Turn {
  return { at, side: "low", lines };
}

function fromOrigin(
  nodes: readonly LayoutNode[],
  positions: ReadonlyMap<string, Point>,
  routes: ReadonlyMap<string, readonly Point[]>,
  stays: boolean,
): Placement {
  const boxes = nodes.map(({ id, width, height }) => ({ ...(positions.get(id) as Point), width, height }));
  const bounds = boundsOf(boxes, routes.values());
  const origin = stays ? { x: 0, y: 0 } : bounds;
  const move = ({ x, y }: Point): Point => ({ x: round(x - origin.x), y: round(y - origin.y) });
  return {
    positions: new Map([...positions].map(([id, at]) => [id, move(at)])),
    routes: new Map([...routes].map(([id, route]) => [id, route.map(move)])),
    bounds: { ...move(bounds), width: round(bounds.width), height: round(bounds.height) },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
