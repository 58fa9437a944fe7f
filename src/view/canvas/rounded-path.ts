type Point = { readonly x: number; readonly y: number };

/** An SVG path through points with corners rounded by at most `radius`, and by no more than half of either side. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${first.x} ${first.y}`;
  rest.forEach((corner, index) => {
    const before = points[index] as Point;
    const after = rest[index + 1];
    if (!after) {
      path += ` L${corner.x} ${corner.y}`;
      return;
    }
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    path += ` L${start.x} ${start.y} Q${corner.x} ${corner.y} ${end.x} ${end.y}`;
  });
  return path;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const share = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
