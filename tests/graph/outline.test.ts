import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { indexGraph, type TypedGraph } from "../../src/graph/graph.ts";
import { findViolations } from "../../src/graph/invariants.ts";
import { type Outline, type OutlineStep, outlineOf, placesIn } from "../../src/graph/outline.ts";
import { arbitraryGraph } from "../fixtures/arbitrary-graph.ts";
import { chainOf, graphOf } from "../fixtures/graphs.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** An outline in one line: `(…)` around what a claim or step carries, `^` before a claim that is set out elsewhere. */
function written(outline: Outline): string {
  const premise = ({ claim, full, steps }: OutlineStep["premises"][number]): string =>
    `${full ? "" : "^"}${claim}${nested(steps)}`;
  const nested = (steps: readonly OutlineStep[]): string =>
    steps.length === 0 ? "" : ` (${steps.map(step).join(" ")})`;
  const step = ({ inference, premises, onStep }: OutlineStep): string =>
    `${inference.id}:${premises.map(premise).join("+")}${onStep.length > 0 ? ` on it${nested(onStep)}` : ""}`;
  const questions = outline.topics.flatMap((topic) => topic.questions);
  const parts = questions.map(({ question, answers }) => `${question.id}${nested(answers)}`);
  return [...parts, ...outline.unconnected.map(premise)].join(" | ");
}

test.each([
  ["positions: for, conditional, against", "q? <-against- a; q? <-conditional- b; q? <-for- c", "q (i3:c i2:b i1:a)"],
  [
    "then reasons, rebuttals, qualifications",
    "q? <-for- a; a <-qualifies- b; a <-rebuts- c; a <-supports- d",
    "q (i1:a (i4:d i3:c i2:b))",
  ],
  [
    "an undercut stands with its step",
    "q? <-for- a; a <-supports- b; #2 <-undercuts- c",
    "q (i1:a (i2:b on it (i3:c)))",
  ],
  ["linked premises stand together", "q? <-for- a & b; b <-supports- c", "q (i1:a+b (i2:c))"],
  [
    "a shared claim is set out once, nearest to the question",
    "q? <-for- a; a <-supports- b; b <-supports- c; a <-supports- c",
    "q (i1:a (i2:b (i3:^c) i4:c))",
  ],
  ["a support cycle ends at a reference", "q? <-for- a; a <-supports- b; b <-supports- a", "q (i1:a (i2:b (i3:^a)))"],
  ["a mutual attack ends at a reference", "q? <-for- a; a <-rebuts- b; b <-rebuts- a", "q (i1:a (i2:b (i3:^a)))"],
  ["a loose chain hangs below its conclusion", "a <-supports- b; b <-supports- c", "a (i1:b (i2:c))"],
  ["a loose cycle starts at its first claim", "a <-supports- b; b <-supports- a", "a (i1:b (i2:^a))"],
  ["steps that undercut each other leave their claims", "x: #y <-undercuts- a; y: #x <-undercuts- b", "a | b"],
  ["the first question keeps a shared claim", "q? <-for- a; r? <-against- a", "q (i1:a) | r (i2:^a)"],
  ["the first topic keeps a shared claim", "q?@u <-for- a; r?@t <-against- a", "r (i2:a) | q (i1:^a)"],
])("outline: %s", (_rule, drawing, expected) => {
  expect(written(outlineOf(graphOf(drawing)))).toBe(expected);
});

test("outline: places name the question beneath which a claim is set out", () => {
  const places = placesIn(outlineOf(graphOf("q? <-for- a; r? <-against- b & a; c; #2 <-undercuts- d")));
  expect([...places].sort()).toEqual([
    ["a", "q"],
    ["b", "r"],
    ["c", undefined],
    ["d", "r"],
  ]);
});

type Census = { readonly full: Map<string, number>; readonly steps: Map<string, number> };

/** How often each claim is set out in full, and each step at all. */
function census(outline: Outline): Census {
  const counted: Census = { full: new Map(), steps: new Map() };
  const count = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  const roots = outline.topics.flatMap(({ questions }) => questions.flatMap(({ answers }) => answers));
  const stack = [...roots];
  for (const premise of outline.unconnected) {
    count(counted.full, premise.claim);
    for (const step of premise.steps) stack.push(step);
  }
  for (let step = stack.pop(); step; step = stack.pop()) {
    count(counted.steps, step.inference.id);
    for (const inner of step.onStep) stack.push(inner);
    for (const premise of step.premises) {
      if (premise.full) count(counted.full, premise.claim);
      for (const inner of premise.steps) stack.push(inner);
    }
  }
  return counted;
}

/** Steps whose targets lead round and round among steps; they bear on no claim or question. */
function bearsOnNothing(graph: TypedGraph, id: string): boolean {
  const seen = new Set<string>();
  for (let at = graph.inferences.get(id); at; at = graph.inferences.get(at.target)) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}

test("outline: every claim in full exactly once, every step exactly once", () => {
  fc.assert(
    fc.property(arbitraryGraph, (records) => {
      expect(findViolations(records)).toEqual([]);
      const graph = indexGraph(records);
      const outline = outlineOf(graph);
      const { full, steps } = census(outline);
      expect([...full].sort()).toEqual(records.claims.map(({ id }) => [id, 1]).sort());
      const expected = records.inferences.filter(({ id }) => !bearsOnNothing(graph, id));
      expect([...steps].sort()).toEqual(expected.map(({ id }) => [id, 1]).sort());
      expect([...placesIn(outline).keys()].sort()).toEqual(records.claims.map(({ id }) => id).sort());
    }),
    { seed: 1, numRuns: 400 },
  );
});

test("outline: a chain of 20,000 claims does not exhaust the stack", () => {
  const outline = outlineOf(graphOf(chainOf(20_000)));
  expect(census(outline).full.size).toBe(20_000);
  expect(placesIn(outline).get("c19999")).toBe("q");
});
