import type { Box, LayoutNode, Point } from "../contract.ts";

/** Free room that is kept around a card. */
const GAP = 28;
const STEP = 20;
/** What a row further down costs, in drawing units to the side. */
const ROW_COST = 320;

/** Where a card may go: near `middle`, in one of some rows, within a stretch from left to right. */
export type Wanted = {
  readonly node: LayoutNode;
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  /** Tops of the rows that may take it, from the best down, and where the next row begins. */
  readonly rows: readonly { readonly top: number; readonly room: number }[];
};

/** The cheapest free place for a card among others; undefined where there is none. O(rows × places × cards). */
export function findSlot({ node, middle, left, right, rows }: Wanted, taken: readonly Box[]): Point | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  rows.forEach(({ top, room }, place) => {
    if (node.height > room || place * ROW_COST >= least) return;
    const near = taken.filter(({ y, height }) => y < top + node.height + GAP && y + height + GAP > top);
    for (let aside = 0; place * ROW_COST + aside < least && aside <= right - left; aside += STEP) {
      for (const x of [middle - node.width / 2 + aside, middle - node.width / 2 - aside]) {
        if (x < left || x + node.width > right) continue;
        if (near.some((box) => x < box.x + box.width + GAP && x + node.width + GAP > box.x)) continue;
        best = { x, y: top };
        least = place * ROW_COST + aside;
        break;
      }
      if (least === place * ROW_COST + aside) break;
    }
  });
  return best;
}
