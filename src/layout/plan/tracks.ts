/** Where a run of line turns off: at `at` along the run, towards the low or the high side, for so many lines. */
export type Turn = { readonly at: number; readonly side: "low" | "high"; readonly lines: number };

/** A stretch of line along a channel or an alley, from its first turn to its last. */
export type Run = { readonly turns: readonly Turn[] };

/** For each run, its track, counted from 0 on the low side; and how many tracks there are. */
export type Tracks = { readonly of: readonly number[]; readonly count: number };

/** Closer than this, two turns look like one line. */
const TOUCHING = 5;
const MOST_ROUNDS = 6;

/**
 * Put runs that share a channel onto parallel tracks, so that runs that overlap have different ones and few lines cross:
 * each run is moved to the place in the order where it crosses least, until nothing moves.
 * O(rounds × runs × overlaps). After Eiglsperger, Siebenhaller & Kaufmann 2005.
 */
export function tracksOf(runs: readonly Run[]): Tracks {
  const spans = runs.map(({ turns }) => ({
    from: Math.min(...turns.map(({ at }) => at)),
    to: Math.max(...turns.map(({ at }) => at)),
  }));
  const costs = pairCosts(runs, spans);
  const order = initialOrder(runs);
  const place = new Int32Array(runs.length);
  order.forEach((run, index) => {
    place[run] = index;
  });
  for (let round = 0; round < MOST_ROUNDS; round += 1) if (!improve(order, place, costs)) break;
  const of = new Array<number>(runs.length).fill(0);
  let count = 0;
  for (const run of order) {
    let track = 0;
    for (const other of (costs[run] as ReadonlyMap<number, number>).keys()) {
      if ((place[other] as number) < (place[run] as number)) track = Math.max(track, (of[other] as number) + 1);
    }
    of[run] = track;
    count = Math.max(count, track + 1);
  }
  return { of, count };
}

type Span = { readonly from: number; readonly to: number };

/** For each run, the runs that overlap it, and what it costs if it comes before them rather than after. */
function pairCosts(runs: readonly Run[], spans: readonly Span[]): readonly ReadonlyMap<number, number>[] {
  const costs = runs.map(() => new Map<number, number>());
  const byStart = runs
    .map((_run, index) => index)
    .sort((a, b) => (spans[a] as Span).from - (spans[b] as Span).from || a - b);
  let open: number[] = [];
  for (const run of byStart) {
    const { from } = spans[run] as Span;
    open = open.filter((other) => (spans[other] as Span).to >= from - TOUCHING);
    for (const other of open) {
      const [a, b] = [runs[run] as Run, runs[other] as Run];
      const cost = costBefore(a, b) - costBefore(b, a);
      costs[run]?.set(other, cost);
      costs[other]?.set(run, -cost);
    }
    open.push(run);
  }
  return costs;
}

/** Crossings where `a` lies on the low side of `b`. */
function costBefore(a: Run, b: Run): number {
  let cost = 0;
  for (const { at, side, lines } of b.turns) if (side === "low") cost += lines * coverAt(a, at);
  for (const { at, side, lines } of a.turns) {
    if (side !== "high") continue;
    cost += lines * coverAt(b, at);
    // A line that turns high beside one that comes from the low side would lie on it.
    for (const other of b.turns) if (other.side === "low" && Math.abs(other.at - at) < TOUCHING) cost += 4;
  }
  return cost;
}

/** How many lines of a run pass a point: those on the side of it that has fewer ends. */
function coverAt({ turns }: Run, at: number): number {
  let left = 0;
  let right = 0;
  for (const turn of turns) {
    const lines = turn.side === "low" ? -turn.lines : turn.lines;
    if (turn.at < at - 1e-6) left += lines;
    else if (turn.at > at + 1e-6) right += lines;
  }
  if (left === 0 && right === 0) return isInside(turns, at) ? 1 : 0;
  return isInside(turns, at) ? Math.max(1, Math.min(Math.abs(left), Math.abs(right))) : 0;
}

function isInside(turns: readonly Turn[], at: number): boolean {
  return turns.some((turn) => turn.at < at - 1e-6) && turns.some((turn) => turn.at > at + 1e-6);
}

/** Runs that go right from where they come from the low side: the rightmost first; those that go left: the leftmost last. */
function initialOrder(runs: readonly Run[]): number[] {
  const keys = runs.map(({ turns }) => {
    const low = mean(turns.filter(({ side }) => side === "low"));
    const high = mean(turns.filter(({ side }) => side === "high"));
    const start = low ?? high ?? 0;
    const end = high ?? low ?? 0;
    return end >= start ? -start : start;
  });
  return runs.map((_run, index) => index).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

function mean(turns: readonly Turn[]): number | undefined {
  return turns.length === 0 ? undefined : turns.reduce((sum, { at }) => sum + at, 0) / turns.length;
}

function improve(order: number[], place: Int32Array, costs: readonly ReadonlyMap<number, number>[]): boolean {
  let moved = false;
  for (const run of [...order]) {
    const from = place[run] as number;
    const near = [...(costs[run] as ReadonlyMap<number, number>)].sort(
      ([a], [b]) => (place[a] as number) - (place[b] as number),
    );
    let best = from;
    let least = 0;
    let gain = 0;
    for (let index = near.length - 1; index >= 0; index -= 1) {
      const [other, cost] = near[index] as [number, number];
      if ((place[other] as number) > from) continue;
      gain += cost;
      if (gain < least) [best, least] = [place[other] as number, gain];
    }
    gain = 0;
    for (const [other, cost] of near) {
      if ((place[other] as number) < from) continue;
      gain -= cost;
      if (gain < least) [best, least] = [place[other] as number, gain];
    }
    if (best === from) continue;
    order.splice(from, 1);
    order.splice(best, 0, run);
    for (let at = Math.min(from, best); at <= Math.max(from, best); at += 1) place[order[at] as number] = at;
    moved = true;
  }
  return moved;
}
