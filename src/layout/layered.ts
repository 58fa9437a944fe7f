import type { ElkExtendedEdge, ElkNode, ElkPort } from "elkjs/lib/elk-api.js";
import type { SeatedLine, SeatedNode, SeatedTree } from "./blocks.ts";
import type { LayoutEdge, Point } from "./contract.ts";
import { type Arrival, departuresFrom, type Ending, endingsAt } from "./ports.ts";
import { straighten } from "./route.ts";
import { LANE_GAP } from "./spacing.ts";

/** What this folder needs of ELK. */
export type ElkLike = { layout(graph: ElkNode): Promise<ElkNode> };

/** A tree with positions and routes, its top left corner at the origin. */
export type PlacedTree = {
  readonly positions: ReadonlyMap<string, Point>;
  readonly routes: ReadonlyMap<string, readonly Point[]>;
};

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.separateConnectedComponents": "false",
  "elk.randomSeed": "1",
  "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
  "elk.layered.layering.strategy": "INTERACTIVE",
  "elk.layered.crossingMinimization.strategy": "INTERACTIVE",
  "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
  "elk.layered.nodePlacement.strategy": "INTERACTIVE",
  "elk.layered.spacing.nodeNodeBetweenLayers": "44",
  "elk.layered.spacing.edgeNodeBetweenLayers": "24",
  "elk.layered.spacing.edgeEdgeBetweenLayers": String(LANE_GAP),
  "elk.spacing.nodeNode": "4",
  "elk.spacing.edgeNode": "4",
  "elk.spacing.edgeEdge": "4",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
} as const;

/** Far enough apart that ELK takes nodes of different levels for different layers. */
const LEVEL_HEIGHT = 100_000;

/** Where a line passes a level it does not end at; ELK sees it as a very small node. */
type Knot = { readonly id: string; readonly x: number; readonly level: number; readonly height: number };

type Drawing = {
  readonly nodes: ElkNode[];
  readonly edges: ElkExtendedEdge[];
  readonly ports: Map<string, ElkPort[]>;
};

/**
 * Give a seated tree its heights and lines. ELK's `layered` algorithm takes columns and rows as they are
 * (all its strategies are INTERACTIVE), finds how high each row and each gap has to be, and routes the lines
 * at right angles. Lines pass rows only where they were given lanes, so they run through no card.
 */
export async function layerTree(elk: ElkLike, tree: SeatedTree): Promise<PlacedTree> {
  const seats = new Map(tree.nodes.map((seat) => [seat.tree.node.id, seat]));
  const used = [...new Set(tree.nodes.map(({ level }) => level))].sort((a, b) => a - b);
  const drawing: Drawing = { nodes: [], edges: [], ports: new Map() };
  const ends = endsOf(tree, seats);
  for (const line of tree.lines) addLine(drawing, line, seats, ends, used);
  for (const {
    tree: { node },
    left,
    level,
  } of tree.nodes) {
    const { id, width, height } = node;
    drawing.nodes.push(elkNode({ id, x: left, level, width, height }, drawing.ports.get(id) ?? []));
  }
  const graph = { id: "tree", layoutOptions: OPTIONS, children: drawing.nodes, edges: drawing.edges };
  return readBack(await elk.layout(graph), tree, seats, ends);
}

type Ends = { readonly endings: ReadonlyMap<string, Ending>; readonly starts: ReadonlyMap<string, number> };

function endsOf(tree: SeatedTree, seats: ReadonlyMap<string, SeatedNode>): Ends {
  const arrivals = new Map<string, Arrival[]>();
  const leaving = new Map<string, SeatedLine[]>();
  for (const line of tree.lines) {
    const { node } = get(seats, line.edge.source).tree;
    const x = line.lane ?? get(seats, line.edge.source).left + node.width / 2;
    push(arrivals, line.edge.target, { id: line.edge.id, x });
    push(leaving, line.edge.source, line);
  }
  const endings = new Map<string, Ending>();
  for (const [id, lines] of arrivals) {
    const { tree, left } = get(seats, id);
    const leavesLeft = tree.lines.some((edge) => isLevel(edge, seats));
    for (const [line, ending] of endingsAt(tree.node, left, lines, leavesLeft)) endings.set(line, ending);
  }
  const starts = new Map<string, number>();
  for (const [id, lines] of leaving) {
    const { tree, left } = get(seats, id);
    const goals = lines.map(({ edge, lane }) => lane ?? get(endings, edge.id).x);
    departuresFrom(tree.node, left, goals).forEach((x, index) => starts.set((lines[index] as SeatedLine).edge.id, x));
  }
  return { endings, starts };
}

function addLine(
  drawing: Drawing,
  { edge, lane, rowLevel }: SeatedLine,
  seats: ReadonlyMap<string, SeatedNode>,
  { endings, starts }: Ends,
  used: readonly number[],
): void {
  const parent = get(seats, edge.target);
  const child = get(seats, edge.source);
  if (isLevel(edge, seats)) return;
  const ending = get(endings, edge.id);
  const start = get(starts, edge.id);
  const knots: Knot[] = [];
  if (ending.side !== "below") {
    const x = lane ?? start;
    knots.push({ id: `${edge.id}@${parent.level}`, x, level: parent.level, height: parent.tree.node.height });
  }
  for (const level of used) {
    if (level <= parent.level || level >= child.level) continue;
    const x = lane !== undefined && level < rowLevel ? lane : start;
    knots.push({ id: `${edge.id}@${level}`, x, level, height: 2 });
  }
  const { ports } = drawing;
  const stops: string[] = [];
  if (ending.side === "below") {
    stops.push(portOn(ports, parent, edge.id, ending.x, parent.tree.node.height, "SOUTH"));
  }
  knots.forEach(({ id, x, level, height }, index) => {
    const corner = index === 0 && ending.side !== "below";
    const north = { ...port(`${id}/n`, 1, 0, "NORTH") };
    const south = { ...port(`${id}/s`, 1, height, "SOUTH") };
    drawing.nodes.push(elkNode({ id, x: x - 1, level, width: 2, height }, corner ? [south] : [north, south]));
    if (!corner) stops.push(north.id);
    stops.push(south.id);
  });
  stops.push(portOn(ports, child, edge.id, start, 0, "NORTH"));
  for (let index = 0; index < stops.length; index += 2) {
    const [from, to] = [stops[index] as string, stops[index + 1] as string];
    drawing.edges.push({ id: `${edge.id}#${index / 2}`, sources: [from], targets: [to] });
  }
}

function readBack(
  result: ElkNode,
  tree: SeatedTree,
  seats: ReadonlyMap<string, SeatedNode>,
  { endings }: Ends,
): PlacedTree {
  const positions = new Map<string, Point>();
  for (const { id, x, y } of result.children ?? []) {
    if (seats.has(id)) positions.set(id, { x: x as number, y: y as number });
  }
  const stretches = new Map((result.edges ?? []).map((edge) => [edge.id, edge]));
  const routes = new Map<string, readonly Point[]>();
  for (const { edge } of tree.lines) {
    const points: Point[] = [];
    const { side } = get(endings, edge.id);
    if (side !== "below") {
      const { node } = get(seats, edge.target).tree;
      const corner = get(positions, edge.target);
      const x = side === "left" ? corner.x : corner.x + node.width;
      points.push({ x, y: corner.y + node.height / 2 });
    }
    if (isLevel(edge, seats)) {
      const { x, y } = get(positions, edge.source);
      points.push({ x, y: y + get(seats, edge.source).tree.node.height / 2 });
    }
    for (let index = 0; ; index += 1) {
      const section = stretches.get(`${edge.id}#${index}`)?.sections?.[0];
      if (!section) break;
      const first = points[0];
      // A line that enters a junction from the side turns level with the junction's middle.
      if (index === 0 && first) points.push({ x: section.startPoint.x, y: first.y });
      points.push(section.startPoint, ...(section.bendPoints ?? []), section.endPoint);
    }
    routes.set(edge.id, straighten(points.reverse()));
  }
  return { positions, routes };
}

type Spot = {
  readonly id: string;
  readonly x: number;
  readonly level: number;
  readonly width: number;
  readonly height: number;
};

function elkNode({ id, x, level, width, height }: Spot, ports: ElkPort[]): ElkNode {
  const layoutOptions = { "elk.portConstraints": "FIXED_POS", "elk.alignment": "TOP" };
  return { id, x, y: level * LEVEL_HEIGHT, width, height, ports, layoutOptions };
}

function port(id: string, x: number, y: number, side: "NORTH" | "SOUTH"): ElkPort {
  return { id, x, y, width: 0, height: 0, layoutOptions: { "elk.port.side": side } };
}

function portOn(
  ports: Map<string, ElkPort[]>,
  { tree, left }: SeatedNode,
  line: string,
  x: number,
  y: number,
  side: "NORTH" | "SOUTH",
): string {
  const id = `${tree.node.id}/${side}/${line}`;
  push(ports, tree.node.id, port(id, x - left, y, side));
  return id;
}

/** Whether a line joins two junctions that stand beside each other; such lines need no routing. */
function isLevel({ source, target }: LayoutEdge, seats: ReadonlyMap<string, SeatedNode>): boolean {
  return seats.get(source)?.level === seats.get(target)?.level;
}

function get<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The drawing has nothing called ${id}`);
  return found;
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
