import type { Box, LayoutEdge, LayoutNode, Point } from "./contract.ts";
import { CLEARANCE, Grid, PITCH } from "./grid.ts";
import { boundsOf, straighten } from "./route.ts";
import { type Gate, PathFinder } from "./search.ts";

/** A node that has its place. */
export type PlacedNode = LayoutNode & Box;

type Side = "top" | "bottom" | "left" | "right";

/** What it costs to leave a source or to reach a target on a side: lines read upwards where they can. */
const LEAVING: { readonly [Name in Side]: number } = { top: 0, left: 30, right: 30, bottom: 60 };
const ARRIVING: { readonly [Name in Side]: number } = { bottom: 0, left: 30, right: 30, top: 60 };
const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** What it costs to end on or right beside another line, where their heads would touch. */
const CROWDED = 40;

/** Room around the drawing for lines that go outside it. */
const MARGIN = 60;
const MOST_LOOKED_AT_ONCE = 400_000;
const MOST_LOOKED_IN_ALL = 8_000_000;

type Gateway = Gate & { readonly border: Point };

/**
 * Route the lines that follow no tree, at right angles, around all cards, off the lines that are there already, and
 * with few bends and crossings. Shorter lines first. Where no way is found, or the search has grown too long, a line
 * runs up, across and up without regard for cards. O(lines × area) at worst, bounded by a fixed number of steps.
 */
export function routeLoose(
  edges: readonly LayoutEdge[],
  nodes: ReadonlyMap<string, PlacedNode>,
  routes: ReadonlyMap<string, readonly Point[]>,
): ReadonlyMap<string, readonly Point[]> {
  const found = new Map<string, readonly Point[]>();
  if (edges.length === 0) return found;
  const grid = new Grid(enlarge(boundsOf(nodes.values(), routes.values()), MARGIN));
  for (const node of nodes.values()) grid.block(node);
  for (const route of routes.values()) grid.occupy(route);
  const finder = new PathFinder(grid);
  let left = MOST_LOOKED_IN_ALL;
  for (const edge of shortestFirst(edges, nodes)) {
    const source = nodes.get(edge.source) as PlacedNode;
    const target = nodes.get(edge.target) as PlacedNode;
    const loop = source === target;
    const starts = gatesOf(grid, source, LEAVING, loop ? ["right"] : SIDES);
    const goals = gatesOf(grid, target, ARRIVING, loop ? ["bottom"] : SIDES);
    const { cells, looked } = finder.find(starts, goals, Math.min(MOST_LOOKED_AT_ONCE, left));
    left -= looked;
    const route = cells ? routeAlong(grid, cells, starts, goals) : plainRoute(source, target);
    grid.occupy(route);
    found.set(edge.id, route);
  }
  return found;
}

/** Every place where a line can leave or reach a node, with the nearest crossing outside its clearance. */
function gatesOf(
  grid: Grid,
  node: PlacedNode,
  costs: { readonly [Name in Side]: number },
  sides: readonly Side[],
): readonly Gateway[] {
  const gates: Gateway[] = [];
  const { x, y, width, height } = node;
  const inset = (length: number) =>
    node.kind === "junction" ? length / 2 - PITCH / 2 : Math.min(20, length / 2 - PITCH / 2);
  const out = CLEARANCE + PITCH;
  for (const side of sides) {
    const upright = side === "top" || side === "bottom";
    const [start, length] = upright ? [x, width] : [y, height];
    const low = start + inset(length);
    const high = start + length - inset(length);
    const [first, last] = upright ? grid.columnsBetween(low, high) : grid.rowsBetween(low, high);
    const edge = side === "top" ? y : side === "bottom" ? y + height : side === "left" ? x : x + width;
    const outwards = side === "top" || side === "left" ? edge - out : edge + CLEARANCE;
    const [band, bandEnd] = upright
      ? grid.rowsBetween(outwards, outwards + PITCH)
      : grid.columnsBetween(outwards, outwards + PITCH);
    const line = side === "top" || side === "left" ? bandEnd : band;
    for (let at = first; at <= last; at += 1) {
      const cell = upright ? line * grid.columns + at : at * grid.columns + line;
      if (grid.blocked[cell] === 1) continue;
      const place = upright ? grid.x(at) : grid.y(at);
      const border = upright ? { x: place, y: edge } : { x: edge, y: place };
      const step = upright ? 1 : grid.columns;
      const crowd = [cell - step, cell, cell + step].filter((near) => grid.isTaken(near, upright ? 1 : 0)).length;
      const cost = costs[side] + crowd * CROWDED + Math.abs(place - start - length / 2) / 4;
      gates.push({ cell, upright: upright ? 1 : 0, cost, border });
    }
  }
  return gates;
}

function routeAlong(
  grid: Grid,
  cells: readonly number[],
  starts: readonly Gateway[],
  goals: readonly Gateway[],
): readonly Point[] {
  const points = cells.map((cell) => ({ x: grid.x(cell % grid.columns), y: grid.y(Math.floor(cell / grid.columns)) }));
  const begin = nearest(starts, cells[0] as number, points[1] ?? points[0]);
  const end = nearest(goals, cells[cells.length - 1] as number, points[points.length - 2] ?? points[0]);
  return straighten([begin, ...points, end]);
}

/** The border point that belongs to a crossing; a corner can serve two sides, and the one in line with the route wins. */
function nearest(gates: readonly Gateway[], cell: number, next: Point | undefined): Point {
  const candidates = gates.filter((gate) => gate.cell === cell).map(({ border }) => border);
  const inLine = candidates.find(({ x, y }) => next && (x === next.x || y === next.y));
  return (inLine ?? candidates[0]) as Point;
}

function plainRoute(source: PlacedNode, target: PlacedNode): readonly Point[] {
  const from = { x: source.x + source.width / 2, y: source.y };
  const to = { x: target.x + target.width / 2, y: target.y + target.height };
  const turn = to.y + CLEARANCE + PITCH;
  return straighten([from, { x: from.x, y: turn }, { x: to.x, y: turn }, to]);
}

function shortestFirst(edges: readonly LayoutEdge[], nodes: ReadonlyMap<string, PlacedNode>): readonly LayoutEdge[] {
  const length = ({ source, target }: LayoutEdge): number => {
    const [a, b] = [nodes.get(source) as PlacedNode, nodes.get(target) as PlacedNode];
    return Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y - b.y - b.height);
  };
  const lengths = new Map(edges.map((edge) => [edge, length(edge)]));
  return [...edges].sort((a, b) => (lengths.get(a) as number) - (lengths.get(b) as number));
}

function enlarge({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
