import type { TypedGraph } from "../graph/graph.ts";
import type { Inference } from "../graph/records.ts";
import { needsJunction, sideOf } from "../graph/roles.ts";
import type { VisibleGraph } from "../graph/unfold.ts";
import type { LayoutEdge, LayoutGraph, LayoutNode } from "./contract.ts";

/** Width and height of a card. */
export type Size = { readonly width: number; readonly height: number };

/** Across a junction's ring, in drawing units. */
export const JUNCTION_SIZE = 26;

/**
 * Turn what is on show into nodes and edges. A step with linked premises, or one that another step on show bears on,
 * gets a junction named after it in which its lines meet. O(visible).
 * Throws if a card on show has no size.
 */
export function diagramOf(graph: TypedGraph, visible: VisibleGraph, sizes: ReadonlyMap<string, Size>): LayoutGraph {
  const shown = new Map(visible.steps.map((step) => [step.inference.id, step.inference]));
  const attacked = new Set(visible.steps.map(({ inference }) => inference.target).filter((id) => shown.has(id)));
  const joined = new Set<string>();
  for (const { inference } of visible.steps) {
    if (needsJunction(graph, inference) && (inference.premises.length > 1 || attacked.has(inference.id))) {
      joined.add(inference.id);
    }
  }
  const nodes: LayoutNode[] = [];
  const placed = new Set<string>();
  const addJunction = (id: string) => {
    const inference = shown.get(id);
    if (!inference || placed.has(id)) return;
    placed.add(id);
    nodes.push({
      id,
      kind: "junction",
      width: JUNCTION_SIZE,
      height: JUNCTION_SIZE,
      parent: inference.target,
      side: sideOf(inference),
    });
  };
  for (const card of visible.cards) {
    const under = card.under === undefined ? undefined : shown.get(card.under);
    if (under && joined.has(under.id)) addJunction(under.id);
    const size = sizes.get(card.id);
    if (!size) throw new Error(`No size was given for ${card.id}`);
    nodes.push({
      id: card.id,
      kind: graph.questions.has(card.id) ? "question" : "claim",
      ...size,
      parent: under ? (joined.has(under.id) ? under.id : under.target) : undefined,
      side: under ? sideOf(under) : undefined,
    });
  }
  for (const id of joined) addJunction(id);
  return { nodes, edges: visible.steps.flatMap(({ inference }) => edgesOf(inference, joined)) };
}

/**
 * The same drawing with a region for every node: that of the question or claim at the top of what it hangs from.
 * O(nodes). Expects nodes in reading order, a node after its parent.
 */
export function withRegions({ nodes, edges }: LayoutGraph): LayoutGraph {
  const regions = new Map<string, string>();
  const divided = nodes.map((node) => {
    const region = (node.parent === undefined ? undefined : regions.get(node.parent)) ?? node.id;
    regions.set(node.id, region);
    return { ...node, region };
  });
  return { nodes: divided, edges };
}

/** A drawing cut along its regions: without the lines that lead from one to another. O(edges). */
export function cutAtRegions({ nodes, edges }: LayoutGraph): LayoutGraph {
  const regions = new Map(nodes.map(({ id, region }) => [id, region]));
  return { nodes, edges: edges.filter(({ source, target }) => regions.get(source) === regions.get(target)) };
}

function edgesOf(inference: Inference, joined: ReadonlySet<string>): readonly LayoutEdge[] {
  const { id, premises, target } = inference;
  const bundle = inference.relation === "answers" ? `answers ${inference.stance}` : inference.relation;
  if (!joined.has(id)) return [{ id, inference: id, source: premises[0] as string, target, bundle }];
  return [
    ...premises.map((premise) => ({
      id: `${id}~${premise}`,
      inference: id,
      source: premise,
      target: id,
      bundle: "premise",
    })),
    { id, inference: id, source: id, target, bundle },
  ];
}
