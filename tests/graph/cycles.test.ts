import { describe, expect, test } from "vitest";
import { getInference, type TypedGraph } from "../../src/graph/graph.ts";
import { outlineOf, placesIn } from "../../src/graph/outline.ts";
import { isUnanswered, regionOf, repliesTo } from "../../src/graph/queries.ts";
import { countSides, marksOf, needsJunction, type Side, subjectOf } from "../../src/graph/roles.ts";
import { routesFrom } from "../../src/graph/routes.ts";
import { talliesOf } from "../../src/graph/tally.ts";
import { bearingOn, hasBearing, SIDES, unfold } from "../../src/graph/unfold.ts";
import { chainOf, graphOf } from "../fixtures/graphs.ts";

const LONG = 20_000;

/** Milliseconds that a busy machine may take over them. */
const SLOW = 60_000;

/** A ring of claims, each bearing on the next, that answers a question at one place. */
function ringOf(length: number, relation: string): string {
  const steps = Array.from({ length }, (_, n) => `c${(n + 1) % length} <-${relation}- c${n}`);
  return ["q? <-for- c0", ...steps].join(";");
}

/** Steps that undercut one another all round; the first ring claim also answers a question. */
function undercutRingOf(length: number): string {
  const steps = Array.from({ length }, (_, n) => `u${n}: #u${(n + 1) % length} <-undercuts- c${n}`);
  return ["q? <-for- c0", ...steps].join(";");
}

/** Ask a graph everything there is to ask, of its first and last claim where each answer walks far. */
function askEverything(graph: TypedGraph): void {
  const claims = [...graph.claims.keys()];
  const everything = new Map(["q", ...claims].map((id): [string, ReadonlySet<Side>] => [id, new Set(SIDES)]));
  expect(placesIn(outlineOf(graph)).size).toBe(claims.length);
  const visible = unfold(graph, ["q", ...claims], everything);
  expect(visible.cards).toHaveLength(claims.length + 1);
  expect(talliesOf(graph).get("q")?.claims).toBe(regionOf(graph, ["q"]).claims.size);
  for (const id of [claims[0] as string, claims.at(-1) as string]) {
    for (const { question } of routesFrom(graph, id)) expect(question).toBe("q");
    bearingOn(graph, visible, id);
    hasBearing(graph, id);
    countSides(graph, id);
    marksOf(graph, id);
    repliesTo(graph, id);
  }
  for (const id of ["i1", [...graph.inferences.keys()].at(-1) as string]) {
    const inference = getInference(graph, id);
    isUnanswered(graph, inference);
    needsJunction(graph, inference);
    subjectOf(graph, inference);
  }
}

describe.each([2, 3, 1_000])("rings of %d end", (length) => {
  test.each(["supports", "rebuts", "qualifies"])("of claims by %s", (relation) => {
    askEverything(graphOf(ringOf(length, relation)));
  });

  test("of steps by undercuts", () => {
    askEverything(graphOf(undercutRingOf(length)));
  });
});

test("everything rebuts everything, and it ends", () => {
  const names = Array.from({ length: 30 }, (_, n) => `c${n}`);
  const net = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} <-rebuts- ${b}`));
  askEverything(graphOf(["q? <-for- c0", ...net].join(";")));
});

test(
  `chains of ${LONG} claims do not exhaust the stack`,
  () => {
    askEverything(graphOf(chainOf(LONG)));
  },
  SLOW,
);

test(
  `chains of ${LONG} undercuts do not exhaust the stack`,
  () => {
    const steps = Array.from({ length: LONG - 1 }, (_, n) => `#${n + 1} <-undercuts- c${n + 1}`);
    askEverything(graphOf(["q? <-for- c0", ...steps].join(";")));
  },
  SLOW,
);
