import type { Point } from "./contract.ts";
import { TREE_GAP } from "./spacing.ts";
import type { Extent } from "./wrap.ts";

/**
 * Where the top left corner of each box goes, so that all of them in reading order, row by row, come near `aspect`.
 * A box that fits below the one before it, within the height of the row, stands there. O(boxes²).
 */
export function packBoxes(boxes: readonly Extent[], aspect: number, gap = TREE_GAP): readonly Point[] {
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const total = boxes.reduce((sum, { width }) => sum + width + gap, 0);
  const tries = Math.min(120, Math.max(1, boxes.length * 2));
  let best: readonly Point[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn <= tries; turn += 1) {
    const corners = flow(boxes, widest + ((total - widest) * turn) / tries, gap);
    const width = Math.max(...boxes.map((box, index) => (corners[index] as Point).x + box.width));
    const height = Math.max(...boxes.map((box, index) => (corners[index] as Point).y + box.height));
    // Of equally shaped drawings the smaller one wins.
    const cost = Math.abs(Math.log(width / height / aspect)) + 0.5 * Math.log(width * height);
    if (cost >= lowest - 1e-9) continue;
    best = corners;
    lowest = cost;
  }
  return best;
}

function flow(boxes: readonly Extent[], width: number, gap: number): readonly Point[] {
  const corners: Point[] = [];
  const row = { x: 0, y: 0, height: 0 };
  const column = { x: 0, width: 0, bottom: 0 };
  for (const box of boxes) {
    const below = column.bottom + gap;
    if (
      corners.length > 0 &&
      below + box.height <= row.height &&
      column.x + box.width <= Math.max(width, column.width)
    ) {
      corners.push({ x: column.x, y: row.y + below });
      column.bottom = below + box.height;
      column.width = Math.max(column.width, box.width);
      row.x = Math.max(row.x, column.x + column.width + gap);
      continue;
    }
    if (corners.length > 0 && row.x + box.width > width + 1e-6) {
      row.y += row.height + gap;
      row.x = 0;
      row.height = 0;
    }
    corners.push({ x: row.x, y: row.y });
    Object.assign(column, { x: row.x, width: box.width, bottom: box.height });
    row.x += box.width + gap;
    row.height = Math.max(row.height, box.height);
  }
  return corners;
}
