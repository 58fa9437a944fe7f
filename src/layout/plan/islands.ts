import type { Box, LayoutEdge, LayoutGraph, LayoutNode, Placement, Point } from "../contract.ts";
import { packBoxes } from "../pack.ts";
import { placePlan } from "./plan.ts";
import type { Care } from "./region.ts";

export type IslandOptions = {
  /** Width over height to aim at; 1.5 when absent. */
  readonly aspect?: number | undefined;
  /** Placements of single regions, kept from one call to the next, so that a region that has not changed keeps its shape. */
  readonly memory?: Map<string, Placement> | undefined;
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
export function placeIslands(graph: LayoutGraph, { aspect = USUAL_ASPECT, memory }: IslandOptions = {}): Placement {
  const regions = divide(graph);
  const care = graph.nodes.length <= CAREFUL ? "thorough" : "quick";
  const placed = regions.map((region) => placeOne(region, care, memory));
  const boxes = placed.map(({ bounds }) => ({ width: bounds.width + 2 * SHORE, height: bounds.height + 2 * SHORE }));
  const corners = packBoxes(boxes, aspect, 0);
  const positions = new Map<string, Point>();
  const routes = new Map<string, readonly Point[]>();
  const bounds = { x: 0, y: 0, width: 0, height: 0 };
  placed.forEach((placement, index) => {
    const corner = corners[index] as Point;
    const move = ({ x, y }: Point): Point => ({ x: x + corner.x + SHORE, y: y + corner.y + SHORE });
    for (const [id, at] of placement.positions) positions.set(id, move(at));
    for (const [id, route] of placement.routes) routes.set(id, route.map(move));
    const { width, height } = boxes[index] as Box;
    bounds.width = Math.max(bounds.width, corner.x + width);
    bounds.height = Math.max(bounds.height, corner.y + height);
  });
  return { positions, routes, bounds };
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
