import { columnsOf } from "./columns.ts";
import { type Layered, type Leaving, layersOf } from "./layers.ts";
import { type Effort, reduceCrossings } from "./order.ts";
import type { Link } from "./ranks.ts";

/** A node of a region: its size, and what it is to the node it hangs from. */
export type Member = {
  readonly width: number;
  /** Index of the node it hangs from, if that lies in the same region. */
  readonly parent: number | undefined;
  /** 0 for what speaks for the parent, 1 for a yes-but, 2 for what speaks against it. */
  readonly side: number;
  /** Whether what hangs from it keeps its sides: for to the left, against to the right. */
  readonly keepsSides: boolean;
};

/** A region with every row in order and every column settled; x counts from its left border. */
export type PlacedRegion = {
  readonly layered: Layered;
  readonly middles: Float64Array;
  readonly width: number;
  readonly crossings: number;
};

/** How long to look for an order with few crossings: `quick` where many regions are placed at once or again and again. */
export type Care = "quick" | "thorough";

/** What a bend takes up beside cards. */
const BEND_WIDTH = 12;
const CARD_GAP = 28;
const BEND_GAP = 14;
/** Shakes of the order for a region of one node; a larger one gets so many times fewer. */
const SHAKES = { quick: 3_000, thorough: 30_000 };

/** Settle the order and the columns of a region, for left of yes-but left of against beneath each node. */
export function placeRegion(
  members: readonly Member[],
  rows: Int32Array,
  links: readonly Link[],
  leavings: readonly Leaving[],
  care: Care,
): PlacedRegion {
  const layered = layersOf(rows, links, leavings, readingOrder(members));
  const before = (a: number, b: number) => {
    const [left, right] = [members[a], members[b]];
    if (left?.parent === undefined || left.parent !== right?.parent) return false;
    return left.side < right.side && members[left.parent]?.keepsSides === true;
  };
  const crossings = reduceCrossings(layered, effortFor(members.length, care), before);
  const widthOf = (cell: number) => members[cell]?.width ?? BEND_WIDTH;
  const gap = (a: number, b: number) => (a < members.length && b < members.length ? CARD_GAP : BEND_GAP);
  const middles = columnsOf(layered, { of: widthOf, gap });
  let width = 0;
  for (const row of layered.rows) {
    for (const cell of row)
      if (layered.isBorder[cell] !== 1) width = Math.max(width, (middles[cell] as number) + widthOf(cell) / 2);
  }
  return { layered, middles, width, crossings };
}

function effortFor(size: number, care: Care): Effort {
  if (size <= 400) return { sweeps: 40, sifts: 16, shakes: Math.round(SHAKES[care] / Math.max(20, size)) };
  if (size <= 1500) return { sweeps: 16, sifts: 4, shakes: 0 };
  return { sweeps: 8, sifts: 1, shakes: 0 };
}

/** Nodes as a reader meets them: each followed by what hangs from it, for before against. */
function readingOrder(members: readonly Member[]): readonly number[] {
  const children: number[][] = members.map(() => []);
  const roots: number[] = [];
  members.forEach(({ parent }, index) => {
    if (parent === undefined) roots.push(index);
    else children[parent]?.push(index);
  });
  for (const list of children) list.sort((a, b) => (members[a] as Member).side - (members[b] as Member).side || a - b);
  const order: number[] = [];
  const met = new Uint8Array(members.length);
  const stack = roots.reverse();
  for (let start = 0; start <= members.length; start += 1) {
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (met[at] === 1) continue;
      met[at] = 1;
      order.push(at);
      stack.push(...[...(children[at] as number[])].reverse());
    }
    // Rings of parents have no root; the first node of each serves as one.
    if (start < members.length && met[start] === 0) stack.push(start);
  }
  return order;
}
