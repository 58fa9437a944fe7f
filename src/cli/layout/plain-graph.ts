import type { LayoutEdge, LayoutGraph, LayoutNode } from "../../layout/contract.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { words } from "../words.ts";

type PlainNode = { readonly id: string; readonly w: number; readonly h: number; readonly topic?: string | number };
type PlainEdge = { readonly id: string; readonly source: string; readonly target: string; readonly kind: string };

/**
 * Read a graph without debate, `{nodes: [{id, w, h, topic?}], edges: [{id, source, target, kind}]}`, whose sources stand above
 * their targets, as a drawing. A node hangs below the source of its first edge; kinds that begin with "support" are
 * for, all others against; nodes of one topic make a region. Undefined if the text is no such graph at all, sentences if it is a broken one. O(text).
 */
export function plainGraphOf(text: string): Result<LayoutGraph, readonly string[]> | undefined {
  const value = parsed(text);
  if (!isRecord(value) || "format" in value || !Array.isArray(value.nodes) || !Array.isArray(value.edges))
    return undefined;
  const { nodes, edges } = value as { nodes: readonly unknown[]; edges: readonly unknown[] };
  const problems: string[] = [];
  const known = new Map<string, PlainNode>();
  nodes.forEach((node, index) => {
    if (isNode(node) && !known.has(node.id)) known.set(node.id, node);
    else problems.push(words.layout.badNode({ index }));
  });
  const lines = new Map<string, PlainEdge>();
  edges.forEach((edge, index) => {
    if (isEdge(edge) && !lines.has(edge.id) && known.has(edge.source) && known.has(edge.target))
      lines.set(edge.id, edge);
    else problems.push(words.layout.badEdge({ index }));
  });
  if (problems.length > 0) return fail(problems);
  return succeed(drawingOf([...known.values()], [...lines.values()]));
}

function drawingOf(nodes: readonly PlainNode[], edges: readonly PlainEdge[]): LayoutGraph {
  const below = new Map<string, PlainEdge[]>();
  const hasParent = new Set<string>();
  for (const edge of edges) {
    hasParent.add(edge.target);
    const list = below.get(edge.source);
    if (list) list.push(edge);
    else below.set(edge.source, [edge]);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, LayoutNode>();
  const queue: string[] = [];
  const add = (id: string, edge: PlainEdge | undefined) => {
    if (found.has(id)) return;
    const { w: width, h: height, topic } = byId.get(id) as PlainNode;
    const side = edge && (edge.kind.startsWith("support") ? "for" : "against");
    found.set(id, { id, kind: "claim", width, height, parent: edge?.source, side, region: String(topic ?? "") });
    queue.push(id);
  };
  let head = 0;
  const spread = () => {
    for (; head < queue.length; head += 1) {
      for (const edge of below.get(queue[head] as string) ?? []) add(edge.target, edge);
    }
  };
  for (const { id } of nodes) if (!hasParent.has(id)) add(id, undefined);
  spread();
  // What is left stands on or below a ring without a top; its first node serves as one.
  for (const { id } of nodes) {
    add(id, undefined);
    spread();
  }
  return { nodes: [...found.values()], edges: edges.map(edgeOf) };
}

function edgeOf({ id, source, target, kind }: PlainEdge): LayoutEdge {
  return { id, inference: id, source: target, target: source, bundle: kind };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function isNode(value: unknown): value is PlainNode {
  return isRecord(value) && typeof value.id === "string" && isSize(value.w) && isSize(value.h);
}

function isSize(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function isEdge(value: unknown): value is PlainEdge {
  if (!isRecord(value)) return false;
  return [value.id, value.source, value.target, value.kind].every((part) => typeof part === "string");
}
