import type { Layered } from "./layers.ts";

/** What a cell needs beside it, in drawing units. */
export type Widths = { readonly of: (cell: number) => number; readonly gap: (left: number, right: number) => number };

/** Lines that pass several rows are pulled straight harder than others. */
const STRAIGHT = 8;
const ROUNDS = 24;

/**
 * The middle of every cell, from left to right without overlap, near the middles of what it has lines to. Rows are
 * settled one after another, each by the least squares that its order allows, downwards and upwards in turn.
 * The leftmost border is 0. O(rounds × (cells + lines)). Isotonic regression by pooling: Barlow et al. 1972.
 */
export function columnsOf({ rows, nodes, up, down, isBorder, rowOf }: Layered, widths: Widths): Float64Array {
  const middles = new Float64Array(rowOf.length);
  const inner = rows.map((row) => row.filter((cell) => isBorder[cell] !== 1));
  const shifts = inner.map((row) => offsetsOf(row, widths));
  inner.forEach((row, index) => {
    const offsets = shifts[index] as readonly number[];
    const half = (offsets[offsets.length - 1] ?? 0) / 2;
    row.forEach((cell, place) => {
      middles[cell] = (offsets[place] as number) - half;
    });
  });
  const weight = (a: number, b: number) => (a >= nodes && b >= nodes ? STRAIGHT : a >= nodes || b >= nodes ? 2 : 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const isDownwards = round % 2 === 0;
    const usesBoth = round >= ROUNDS / 2;
    for (let step = 0; step < inner.length; step += 1) {
      const index = isDownwards ? step : inner.length - 1 - step;
      const row = inner[index] as readonly number[];
      const wishes = row.map((cell) => {
        let sum = 0;
        let total = 0;
        const pull = (other: number) => {
          if (isBorder[other] === 1) return;
          const force = weight(cell, other);
          sum += force * (middles[other] as number);
          total += force;
        };
        if (isDownwards || usesBoth) for (const other of up[cell] as readonly number[]) pull(other);
        if (!isDownwards || usesBoth) for (const other of down[cell] as readonly number[]) pull(other);
        return total > 0 ? { at: sum / total, force: total } : { at: middles[cell] as number, force: 0.05 };
      });
      settle(row, wishes, shifts[index] as readonly number[], middles);
    }
  }
  let left = Number.POSITIVE_INFINITY;
  for (const row of inner)
    for (const cell of row) left = Math.min(left, (middles[cell] as number) - widths.of(cell) / 2);
  if (left < Number.POSITIVE_INFINITY)
    for (const row of inner) for (const cell of row) middles[cell] = (middles[cell] as number) - left;
  return middles;
}

/** How far each cell of a row is from the first at least. */
function offsetsOf(row: readonly number[], { of, gap }: Widths): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  row.forEach((cell, place) => {
    const before = row[place - 1];
    if (before !== undefined) at += (of(before) + of(cell)) / 2 + gap(before, cell);
    offsets.push(at);
  });
  return offsets;
}

type Wish = { readonly at: number; readonly force: number };
type Pool = { sum: number; force: number; count: number };

/** Place the cells of a row nearest to their wishes, keeping their order and distances. */
function settle(
  row: readonly number[],
  wishes: readonly Wish[],
  offsets: readonly number[],
  middles: Float64Array,
): void {
  const pools: Pool[] = [];
  wishes.forEach(({ at, force }, place) => {
    let pool: Pool = { sum: force * (at - (offsets[place] as number)), force, count: 1 };
    for (
      let last = pools[pools.length - 1];
      last && last.sum / last.force >= pool.sum / pool.force;
      last = pools[pools.length - 1]
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, force: last.force + pool.force, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  let place = 0;
  for (const { sum, force, count } of pools) {
    for (const end = place + count; place < end; place += 1) {
      middles[row[place] as number] = sum / force + (offsets[place] as number);
    }
  }
}
