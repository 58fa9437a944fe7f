import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph, type TypedGraph } from "../../src/graph/graph.ts";
import { SIDES, unfold, type VisibleGraph } from "../../src/graph/unfold.ts";
import { tellCard } from "../../src/session/tell.ts";
import { moveFrom, standingOf, type Terrain, terrainOf } from "../../src/session/traverse.ts";
import { arbitraryGraph } from "../fixtures/arbitrary-graph.ts";
import { graphOf } from "../fixtures/graphs.ts";

function whole(graph: TypedGraph): VisibleGraph {
  const all = [...graph.questions.keys(), ...graph.claims.keys(), ...graph.inferences.keys()];
  return unfold(graph, [...graph.questions.keys()], new Map(all.map((id) => [id, new Set(SIDES)])));
}

function walk(terrain: Terrain): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string | undefined): void => {
    for (let at = id; at !== undefined && !seen.has(at); at = moveFrom(terrain, at, "next")) {
      seen.add(at);
      visit(moveFrom(terrain, at, "down"));
    }
  };
  visit(terrain.roots[0]);
  return seen;
}

describe("moving by relation", () => {
  const graph = graphOf("q? <-for- a; q? <-conditional- b; q? <-against- c; a <-supports- d & e; #4 <-undercuts- f");
  const terrain = terrainOf(graph, whole(graph));

  test.each([
    ["down from a question is its first position", "q", "down", "a"],
    ["up from a position is its question", "a", "up", "q"],
    ["positions follow one another: for, on condition, against", "a", "next", "b"],
    ["and back", "b", "previous", "a"],
    ["the last of them", "a", "last", "c"],
    ["down from a claim is its first premise", "a", "down", "d"],
    ["a linked premise follows", "d", "next", "e"],
    ["an undercut hangs from the step it attacks", "f", "up", "d"],
    ["nothing is above a question", "q", "up", undefined],
    ["nothing follows the last", "c", "next", undefined],
  ] as const)("%s", (_rule, from, move, to) => {
    expect(moveFrom(terrain, from, move)).toBe(to);
  });

  test("a standing counts among siblings of any side", () => {
    expect(standingOf(terrain, "c")).toEqual({ id: "c", parent: "q", side: "against", place: 3, among: 3 });
  });

  test("every card on show is reached, every move down is undone by up, every move right by left", () => {
    fc.assert(
      fc.property(arbitraryGraph, (records) => {
        const any = indexGraph(records);
        const visible = whole(any);
        const ground = terrainOf(any, visible);
        expect([...walk(ground)].sort()).toEqual(visible.cards.map(({ id }) => id).sort());
        for (const { id } of visible.cards) {
          const down = moveFrom(ground, id, "down");
          if (down !== undefined) expect(moveFrom(ground, down, "up")).toBe(id);
          const next = moveFrom(ground, id, "next");
          if (next !== undefined) expect(moveFrom(ground, next, "previous")).toBe(id);
        }
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});

test("the live region says role, place, title and what more there is", () => {
  const graph = graphOf("q? <-for- a; q? <-against- b; a <-rebuts- b; a <-supports- c");
  const terrain = terrainOf(graph, whole(graph));
  expect(tellCard(graph, terrain, "a")).toMatch(/^For 1 of 2 to “.+”: Title a\. 1 reason; 1 reply; 1 source\.$/);
  expect(tellCard(graph, terrain, "q")).toMatch(/^Question: .+\. 1 reason for, 1 against\.$/);
});
