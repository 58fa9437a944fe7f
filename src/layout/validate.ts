import type { Box, LayoutGraph, LayoutNode, Placement, Point } from "./contract.ts";

/** How far a line's end may be from the border it belongs to, in drawing units. */
const TOLERANCE = 1;

/**
 * What is wrong with a placement, one sentence for each fault; an empty list if it keeps the contract: every node has a
 * finite position, no two boxes overlap, every line has a route of two points or more between the borders of its ends.
 * O(n log n + pairs that overlap in y) by a sweep down the drawing, and O(points).
 */
export function validatePlacement(graph: LayoutGraph, placement: Placement): readonly string[] {
  const faults: string[] = [];
  const boxes = new Map<string, Box & LayoutNode>();
  for (const node of graph.nodes) {
    const at = placement.positions.get(node.id);
    if (!at) faults.push(`${node.id} has no position`);
    else if (!isFinitePoint(at)) faults.push(`${node.id} is placed at no finite point`);
    else boxes.set(node.id, { ...node, x: at.x, y: at.y });
  }
  for (const [a, b] of overlapsAmong([...boxes.values()])) faults.push(`${a.id} and ${b.id} overlap`);
  for (const { id, source, target } of graph.edges) {
    const route = placement.routes.get(id);
    const [first, last] = [route?.[0], route?.[route.length - 1]];
    if (!route || !first || !last || route.length < 2) {
      faults.push(`The line ${id} has no route`);
      continue;
    }
    if (!route.every(isFinitePoint)) faults.push(`The line ${id} passes no finite point`);
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (from && !isOnBorder(first, from)) faults.push(`The line ${id} does not begin at ${source}`);
    if (to && !isOnBorder(last, to)) faults.push(`The line ${id} does not end at ${target}`);
  }
  return faults;
}

/** Lines that run through a card other than the two they join, each with the first such card. O(lines × cards). */
export function edgesThroughCards(
  graph: LayoutGraph,
  placement: Placement,
): readonly { readonly edge: string; readonly node: string }[] {
  const boxes = graph.nodes.flatMap((node) => {
    const at = placement.positions.get(node.id);
    return at ? [{ ...node, x: at.x, y: at.y }] : [];
  });
  return graph.edges.flatMap(({ id, source, target }) => {
    const route = placement.routes.get(id) ?? [];
    const hit = boxes.find((box) => box.id !== source && box.id !== target && runsThrough(route, box));
    return hit ? [{ edge: id, node: hit.id }] : [];
  });
}

/**
 * How often lines cross one another. Ends that meet do not count, nor, where the drawing is given, do lines that share
 * an end, which a reader follows from there. O(stretches²).
 */
export function countCrossings(placement: Placement, graph?: LayoutGraph): number {
  const ends = new Map((graph?.edges ?? []).map(({ id, source, target }) => [id, [source, target]]));
  const level: Stretch[] = [];
  const upright: Stretch[] = [];
  for (const [line, route] of placement.routes) {
    for (let index = 1; index < route.length; index += 1) {
      const [a, b] = [route[index - 1] as Point, route[index] as Point];
      if (a.y === b.y) level.push({ line, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x), at: a.y });
      else upright.push({ line, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y), at: a.x });
    }
  }
  upright.sort((a, b) => a.at - b.at);
  let count = 0;
  for (const a of level) {
    for (let index = firstAfter(upright, a.low); index < upright.length; index += 1) {
      const b = upright[index] as Stretch;
      if (b.at >= a.high) break;
      if (a.line === b.line || a.at <= b.low || a.at >= b.high) continue;
      const own = ends.get(a.line);
      if (own && ends.get(b.line)?.some((end) => own.includes(end))) continue;
      count += 1;
    }
  }
  return count;
}

/** A straight stretch of a line: from low to high along one axis, at one place of the other. */
type Stretch = { readonly line: string; readonly low: number; readonly high: number; readonly at: number };

function firstAfter(sorted: readonly Stretch[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Stretch).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* overlapsAmong<Item extends Box>(boxes: readonly Item[]): Generator<readonly [Item, Item]> {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  let open: Item[] = [];
  for (const box of sorted) {
    open = open.filter(({ y, height }) => y + height > box.y);
    for (const other of open) if (other.x < box.x + box.width && box.x < other.x + other.width) yield [other, box];
    open.push(box);
  }
}

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (x < box.x - TOLERANCE || x > right + TOLERANCE || y < box.y - TOLERANCE || y > bottom + TOLERANCE) return false;
  const distance = Math.min(Math.abs(x - box.x), Math.abs(x - right), Math.abs(y - box.y), Math.abs(y - bottom));
  return distance <= TOLERANCE;
}

function runsThrough(route: readonly Point[], box: Box): boolean {
  const [left, right] = [box.x + TOLERANCE, box.x + box.width - TOLERANCE];
  const [top, bottom] = [box.y + TOLERANCE, box.y + box.height - TOLERANCE];
  return route.some((b, index) => {
    const a = route[index - 1];
    if (!a) return false;
    return (
      Math.max(a.x, b.x) > left && Math.min(a.x, b.x) < right && Math.max(a.y, b.y) > top && Math.min(a.y, b.y) < bottom
    );
  });
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
