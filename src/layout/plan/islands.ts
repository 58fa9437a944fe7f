import type { Box, LayoutEdge, LayoutGraph, LayoutNode, Placement, Point } from "../contract.ts";
import { packBoxes } from "../pack.ts";
import { type Before, keepPlan } from "./keep.ts";
import { placePlan } from "./plan.ts";
import type { Care } from "./region.ts";

export type IslandOptions = {
  /** Width over height to aim at; 1.5 when absent. */
  readonly aspect?: number | undefined;
  /** Placements of single regions, kept from one call to the next, so that a region that has not changed keeps its shape. */
  readonly memory?: Map<string, Placement> | undefined;
  /** An earlier placement: regions and cards stay where they were in it, and what has no place there goes below. */
  readonly before?: Before | undefined;
};

const USUAL_ASPECT = 1.5;
/** Around each region, so that its frame and its lines keep clear of its neighbours'. */
const SHORE = 30;
/** Up to this many nodes, time is taken to look for few crossings. */
const CAREFUL = 1_500;
/** How many regions are remembered. */
const MOST_REMEMBERED = 600;

/**
 * Place a map that has been cut at its regions: each by itself, then all of them in the order given, row by row, near
 * `aspect`. Lines that lead from one region to another are not allowed. O(nodes · log nodes + regions²).
 */
export function placeIslands(graph: LayoutGraph, options: IslandOptions = {}): Placement {
  const { aspect = USUAL_ASPECT, memory, before } = options;
  const regions = divide(graph);
  const care = graph.nodes.length <= CAREFUL ? "thorough" : "quick";
  if (before) return together(stayPut(regions.map((region) => placeAfter(region, care, before))));
  const placed = regions.map((region) => placeOne(region, care, memory));
  const boxes = placed.map(({ bounds }) => ({ width: bounds.width + 2 * SHORE, height: bounds.height + 2 * SHORE }));
  const corners = packBoxes(boxes, aspect, 0);
  return together(
    placed.map((placement, index) =>
      shifted(placement, (corners[index] as Point).x + SHORE, (corners[index] as Point).y + SHORE),
    ),
  );
}

/** A region that has its place, or has none yet. */
type Settled = { readonly placement: Placement; readonly isFree: boolean };

/** A region placed as near as can be to how it was; where it had to be made anew, its corner stays. */
function placeAfter(region: LayoutGraph, care: Care, before: Before): Settled {
  const old = region.nodes.filter(({ id }) => before.positions.has(id));
  if (old.length === 0) return { placement: placePlan(region, { care }), isFree: true };
  const placement = keepPlan(region, before, { care });
  const isKept = old.every(({ id }) => {
    const [was, is] = [before.positions.get(id) as Point, placement.positions.get(id) as Point];
    return was.x === is.x && was.y === is.y;
  });
  if (isKept) return { placement, isFree: false };
  const left = Math.min(...old.map(({ id }) => (before.positions.get(id) as Point).x));
  const top = Math.min(...old.map(({ id }) => (before.positions.get(id) as Point).y));
  return { placement: shifted(placement, left - placement.bounds.x, top - placement.bounds.y), isFree: false };
}

/** Regions where they are, unless they would lie on another; those, and those without a place, go below the rest. */
function stayPut(regions: readonly Settled[]): readonly Placement[] {
  const staying: Box[] = [];
  const moving: number[] = [];
  regions.forEach(({ placement, isFree }, index) => {
    const { bounds } = placement;
    if (isFree || staying.some((other) => meets(bounds, other))) moving.push(index);
    else staying.push(bounds);
  });
  let y = Math.max(0, ...staying.map((box) => box.y + box.height)) + 2 * SHORE;
  return regions.map(({ placement }, index) => {
    if (!moving.includes(index)) return placement;
    const moved = shifted(placement, SHORE - placement.bounds.x, y - placement.bounds.y);
    y += placement.bounds.height + 2 * SHORE;
    return moved;
  });
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function shifted({ positions, routes, bounds }: Placement, dx: number, dy: number): Placement {
  const move = ({ x, y }: Point): Point => ({ x: round(x + dx), y: round(y + dy) });
  return {
    positions: new Map([...positions].map(([id, at]) => [id, move(at)])),
    routes: new Map([...routes].map(([id, route]) => [id, route.map(move)])),
    bounds: { ...bounds, ...move(bounds) },
  };
}

function together(placed: readonly Placement[]): Placement {
  const left = Math.min(0, ...placed.map(({ bounds }) => bounds.x - SHORE));
  const top = Math.min(0, ...placed.map(({ bounds }) => bounds.y - SHORE));
  const right = Math.max(0, ...placed.map(({ bounds }) => bounds.x + bounds.width + SHORE));
  const bottom = Math.max(0, ...placed.map(({ bounds }) => bounds.y + bounds.height + SHORE));
  return {
    positions: new Map(placed.flatMap(({ positions }) => [...positions])),
    routes: new Map(placed.flatMap(({ routes }) => [...routes])),
    bounds: { x: left, y: top, width: right - left, height: bottom - top },
  };
}

function divide({ nodes, edges }: LayoutGraph): readonly LayoutGraph[] {
  const regions = new Map<string, { nodes: LayoutNode[]; edges: LayoutEdge[] }>();
  const regionOf = new Map<string, string>();
  for (const node of nodes) {
    const name = node.region ?? "";
    regionOf.set(node.id, name);
    const region = regions.get(name) ?? { nodes: [], edges: [] };
    regions.set(name, region);
    region.nodes.push(node);
  }
  for (const edge of edges) {
    const name = regionOf.get(edge.source);
    if (name === undefined || name !== regionOf.get(edge.target))
      throw new Error(`The line ${edge.id} leaves its region`);
    regions.get(name)?.edges.push(edge);
  }
  return [...regions.values()];
}

function placeOne(region: LayoutGraph, care: Care, memory: Map<string, Placement> | undefined): Placement {
  if (!memory) return placePlan(region, { care });
  const key = JSON.stringify(region);
  const placement = memory.get(key) ?? placePlan(region, { care });
  memory.delete(key);
  memory.set(key, placement);
  const [oldest] = memory.keys();
  if (memory.size > MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
  return placement;
}

/** Hundredths, as in every placement, so that one built on another has the very same numbers. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
