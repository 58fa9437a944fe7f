import { expect, test } from "vitest";
import type { LayoutGraph, LayoutNode, Placement, Point } from "../../src/layout/contract.ts";
import { countCrossings, edgesThroughCards, validatePlacement } from "../../src/layout/validate.ts";

const node = (id: string): LayoutNode => ({
  id,
  kind: "claim",
  width: 100,
  height: 50,
  parent: undefined,
  side: undefined,
});
const graph: LayoutGraph = {
  nodes: [node("a"), node("b"), node("c")],
  edges: [{ id: "e", inference: "e", source: "b", target: "a" }],
};
const up: readonly Point[] = [
  { x: 50, y: 100 },
  { x: 50, y: 50 },
];

function placed(at: { readonly [id: string]: Point }, route: readonly Point[] | undefined): Placement {
  return {
    positions: new Map(Object.entries({ a: { x: 0, y: 0 }, b: { x: 0, y: 100 }, c: { x: 200, y: 0 }, ...at })),
    routes: new Map(route ? [["e", route]] : []),
    bounds: { x: 0, y: 0, width: 300, height: 150 },
  };
}

test.each([
  ["a sound placement", placed({}, up), []],
  ["cards that only touch", placed({ c: { x: 100, y: 0 } }, up), []],
  ["an overlap", placed({ c: { x: 50, y: 20 } }, up), ["a and c overlap"]],
  ["a position that is no number", placed({ c: { x: Number.NaN, y: 0 } }, up), ["c is placed at no finite point"]],
  ["a missing route", placed({}, undefined), ["The line e has no route"]],
  ["a route of one point", placed({}, up.slice(1)), ["The line e has no route"]],
  [
    "a loose beginning",
    placed({}, [
      { x: 50, y: 90 },
      { x: 50, y: 50 },
    ]),
    ["The line e does not begin at b"],
  ],
  [
    "an end inside the card",
    placed({}, [
      { x: 50, y: 100 },
      { x: 50, y: 30 },
    ]),
    ["The line e does not end at a"],
  ],
])("faults: %s", (_rule, placement, faults) => {
  expect(validatePlacement(graph, placement)).toEqual(faults);
});

test("a node without a position is a fault", () => {
  expect(validatePlacement(graph, { ...placed({}, up), positions: new Map() })).toContain("a has no position");
});

test("lines through cards are found", () => {
  const through = [
    { x: 50, y: 100 },
    { x: 250, y: 100 },
    { x: 250, y: 20 },
    { x: 100, y: 20 },
  ];
  expect(edgesThroughCards(graph, placed({}, through))).toEqual([{ edge: "e", node: "c" }]);
  expect(edgesThroughCards(graph, placed({}, up))).toEqual([]);
});

test("crossings are counted once, and lines that meet at an end not at all", () => {
  const routes = new Map<string, readonly Point[]>([
    [
      "level",
      [
        { x: 0, y: 10 },
        { x: 100, y: 10 },
      ],
    ],
    [
      "upright",
      [
        { x: 50, y: 0 },
        { x: 50, y: 20 },
      ],
    ],
    [
      "meeting",
      [
        { x: 70, y: 10 },
        { x: 70, y: 20 },
      ],
    ],
  ]);
  expect(countCrossings({ ...placed({}, up), routes })).toBe(1);
});
