import { expect, test, vi } from "vitest";
import { routesFrom } from "../../src/graph/routes.ts";
import { chainOf, graphOf } from "../fixtures/graphs.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const routes = (drawing: string, from: string, limit?: number) =>
  routesFrom(graphOf(drawing), from, limit).map(
    ({ steps, question, bearing }) => `${steps.map(({ id }) => id).join(" ")} > ${question} ${bearing}`,
  );

test.each([
  ["an answer is one step", "q? <-for- a", "a", ["i1 > q for"]],
  ["support keeps the side", "q? <-for- a; a <-supports- b", "b", ["i2 i1 > q for"]],
  ["a rebuttal turns the side", "q? <-for- a; a <-rebuts- b", "b", ["i2 i1 > q against"]],
  ["two rebuttals turn it back", "q? <-for- a; a <-rebuts- b; b <-rebuts- c", "c", ["i3 i2 i1 > q for"]],
  ["a rebuttal of the other side is for", "q? <-against- a; a <-rebuts- b", "b", ["i2 i1 > q for"]],
  [
    "a qualification limits whatever follows",
    "q? <-for- a; a <-rebuts- b; b <-qualifies- c",
    "c",
    ["i3 i2 i1 > q limits"],
  ],
  ["a conditional answer stays conditional", "q? <-conditional- a; a <-rebuts- b", "b", ["i2 i1 > q conditional"]],
  [
    "an undercut goes by the step it attacks",
    "q? <-for- a; a <-supports- b; #2 <-undercuts- c",
    "c",
    ["i3 i2 i1 > q against"],
  ],
  ["an undercut of an answer", "q? <-for- a; #1 <-undercuts- c", "c", ["i2 i1 > q against"]],
  ["an undercut of an undercut", "q? <-for- a; #1 <-undercuts- c; #2 <-undercuts- d", "d", ["i3 i2 i1 > q for"]],
  ["support for a step", "q? <-for- a; a <-rebuts- b; #2 <-supports- c", "c", ["i3 i2 i1 > q against"]],
  ["each linked premise has the route", "q? <-for- a & b", "b", ["i1 > q for"]],
  [
    "several parents give several routes",
    "q? <-for- a; q? <-against- b; a <-supports- c; b <-supports- c",
    "c",
    ["i3 i1 > q for", "i4 i2 > q against"],
  ],
  [
    "the shortest comes first",
    "q? <-for- a; a <-supports- b; b <-supports- c; a <-supports- c",
    "c",
    ["i4 i1 > q for", "i3 i2 i1 > q for"],
  ],
  ["routes to several questions", "q? <-for- a; p? <-against- a", "a", ["i1 > q for", "i2 > p against"]],
  ["a support cycle ends by itself", "q? <-for- a; a <-supports- b; b <-supports- a", "b", ["i2 i1 > q for"]],
  [
    "a mutual attack ends by itself",
    "q? <-for- a; q? <-against- b; a <-rebuts- b; b <-rebuts- a",
    "a",
    ["i1 > q for", "i4 i2 > q for"],
  ],
  ["an undercut cycle leads nowhere", "x: #y <-undercuts- a; y: #x <-undercuts- b", "a", []],
  ["a cycle that no question can be reached from", "a <-supports- b; b <-supports- a", "a", []],
  ["a claim in no relation", "a; q? <-for- b", "a", []],
  ["an id that is not there", "q? <-for- b", "nobody", []],
  ["an inference starts where it is", "q? <-for- a; a <-rebuts- b", "i2", ["i2 i1 > q against"]],
])("routes: %s", (_rule, drawing, from, expected) => {
  expect(routes(drawing, from)).toEqual(expected);
});

test("routes: no more than the limit", () => {
  const drawing = `q? <-for- a; ${Array.from({ length: 9 }, (_, n) => `a <-supports- m${n}; m${n} <-supports- z`).join(";")}`;
  expect(routes(drawing, "z", 4)).toHaveLength(4);
});

test("routes: a ladder with a million shortest routes gives the first of them", () => {
  const rungs = Array.from({ length: 20 }, (_, n) => [
    `l${n} <-supports- l${n + 1}`,
    `l${n} <-supports- r${n + 1}`,
    `r${n} <-supports- l${n + 1}`,
    `r${n} <-supports- r${n + 1}`,
  ]).flat();
  const found = routesFrom(graphOf(`q? <-for- l0; q? <-against- r0; ${rungs.join(";")}`), "l20");
  expect(found).toHaveLength(50);
  expect(new Set(found.map(({ steps }) => steps.map(({ id }) => id).join())).size).toBe(50);
  expect(new Set(found.map(({ steps }) => steps.length))).toEqual(new Set([21]));
});

test("routes: a dense net of mutual attacks ends and starts with the shortest", () => {
  const names = Array.from({ length: 14 }, (_, n) => `n${n}`);
  const net = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} <-rebuts- ${b}`));
  const found = routesFrom(graphOf(`q? <-for- n0; ${net.join(";")}`), "n13");
  expect(found).toHaveLength(50);
  expect(found[0]?.steps).toHaveLength(2);
  const lengths = found.map(({ steps }) => steps.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
});

test("routes: a chain of 30,000 claims has its one route", () => {
  const [route] = routesFrom(graphOf(chainOf(30_000)), "c29999");
  expect(route?.steps).toHaveLength(30_000);
  expect(route?.bearing).toBe("for");
});
