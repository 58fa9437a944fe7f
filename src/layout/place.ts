import { seatTree } from "./blocks.ts";
import type { Box, LayoutEngine, LayoutGraph, LayoutNode, LayoutOptions, Placement, Point } from "./contract.ts";
import { forestOf } from "./forest.ts";
import { type ElkLike, layerTree, type PlacedTree } from "./layered.ts";
import { type PlacedNode, routeLoose } from "./loose.ts";
import { packBoxes } from "./pack.ts";
import { boundsOf } from "./route.ts";
import { USUAL_ASPECT } from "./spacing.ts";

/**
 * An engine that places drawings with the help of ELK. Each root's tree is laid out by itself, with for to the left and
 * against to the right (above and below where the direction is `right`); the trees are packed in reading order; lines
 * between branches and trees are routed last, around the cards. Unfolding one more card changes no other's order.
 * The top left corner of the drawing is the origin. Throws on graphs that are not well formed.
 */
export function placeWith(elk: ElkLike): LayoutEngine {
  return async (graph: LayoutGraph, { direction = "down", aspect = USUAL_ASPECT }: LayoutOptions = {}) => {
    if (direction === "down") return placeDown(elk, graph, aspect);
    return turnPlacement(await placeDown(elk, { ...graph, nodes: graph.nodes.map(turnNode) }, 1 / aspect));
  };
}

async function placeDown(elk: ElkLike, graph: LayoutGraph, aspect: number): Promise<Placement> {
  const { roots, loose } = forestOf(graph);
  const trees = await Promise.all(roots.map((root) => layerTree(elk, seatTree(root, aspect))));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const areas = trees.map((tree) => boundsOf(boxesOf(tree, nodes), tree.routes.values()));
  const corners = packBoxes(areas, aspect);
  const placed = new Map<string, PlacedNode>();
  const routes = new Map<string, readonly Point[]>();
  trees.forEach((tree, index) => {
    const [area, corner] = [areas[index] as Box, corners[index] as Point];
    const move = ({ x, y }: Point): Point => ({ x: x - area.x + corner.x, y: y - area.y + corner.y });
    for (const [id, at] of tree.positions) placed.set(id, { ...(nodes.get(id) as LayoutNode), ...move(at) });
    for (const [id, route] of tree.routes) routes.set(id, route.map(move));
  });
  for (const [id, route] of routeLoose(loose, placed, routes)) routes.set(id, route);
  return fromOrigin(placed, routes);
}

function boxesOf(tree: PlacedTree, nodes: ReadonlyMap<string, LayoutNode>): readonly Box[] {
  return [...tree.positions].map(([id, at]) => ({ ...at, ...sizeOf(nodes.get(id) as LayoutNode) }));
}

function sizeOf({ width, height }: LayoutNode): { readonly width: number; readonly height: number } {
  return { width, height };
}

/** Move a drawing so that its top left corner is the origin, and round to hundredths. */
function fromOrigin(placed: ReadonlyMap<string, PlacedNode>, routes: ReadonlyMap<string, readonly Point[]>): Placement {
  const bounds = boundsOf(placed.values(), routes.values());
  const move = ({ x, y }: Point): Point => ({ x: round(x - bounds.x), y: round(y - bounds.y) });
  return {
    positions: new Map([...placed].map(([id, at]) => [id, move(at)])),
    routes: new Map([...routes].map(([id, route]) => [id, route.map(move)])),
    bounds: { x: 0, y: 0, width: round(bounds.width), height: round(bounds.height) },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function turnNode(node: LayoutNode): LayoutNode {
  return { ...node, width: node.height, height: node.width };
}

function turnPlacement({ positions, routes, bounds }: Placement): Placement {
  const turn = ({ x, y }: Point): Point => ({ x: y, y: x });
  return {
    positions: new Map([...positions].map(([id, at]) => [id, turn(at)])),
    routes: new Map([...routes].map(([id, route]) => [id, route.map(turn)])),
    bounds: { x: 0, y: 0, width: bounds.height, height: bounds.width },
  };
}
