import type { Box, Point } from "./contract.ts";

/** The same line without points that repeat or lie on a straight stretch. O(points). */
export function straighten(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const { x, y } of points) {
    const last = kept[kept.length - 1];
    if (last && near(last.x, x) && near(last.y, y)) continue;
    const before = kept[kept.length - 2];
    if (last && before && straight(before, last, { x, y })) kept.pop();
    kept.push({ x, y });
  }
  return kept;
}

/** The smallest box around some boxes and lines; an empty one at the origin around nothing. O(points). */
export function boundsOf(boxes: Iterable<Box>, routes: Iterable<readonly Point[]>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of boxes) {
    include(x, y);
    include(x + width, y + height);
  }
  for (const route of routes) for (const { x, y } of route) include(x, y);
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function straight(a: Point, b: Point, c: Point): boolean {
  const upright = near(a.x, b.x) && near(b.x, c.x) && (b.y - a.y) * (c.y - b.y) >= 0;
  const level = near(a.y, b.y) && near(b.y, c.y) && (b.x - a.x) * (c.x - b.x) >= 0;
  return upright || level;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}
