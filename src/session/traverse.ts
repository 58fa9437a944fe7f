import type { TypedGraph } from "../graph/graph.ts";
import { type Side, sideOf } from "../graph/roles.ts";
import type { VisibleGraph } from "../graph/unfold.ts";

/** Ways to move on the map by what things have to do with each other. */
export type Move = "up" | "down" | "next" | "previous" | "first" | "last";

/** Where one stands among what bears on the same record. */
export type Standing = {
  readonly id: string;
  /** The record it bears on, none for a root. */
  readonly parent: string | undefined;
  readonly side: Side | undefined;
  /** Counted from 1 among its siblings of any side. */
  readonly place: number;
  readonly among: number;
};

/** The cards on show as a tree, by the step that brought each; junctions are passed through. */
export type Terrain = {
  readonly parents: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly sides: ReadonlyMap<string, Side>;
  readonly roots: readonly string[];
};

/** Lay what is on show out for walking. Every card is reachable from a root, and every move down can be undone by a move up. O(visible). */
export function terrainOf(graph: TypedGraph, visible: VisibleGraph): Terrain {
  const parents = new Map<string, string>();
  const children = new Map<string, string[]>();
  const sides = new Map<string, Side>();
  const roots: string[] = [];
  const shown = new Set(visible.cards.map(({ id }) => id));
  for (const { id, under } of visible.cards) {
    const step = under === undefined ? undefined : graph.inferences.get(under);
    const parent = step && cardAbove(graph, shown, step.target);
    if (!step || parent === undefined) {
      roots.push(id);
      continue;
    }
    parents.set(id, parent);
    sides.set(id, sideOf(step));
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  return { parents, children, sides, roots };
}

/** A step onto a step hangs from the first premise of the step it bears on. */
function cardAbove(graph: TypedGraph, shown: ReadonlySet<string>, target: string): string | undefined {
  const seen = new Set<string>();
  let at = target;
  while (!shown.has(at) && !seen.has(at)) {
    seen.add(at);
    const premise = graph.inferences.get(at)?.premises[0];
    if (premise === undefined) return undefined;
    at = premise;
  }
  return shown.has(at) ? at : undefined;
}

/** The card that a move leads to, or none where the way ends. */
export function moveFrom(terrain: Terrain, at: string, move: Move): string | undefined {
  const parent = terrain.parents.get(at);
  const siblings = parent === undefined ? terrain.roots : (terrain.children.get(parent) ?? []);
  const place = siblings.indexOf(at);
  switch (move) {
    case "up":
      return parent;
    case "down":
      return terrain.children.get(at)?.[0];
    case "next":
      return siblings[place + 1];
    case "previous":
      return siblings[place - 1];
    case "first":
      return siblings[0];
    case "last":
      return siblings[siblings.length - 1];
  }
}

/** Where a card stands among its siblings. */
export function standingOf(terrain: Terrain, id: string): Standing {
  const parent = terrain.parents.get(id);
  const siblings = parent === undefined ? terrain.roots : (terrain.children.get(parent) ?? []);
  return { id, parent, side: terrain.sides.get(id), place: siblings.indexOf(id) + 1, among: siblings.length };
}
