import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { indexGraph } from "../../src/graph/graph.ts";
import { outlineOf } from "../../src/graph/outline.ts";
import { type Side, subjectOf } from "../../src/graph/roles.ts";
import { routesFrom } from "../../src/graph/routes.ts";
import {
  bearingOn,
  hasBearing,
  mergeUnfolded,
  SIDES,
  unfold,
  unfoldAll,
  unfoldingFor,
} from "../../src/graph/unfold.ts";
import { arbitraryGraph } from "../fixtures/arbitrary-graph.ts";
import { chainOf, graphOf } from "../fixtures/graphs.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** `q a+ b-` unfolds every side of q, the reasons of a, the objections to b; `~` its yes-buts. */
function sidesOf(drawing: string): ReadonlyMap<string, ReadonlySet<Side>> {
  const signs: { readonly [sign: string]: readonly Side[] } = { "+": ["for"], "-": ["against"], "~": ["yes-but"] };
  return new Map(
    drawing
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => [word.replace(/[-+~]$/, ""), new Set(signs[word.at(-1) ?? ""] ?? SIDES)]),
  );
}

function shown(drawing: string, roots: string, unfolded: string): string {
  const { cards, steps } = unfold(graphOf(drawing), roots.split(" "), sidesOf(unfolded));
  const stepNames = steps.map(({ inference, revealed }) => `${inference.id}${revealed ? "" : "*"}`);
  return `${cards.map(({ id, under }) => (under ? `${id}<${under}` : id)).join(" ")} / ${stepNames.join(" ")}`;
}

test.each([
  ["nothing unfolded shows the roots", "q? <-for- a", "q", "", "q / "],
  ["a question unfolds to its positions", "q? <-for- a; q? <-against- b", "q", "q", "q a<i1 b<i2 / i1 i2"],
  ["one side only", "q? <-for- a; q? <-against- b", "q", "q-", "q b<i2 / i2"],
  ["linked premises come together", "q? <-for- a & b", "q", "q", "q a<i1 b<i1 / i1"],
  ["a claim unfolds what bears on its step", "q? <-for- a; #1 <-undercuts- c", "q", "q a-", "q a<i1 c<i2 / i1 i2"],
  ["but only once the step is on show", "q? <-for- a; a <-supports- b; #2 <-undercuts- c", "q", "q b-", "q a<i1 / i1"],
  [
    "a step between cards on show joins them",
    "q? <-for- a; q? <-for- b; a <-rebuts- b",
    "q",
    "q",
    "q a<i1 b<i2 / i1 i2 i3*",
  ],
  ["a step onto a joined step joins too", "x: #y <-undercuts- a; y: b <-rebuts- c", "a b c", "", "a b c / y* x*"],
  [
    "a linked step does not join with a premise missing",
    "q? <-for- a; q? <-for- b; a <-rebuts- b & c",
    "q",
    "q",
    "q a<i1 b<i2 / i1 i2",
  ],
  [
    "a support cycle comes round once",
    "q? <-for- a; a <-supports- b; b <-supports- a",
    "q",
    "q a b",
    "q a<i1 b<i2 / i1 i2 i3",
  ],
  ["a mutual attack comes round once", "a <-rebuts- b; b <-rebuts- a", "a", "a b", "a b<i1 / i1 i2"],
  ["steps that undercut each other stay away", "x: #y <-undercuts- a; y: #x <-undercuts- b", "a b", "a b", "a b / "],
])("unfold: %s", (_rule, drawing, roots, unfolded, expected) => {
  expect(shown(drawing, roots, unfolded)).toBe(expected);
});

test("unfold: a route's unfolding shows the claim at its start", () => {
  fc.assert(
    fc.property(arbitraryGraph, (records) => {
      const graph = indexGraph(records);
      for (const { id } of records.claims) {
        for (const route of routesFrom(graph, id, 5)) {
          const { cards } = unfold(graph, [route.question], unfoldingFor(graph, route));
          expect(cards.map((card) => card.id)).toContain(id);
        }
      }
    }),
    { seed: 2, numRuns: 200 },
  );
});

test("unfold: cards come once, after the target of their step; every step on show has its ends on show", () => {
  fc.assert(
    fc.property(arbitraryGraph, fc.array(fc.tuple(fc.nat(12), fc.subarray([...SIDES]))), (records, choices) => {
      const graph = indexGraph(records);
      const unfolded = new Map<string, ReadonlySet<Side>>();
      for (const [n, sides] of choices) unfolded.set(n === 0 ? "q0" : `c${n - 1}`, new Set(sides));
      const roots = records.questions.length > 0 ? ["q0", "c0"] : ["c0"];
      const { cards, steps } = unfold(graph, roots, unfolded);
      const order = cards.map(({ id }) => id);
      const stepIds = new Set(steps.map(({ inference }) => inference.id));
      expect(new Set(order).size).toBe(order.length);
      expect(stepIds.size).toBe(steps.length);
      for (const { inference } of steps) {
        for (const premise of inference.premises) expect(order).toContain(premise);
        expect(order.includes(inference.target) || stepIds.has(inference.target)).toBe(true);
      }
      for (const { id, under } of cards) {
        const target = under === undefined ? undefined : graph.inferences.get(under)?.target;
        if (target !== undefined && order.includes(target))
          expect(order.indexOf(target)).toBeLessThan(order.indexOf(id));
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});

test("unfold: two unfoldings together have the sides of both", () => {
  const merged = mergeUnfolded(sidesOf("a+ b-"), sidesOf("a- c"));
  const both: ReadonlySet<Side> = new Set(["for", "against"]);
  expect(merged).toEqual(new Map([...sidesOf("b- c"), ["a", both] as const]));
});

test("unfold: what bears on a card counts its steps on show only", () => {
  const graph = graphOf("q? <-for- a; a <-supports- b; #2 <-undercuts- c; b <-rebuts- d");
  const names = (unfolded: string) =>
    bearingOn(graph, unfold(graph, ["q"], sidesOf(unfolded)), "b").map(({ id }) => id);
  expect(names("q")).toEqual(["i4"]);
  expect(names("q a")).toEqual(["i4", "i3"]);
  expect(["a", "b", "c"].map((id) => hasBearing(graph, id))).toEqual([true, true, false]);
});

test.each([
  ["supports", chainOf(20_000)],
  [
    "undercuts",
    ["q? <-for- c0", ...Array.from({ length: 19_999 }, (_, n) => `#${n + 1} <-undercuts- c${n + 1}`)].join(";"),
  ],
])("unfold: 20,000 claims in a chain of %s do not exhaust the stack", (_relation, drawing) => {
  const graph = graphOf(drawing);
  const unfolded = new Map(
    ["q", ...graph.claims.keys()].map((id): [string, ReadonlySet<Side>] => [id, new Set(SIDES)]),
  );
  expect(unfold(graph, ["q"], unfolded).steps).toHaveLength(20_000);
});

test("unfold: 45,000 steps onto one step do not exhaust the stack", () => {
  const steps = Array.from({ length: 45_000 }, () => "#1 <-undercuts- b");
  const graph = graphOf(["q? <-for- a", ...steps].join(";"));
  const unfolded = new Map(["q", "a"].map((id): [string, ReadonlySet<Side>] => [id, new Set(SIDES)]));
  expect(unfold(graph, ["q"], unfolded).steps).toHaveLength(45_001);
});

test("unfold: 5,000 steps that join one after another do not hang", () => {
  const count = 5_000;
  const steps = Array.from({ length: count }, (_, n) => `#${n + 1} <-undercuts- c${n + 1}`);
  const graph = graphOf(["q? <-for- c0", ...steps].join(";"));
  expect(unfold(graph, ["q", ...[...graph.claims.keys()].reverse()], new Map()).steps).toHaveLength(count + 1);
});

test("everything at once: each question and claim once, after what it hangs from, and every step", () => {
  fc.assert(
    fc.property(arbitraryGraph, (records) => {
      const graph = indexGraph(records);
      const { cards, steps } = unfoldAll(graph, outlineOf(graph));
      const all = [...records.questions, ...records.claims].map(({ id }) => id);
      expect(cards.map(({ id }) => id).sort()).toEqual(all.sort());
      const bearing = records.inferences.filter((inference) => !graph.inferences.has(subjectOf(graph, inference)));
      expect(steps.map(({ inference }) => inference.id).sort()).toEqual(bearing.map(({ id }) => id).sort());
      const seen = new Set<string>();
      for (const { id, under } of cards) {
        const target = under === undefined ? undefined : graph.inferences.get(under)?.target;
        if (target !== undefined && !graph.inferences.has(target)) expect(seen.has(target)).toBe(true);
        seen.add(id);
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});
