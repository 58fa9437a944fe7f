import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayoutGraph } from "../../src/layout/contract.ts";
import { cutAtRegions } from "../../src/layout/diagram.ts";
import { placeIslands } from "../../src/layout/plan/islands.ts";
import { keepPlan } from "../../src/layout/plan/keep.ts";
import { placePlan } from "../../src/layout/plan/plan.ts";
import { edgesThroughCards, validatePlacement } from "../../src/layout/validate.ts";
import { wildPlan } from "./drawings.ts";

const side = 6;

/** A tree of claims in each of three regions, with some lines between. */
function debate(extra: LayoutGraph["nodes"] = [], lines: LayoutGraph["edges"] = []): LayoutGraph {
  const names = ["a", "b", "c"];
  const nodes = names.flatMap((region) =>
    Array.from({ length: side * 2 }, (_, n) => ({
      id: `${region}${n}`,
      kind: "claim" as const,
      width: 240,
      height: 80 + ((n * 37) % 60),
      parent: n === 0 ? undefined : `${region}${Math.floor((n - 1) / 2)}`,
      side: n === 0 ? undefined : ("for" as const),
      region,
    })),
  );
  const tree = nodes.flatMap(({ id, parent }) =>
    parent ? [{ id: `${parent}>${id}`, inference: id, source: id, target: parent }] : [],
  );
  const across = [
    { id: "x1", inference: "x1", source: "b5", target: "a2" },
    { id: "x2", inference: "x2", source: "c7", target: "a1" },
  ];
  return { nodes: [...nodes, ...extra], edges: [...tree, ...across, ...lines] };
}

const newcomer = {
  id: "new",
  kind: "claim" as const,
  width: 240,
  height: 90,
  parent: "b1",
  side: "for" as const,
  region: "b",
};
const itsLine = { id: "b1>new", inference: "new", source: "new", target: "b1" };

describe.each([
  ["a plan", placePlan, keepPlan, (graph: LayoutGraph) => graph],
  [
    "regions by themselves",
    placeIslands,
    (graph: LayoutGraph, before: Parameters<typeof keepPlan>[1]) => placeIslands(graph, { before }),
    cutAtRegions,
  ],
] as const)("%s", (_name, place, keep, cut) => {
  test("a claim that is added moves no other", () => {
    const before = place(cut(debate()));
    const after = keep(cut(debate([newcomer], [itsLine])), before);
    for (const [id, at] of before.positions) expect(after.positions.get(id), id).toEqual(at);
    expect(after.positions.has("new")).toBe(true);
  });

  test("a claim that is taken away moves no other", () => {
    const before = place(cut(debate([newcomer], [itsLine])));
    const after = keep(cut(debate()), before);
    for (const [id, at] of after.positions) expect(before.positions.get(id), id).toEqual(at);
  });

  test("the same drawing again is the same placement of its cards", () => {
    const before = place(cut(debate()));
    expect(keep(cut(debate()), before).positions).toEqual(before.positions);
  });

  test("a claim of a region that is new finds a place of its own", () => {
    const graph = cut(debate([{ ...newcomer, parent: undefined, region: "d" }]));
    expect(validatePlacement(graph, keep(graph, place(cut(debate()))))).toEqual([]);
  });
});

test("whatever was there before, the contract holds and no line runs through a card", () => {
  const property = fc.property(wildPlan, fc.nat(17), fc.constantFrom("strict", "shape"), (graph, gone, flow) => {
    const nodes = graph.nodes.filter((_node, at) => at !== gone);
    const known = new Set(nodes.map(({ id }) => id));
    const fewer = { nodes, edges: graph.edges.filter(({ source, target }) => known.has(source) && known.has(target)) };
    if (nodes.length === 0) return;
    const after = keepPlan(graph, placePlan(fewer, { flow }), { flow });
    expect(validatePlacement(graph, after)).toEqual([]);
    expect(edgesThroughCards(graph, after)).toEqual([]);
  });
  fc.assert(property, { seed: 11, numRuns: 120 });
});
