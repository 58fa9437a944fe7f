import { describe, expect, test } from "vitest";
import { clashOf, type Meeting } from "../../src/graph/clash.ts";
import { encountersIn } from "../../src/graph/encounters.ts";
import { indexGraph } from "../../src/graph/graph.ts";
import { graphBy } from "../fixtures/voices.ts";

/** A meeting as `x>y`, premises of the one, then what they bear on of the other. */
function written(meetings: readonly Meeting[]): string {
  const ids = (claims: Meeting["claims"]) => claims.map(({ id }) => id).join("&");
  return meetings.map(({ from, claims, onto }) => `${from} ${ids(claims)}>${ids(onto)}`).join(", ");
}

const TWO = { a: "ann", b: "bob" };

describe("steps between two voices", () => {
  test.each([
    ["an objection", "a <-rebuts- b", TWO, "objections", "b b>a"],
    ["the other way", "b <-rebuts- a", TWO, "objections", "a a>b"],
    ["an undercut bears on who makes the step", "z <-supports- a; #1 <-undercuts- b", TWO, "objections", "b b>a"],
    ["a limit", "a <-qualifies- b", TWO, "limits", "b b>a"],
    ["a support", "a <-supports- b", TWO, "supports", "b b>a"],
    ["what bears on a claim bears on who restates it", "z <-rebuts- b; z = a", TWO, "objections", "b b>a"],
    ["about a wording only", "a <-rebuts- b [wording]", TWO, "wording", "b b>a"],
    ["not on the matter then", "a <-rebuts- b [wording]", TWO, "objections", ""],
    ["never about a person", "a <-rebuts- b [person]", TWO, "objections", ""],
    ["not between third voices", "a <-rebuts- c", TWO, "objections", ""],
    ["not with oneself", "a <-rebuts- b", { a: "ann", b: "ann & bob" }, "objections", ""],
    ["the premises of one alone", "a <-rebuts- b & c", TWO, "objections", "b b>a"],
    ["what is reported counts", "a <-rebuts- b", { a: "ann via bob", b: "bob" }, "objections", "b b>a"],
  ] as const)("%s", (_rule, drawing, said, field, expected) => {
    expect(written(clashOf(graphBy(drawing, said), "ann", "bob")[field])).toBe(expected);
  });
});

describe("two voices on a question", () => {
  test.each([
    ["one for, one against", "q? <-for- a; q? <-against- b", "disagree"],
    ["both for", "q? <-for- a; q? <-for- b", "agree"],
    ["both on a condition", "q? <-conditional- a; q? <-conditional- b", "agree"],
    ["one on a condition", "q? <-for- a; q? <-conditional- b", "partly"],
    ["one divided", "q? <-for- a; q? <-against- a; q? <-for- b", "partly"],
    ["one silent", "q? <-for- a; b", "b-silent"],
    ["the other silent", "q? <-against- b; a", "a-silent"],
    ["one with reasons only", "q? <-for- a; a <-supports- b", "reasons-only"],
    ["a restatement is agreement", "q? <-for- a; a = b", "agree"],
    ["neither", "q? <-for- c; c <-supports- a; c <-supports- b", "none"],
    ["about a person only", "q? <-for- a; a <-rebuts- b [person]", "b-silent"],
  ])("%s", (_rule, drawing, expected) => {
    const [question] = clashOf(graphBy(drawing, TWO), "ann", "bob").questions;
    expect(question?.outcome ?? "none").toBe(expected);
  });
});

test("points that both make: one claim with both names, and restatements", () => {
  const graph = graphBy("a = b; c; d", { ...TWO, c: "ann & bob", d: "ann" });
  const { same } = clashOf(graph, "ann", "bob");
  expect(same.map(({ a, b }) => [a.id, b.id])).toEqual([
    ["a", "b"],
    ["c", "c"],
  ]);
});

test("words that both define", () => {
  const { records } = graphBy("a; b; c", { ...TWO, c: "cat" });
  const define = (id: string, ...claims: readonly (readonly [string, string])[]) => ({
    id,
    word: id,
    definitions: claims.map(([claim, voice]) => ({ claim, voice })),
  });
  const terms = [define("t1", ["a", "ann"], ["b", "bob"]), define("t2", ["a", "ann"], ["c", "cat"])];
  const clash = clashOf(indexGraph({ ...records, terms }), "ann", "bob");
  expect(clash.terms.map(({ term, a, b }) => [term.id, a[0]?.id, b[0]?.id])).toEqual([["t1", "a", "b"]]);
});

test("two sources are set against each other in the same way", () => {
  const graph = graphBy("q? <-for- a; q? <-against- b; a <-rebuts- b", { a: "ann @ book", b: "ann @ blog" });
  const clash = clashOf(graph, "book", "blog");
  expect(written(clash.objections)).toBe("b b>a");
  expect(clash.questions.map(({ outcome }) => outcome)).toEqual(["disagree"]);
});

test("voices that meet most come first; whoever shares a voice does not meet", () => {
  const graph = graphBy(
    "a <-rebuts- b; b <-qualifies- a; a <-supports- c; c <-supports- a; d <-rebuts- a; e <-rebuts- f",
    {
      a: "ann",
      b: "bob",
      c: "cat",
      d: "dan",
      e: "eve",
      f: "eve & ann",
    },
  );
  expect(encountersIn(graph)).toEqual([
    { a: "ann", b: "bob", objections: 1, limits: 1, supports: 0 },
    { a: "ann", b: "dan", objections: 1, limits: 0, supports: 0 },
    { a: "ann", b: "cat", objections: 0, limits: 0, supports: 2 },
  ]);
});
