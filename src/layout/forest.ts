import type { LayoutEdge, LayoutGraph, LayoutNode } from "./contract.ts";

/** A node with the nodes that hang below it, in reading order from left to right. */
export type TreeNode = {
  readonly node: LayoutNode;
  readonly children: readonly TreeNode[];
  /** The lines from this node to its parent; none for a root. */
  readonly lines: readonly LayoutEdge[];
  /** Where it belongs among its siblings: children of one group stand together, lower groups further left. */
  readonly group: number;
};

/** A drawing taken apart: its trees in reading order, and the lines that follow no tree. */
export type Forest = { readonly roots: readonly TreeNode[]; readonly loose: readonly LayoutEdge[] };

const GROUP_OF_SIDE = { for: 0, "yes-but": 1, against: 2 } as const;

/**
 * Take a drawing apart into trees along its parents. Children stand for, yes-but, against, each in the order given;
 * below a junction its premises come first and what bears on it after them. A parent that is missing, or that
 * hangs below its own child, makes a root. Throws if two nodes share an id or an edge ends at no node. O(nodes + edges).
 */
export function forestOf(graph: LayoutGraph): Forest {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  if (nodes.size < graph.nodes.length) throw new Error("Two nodes of a drawing share an id");
  const parents = parentsOf(graph.nodes, nodes);
  const lines = new Map<string, LayoutEdge[]>();
  const loose: LayoutEdge[] = [];
  for (const edge of graph.edges) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) throw new Error(`The line ${edge.id} ends at no node`);
    if (parents.get(edge.source) !== edge.target) loose.push(edge);
    else add(lines, edge.source, edge);
  }
  const members = new Map<string, Growing[]>();
  const growing = graph.nodes.map((node): Growing => {
    const own = lines.get(node.id) ?? [];
    const parent = parents.get(node.id);
    return { node, children: [], lines: own, group: groupOf(node, own, parent ? nodes.get(parent) : undefined) };
  });
  const roots: Growing[] = [];
  for (const tree of growing) {
    const parent = parents.get(tree.node.id);
    if (parent === undefined) roots.push(tree);
    else add(members, parent, tree);
  }
  for (const tree of growing) {
    // Array.prototype.sort is stable, so children of one group keep the order given.
    tree.children.push(...(members.get(tree.node.id) ?? []).sort((a, b) => a.group - b.group));
  }
  return { roots, loose };
}

/** The nodes of a tree, parents before children, level by level. O(tree). */
export function nodesOf(root: TreeNode): readonly TreeNode[] {
  const found: TreeNode[] = [root];
  for (let head = 0; head < found.length; head += 1) found.push(...(found[head] as TreeNode).children);
  return found;
}

type Growing = TreeNode & { readonly children: Growing[] };

function groupOf(node: LayoutNode, lines: readonly LayoutEdge[], parent: LayoutNode | undefined): number {
  if (parent?.kind === "junction" && lines.some(({ inference }) => inference === parent.id)) return 0;
  const group = node.side === undefined ? 1 : GROUP_OF_SIDE[node.side];
  return parent?.kind === "junction" ? 1 + group : group;
}

function parentsOf(nodes: readonly LayoutNode[], known: ReadonlyMap<string, LayoutNode>): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { id, parent } of nodes) if (parent !== undefined && known.has(parent)) parents.set(id, parent);
  const grounded = new Set<string>();
  for (const { id } of nodes) {
    const trail = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !grounded.has(at) && !trail.has(at)) {
      trail.add(at);
      at = parents.get(at);
    }
    // Coming back to the trail means a ring of parents; the node that closes it becomes a root.
    if (at !== undefined && trail.has(at)) parents.delete(at);
    for (const step of trail) grounded.add(step);
  }
  return parents;
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
