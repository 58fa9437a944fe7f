import { describe, expect, test } from "vitest";
import { indexGraph } from "../../src/graph/graph.ts";
import { statisticsOf } from "../../src/graph/statistics.ts";
import { graphOf } from "../fixtures/graphs.ts";
import { graphBy } from "../fixtures/voices.ts";

describe("how one-sided a question is", () => {
  test.each([
    ["one side only", "q? <-for- a; q? <-for- b", 1],
    ["the other only", "q? <-against- a", 1],
    ["both sides equal", "q? <-for- a; q? <-against- b", 0],
    ["three to one", "q? <-for- a; q? <-for- b; q? <-for- c; q? <-against- d", 0.5],
    ["conditional answers take no side", "q? <-for- a; q? <-conditional- b", 1],
    ["nothing for or against", "q? <-conditional- a", undefined],
    ["answers about a wording do not count", "q? <-for- a; q? <-against- b [wording]", 1],
  ])("%s", (_rule, drawing, expected) => {
    expect(statisticsOf(graphOf(drawing)).leanings[0]?.oneSidedness).toBe(expected);
  });
});

describe("how contested a claim is", () => {
  test.each([
    ["a rebuttal", "a <-rebuts- b", [["a", 1, 0]]],
    ["a limit", "a <-qualifies- b", [["a", 0, 1]]],
    ["an undercut of a step it is used in", "z <-supports- a; #1 <-undercuts- b", [["a", 1, 0]]],
    [
      "most attacked first, then most limited",
      "a <-qualifies- x; b <-rebuts- x; c <-rebuts- x; c <-qualifies- y",
      [
        ["c", 1, 1],
        ["b", 1, 0],
        ["a", 0, 1],
      ],
    ],
    ["never by a remark about a person or a wording", "a <-rebuts- b [person]; a <-rebuts- c [wording]", []],
  ] as const)("%s", (_rule, drawing, expected) => {
    const { contested } = statisticsOf(graphOf(drawing));
    expect(contested.map(({ claim, attacks, limits }) => [claim.id, attacks, limits])).toEqual(expected);
  });
});

test("objections count for who makes them and who receives them, and as unanswered where nobody replies", () => {
  const graph = graphBy("a <-rebuts- b; a <-rebuts- c; c <-rebuts- d; z <-supports- a; #4 <-undercuts- b", {
    a: "ann",
    b: "bob",
    c: "bob",
    d: "ann",
  });
  const share = (id: string) => statisticsOf(graph).voices.find(({ voice }) => voice.id === id);
  expect(share("ann")).toMatchObject({ claims: 2, made: 1, received: 3, unanswered: 2 });
  expect(share("bob")).toMatchObject({ claims: 2, made: 3, received: 1, unanswered: 1 });
});

test("what nobody vouches for, and what cannot be looked up", () => {
  const { records } = graphOf("q? <-for- a; a <-supports- b; a <-supports- c [reading]");
  const claims = records.claims.map((claim) => {
    const locator = { part: "One" };
    if (claim.id === "a") return { ...claim, attributions: [] };
    return claim.id === "b"
      ? claim
      : { ...claim, attributions: claim.attributions.map((one) => ({ ...one, locator })) };
  });
  const { unsourced } = statisticsOf(indexGraph({ ...records, claims }));
  expect(unsourced.claims.map(({ id }) => id)).toEqual(["a"]);
  expect(unsourced.placeless.map(({ id }) => id)).toEqual(["b"]);
  expect(unsourced.steps.map(({ id }) => id)).toEqual(["i1", "i2"]);
});

test("records are counted by kind and relation", () => {
  const graph = graphBy(
    "q? <-for- a; a <-supports- b [reading]; a <-rebuts- c; #2 <-undercuts- d; a <-qualifies- e; a = b",
    {
      a: "ann, if it pays",
      b: "ann via bob",
    },
  );
  expect(statisticsOf(graph).counts).toEqual({
    topics: 1,
    questions: 1,
    claims: 5,
    inferences: 5,
    voices: 3,
    sources: 1,
    restatements: 1,
    terms: 0,
    figures: 0,
    relations: { answers: 1, supports: 1, rebuts: 1, undercuts: 1, qualifies: 1 },
    conditional: 1,
    reported: 1,
    readings: 1,
  });
});
