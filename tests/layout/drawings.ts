import fc from "fast-check";
import type { TypedGraph } from "../../src/graph/graph.ts";
import { regionOf } from "../../src/graph/queries.ts";
import type { Side } from "../../src/graph/roles.ts";
import { SIDES, unfold } from "../../src/graph/unfold.ts";
import type { Box, LayoutGraph, LayoutNode, Placement } from "../../src/layout/contract.ts";
import { diagramOf, type Size } from "../../src/layout/diagram.ts";
import { graphOf } from "../fixtures/graphs.ts";

/** The drawing of a debate with everything unfolded from some roots; heights differ from card to card. */
export function drawingOf(graph: TypedGraph, roots: readonly string[] = rootsOf(graph)): LayoutGraph {
  const all = new Set<Side>(SIDES);
  const cards = [...graph.questions.keys(), ...graph.claims.keys()];
  return diagramOf(graph, unfold(graph, roots, new Map(cards.map((id) => [id, all]))), sizesOf(graph));
}

/** The same for a debate drawn in a line. */
export function draw(drawing: string, roots?: readonly string[]): LayoutGraph {
  return drawingOf(graphOf(drawing), roots);
}

/** Sizes as cards have them, the same for the same debate. */
export function sizesOf(graph: TypedGraph): ReadonlyMap<string, Size> {
  const sizes = new Map<string, Size>();
  for (const id of graph.questions.keys()) sizes.set(id, { width: 360, height: 110 });
  [...graph.claims.keys()].forEach((id, index) => sizes.set(id, { width: 248, height: 90 + ((index * 37) % 110) }));
  return sizes;
}

/** Where one node is, and how large. */
export function boxOf(graph: LayoutGraph, { positions }: Placement, id: string): Box {
  const node = graph.nodes.find((candidate) => candidate.id === id) as LayoutNode;
  return { ...(positions.get(id) as Box), width: node.width, height: node.height };
}

/** Drawings that no debate would give: parents in rings, parents that are missing, lines between any two nodes. */
export const wildDrawing: fc.Arbitrary<LayoutGraph> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("question", "claim", "claim", "junction"),
      height: fc.integer({ min: 60, max: 220 }),
      parent: fc.option(fc.nat(20), { nil: undefined }),
      side: fc.constantFrom<Side | undefined>("for", "yes-but", "against", undefined),
      joined: fc.boolean(),
      other: fc.option(fc.nat(20), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 18 },
  )
  .map((drawn) => {
    const nodes = drawn.map(({ kind, height, parent, side }, index): LayoutNode => {
      const size = kind === "junction" ? { width: 26, height: 26 } : { width: kind === "claim" ? 248 : 360, height };
      return { id: `n${index}`, kind, ...size, parent: parent === undefined ? undefined : `n${parent}`, side };
    });
    const edges = drawn.flatMap(({ parent, joined, other }, index) => [
      ...(joined ? lineTo(drawn.length, `e${index}`, index, parent) : []),
      ...lineTo(drawn.length, `o${index}`, index, other),
    ]);
    return { nodes, edges };
  });

/** The same in regions, some lines in bundles. */
export const wildPlan = fc
  .tuple(wildDrawing, fc.array(fc.nat(3), { minLength: 18, maxLength: 18 }))
  .map(([graph, regions]): LayoutGraph => {
    const nodes = graph.nodes.map((node, at) => ({ ...node, region: `r${regions[at]}` }));
    const edges = graph.edges.map((edge, at) => ({ ...edge, bundle: ["a", "b", undefined][at % 3] }));
    return { nodes, edges };
  });

function lineTo(count: number, id: string, source: number, target: number | undefined): LayoutGraph["edges"] {
  if (target === undefined || target >= count) return [];
  return [{ id, inference: id, source: `n${source}`, target: `n${target}` }];
}

/** Questions, claims that are no premise, and the first claim of each cycle that neither of them reaches. */
function rootsOf(graph: TypedGraph): readonly string[] {
  const roots = [...graph.questions.keys(), ...[...graph.claims.keys()].filter((id) => !graph.from.has(id))];
  const reached = new Set([...roots, ...regionOf(graph, roots).claims]);
  for (const id of graph.claims.keys()) {
    if (reached.has(id)) continue;
    roots.push(id);
    for (const claim of [id, ...regionOf(graph, [id]).claims]) reached.add(claim);
  }
  return roots;
}
