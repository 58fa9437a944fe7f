import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayoutGraph, LayoutNode, Placement } from "../../src/layout/contract.ts";
import { cutAtRegions } from "../../src/layout/diagram.ts";
import { placePlan } from "../../src/layout/plan/plan.ts";
import { ranksOf } from "../../src/layout/plan/ranks.ts";
import { type Run, tracksOf } from "../../src/layout/plan/tracks.ts";
import { countCrossings, edgesThroughCards, validatePlacement } from "../../src/layout/validate.ts";
import { boxOf, draw, wildPlan } from "./drawings.ts";

/** Cards in regions, and lines from upper to lower: `a>b` within or between them. */
function planned(regions: { readonly [name: string]: string }, lines: string): LayoutGraph {
  const nodes = Object.entries(regions).flatMap(([region, ids]) =>
    ids.split(" ").map((id): LayoutNode => {
      const kind = id.startsWith("q") ? "question" : "claim";
      return { id, kind, width: 240, height: 90, parent: undefined, side: undefined, region };
    }),
  );
  const edges = lines.split(" ").flatMap((line) => {
    const [target = "", source = ""] = line.split(">");
    return line === "" ? [] : [{ id: line, inference: line, source, target }];
  });
  return { nodes, edges };
}

describe.each(["strict", "shape"] as const)("a plan with %s flow", (flow) => {
  test("keeps the contract and runs no line through a card, whatever it is given", () => {
    const property = fc.property(wildPlan, (graph) => {
      const placement = placePlan(graph, { flow });
      expect(validatePlacement(graph, placement)).toEqual([]);
      expect(edgesThroughCards(graph, placement)).toEqual([]);
      expect(placePlan(graph, { flow })).toEqual(placement);
    });
    fc.assert(property, { seed: 7, numRuns: 150 });
  });

  test("runs lines at right angles only", () => {
    const graph = planned({ a: "a1 a2 a3 a4", b: "b1 b2 b3" }, "a1>a2 a1>a3 a2>a4 a3>a4 b1>b2 b2>b3 a1>b3 b1>a4");
    for (const route of placePlan(graph, { flow }).routes.values()) {
      for (const [at, point] of route.entries()) {
        const before = route[at - 1];
        if (before) expect(before.x === point.x || before.y === point.y).toBe(true);
      }
    }
  });
});

test("in strict flow every line of a graph without cycles runs downwards", () => {
  const graph = planned({ a: "a1 a2 a3", b: "b1 b2 b3", c: "c1" }, "a1>a2 a2>a3 b1>b2 b2>b3 a3>b1 c1>a1 c1>b3");
  const placement = placePlan(graph, { flow: "strict" });
  for (const { source, target } of graph.edges) {
    const [lower, upper] = [boxOf(graph, placement, source), boxOf(graph, placement, target)];
    expect(lower.y).toBeGreaterThanOrEqual(upper.y + upper.height);
  }
});

test("no card of one region lies among those of another", () => {
  const names = ["a", "b", "c", "d", "e"];
  const regions = Object.fromEntries(names.map((name) => [name, [1, 2, 3, 4, 5, 6].map((n) => name + n).join(" ")]));
  const lines = names.flatMap((name) => [`${name}1>${name}2`, `${name}1>${name}3`, `${name}2>${name}4`, `a1>${name}5`]);
  const graph = planned(regions, lines.filter((line) => line !== "a1>a5").join(" "));
  const placement = placePlan(graph);
  const boxes = names.map((name) => around(graph, placement, name));
  boxes.forEach((box, at) => {
    for (const other of boxes.slice(at + 1)) {
      const apart =
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
      expect(apart).toBe(true);
    }
  });
});

test("beneath a question, positions for stand left of conditional ones, and those left of positions against", () => {
  const graph = draw(
    "q? <-for- a; q? <-against- b; q? <-conditional- c; q? <-for- d; a <-supports- e; b <-supports- e",
  );
  const placement = placePlan(graph);
  const read = ["a", "d", "c", "b"].map((id) => boxOf(graph, placement, id).x);
  expect(read).toEqual([...read].sort((x, y) => x - y));
});

test("a tree crosses no lines", () => {
  const graph = planned({ a: "a b c d e f g h i" }, "a>c a>b b>g c>d a>i c>e b>f b>h");
  expect(countCrossings(placePlan(graph))).toBe(0);
});

test("cutting at regions keeps the lines inside, and only those", () => {
  const { edges } = cutAtRegions(planned({ a: "a1 a2", b: "b1" }, "a1>a2 a1>b1"));
  expect(edges.map(({ id }) => id)).toEqual(["a1>a2"]);
});

test("a node that appears twice is our own mistake", () => {
  const { nodes } = planned({ a: "a" }, "");
  expect(() => placePlan({ nodes: [...nodes, ...nodes], edges: [] })).toThrow("share an id");
});

describe("rows", () => {
  test.each([
    ["nothing", 1, [], [0]],
    [
      "a chain",
      3,
      [
        [0, 1],
        [1, 2],
      ],
      [0, 1, 2],
    ],
    [
      "a claim below two others stands below the lower one",
      4,
      [
        [0, 1],
        [1, 2],
        [0, 3],
        [2, 3],
      ],
      [0, 1, 2, 3],
    ],
    [
      "a top comes down to what bears on it",
      4,
      [
        [0, 1],
        [1, 2],
        [3, 2],
      ],
      [0, 1, 2, 1],
    ],
    [
      "a cycle is opened where a walk closes it",
      3,
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      [0, 1, 2],
    ],
    ["a claim that bears on itself", 1, [[0, 0]], [0]],
  ] as const)("%s", (_rule, count, links, rows) => {
    const found = ranksOf(
      count,
      links.map(([upper, lower]) => ({ upper, lower })),
    );
    expect([...found.rows]).toEqual(rows);
  });
});

describe("tracks", () => {
  const run = (from: number, to: number): Run => ({
    turns: [
      { at: from, side: "low", lines: 1 },
      { at: to, side: "high", lines: 1 },
    ],
  });
  test.each([
    ["runs that do not overlap share a track", [run(0, 10), run(20, 30)], [0, 0]],
    ["of two that go right, the right one comes first, and they do not cross", [run(0, 20), run(10, 30)], [1, 0]],
    ["of two that go left, the left one comes first", [run(20, 0), run(30, 10)], [0, 1]],
    ["a run that turns off where another comes in lies beyond it", [run(0, 20), run(20, 40)], [1, 0]],
  ])("%s", (_rule, runs, tracks) => {
    expect(tracksOf(runs).of).toEqual(tracks);
  });
});

function around(graph: LayoutGraph, placement: Placement, region: string) {
  const boxes = graph.nodes.filter((node) => node.region === region).map(({ id }) => boxOf(graph, placement, id));
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    top: Math.min(...boxes.map(({ y }) => y)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
}
