import { describe, expect, test } from "vitest";
import { bearingsOn } from "../../src/graph/bearings.ts";
import { bearingOf, routesFrom } from "../../src/graph/routes.ts";
import { type Standing, standingsOn } from "../../src/graph/stances.ts";
import { graphOf } from "../fixtures/graphs.ts";
import { graphBy } from "../fixtures/voices.ts";

test.each([
  ["a position for", "q? <-for- a", "a", "for"],
  ["a reason keeps the side of what it supports", "q? <-against- a; a <-supports- b", "b", "against"],
  ["an objection turns it", "q? <-against- a; a <-rebuts- b", "b", "for"],
  ["an undercut turns the side of its step", "q? <-for- a; a <-supports- b; #2 <-undercuts- c", "c", "against"],
  ["a reason for a step keeps its side", "q? <-against- a; #1 <-supports- b", "b", "against"],
  ["a limit is a limit", "q? <-for- a; a <-qualifies- b", "b", "limits"],
  ["and so is what bears on it", "q? <-for- a; a <-qualifies- b; b <-rebuts- c", "c", "limits"],
  ["beneath a conditional answer all is conditional", "q? <-conditional- a; a <-rebuts- b", "b", "conditional"],
  ["a remark about a person leads nowhere", "q? <-for- a; a <-rebuts- b [person]", "b", undefined],
  ["a remark about a wording leads nowhere", "q? <-for- a; a <-rebuts- b [wording]", "b", undefined],
  ["the shortest way counts", "q? <-for- a; a <-supports- b; b <-rebuts- c; q? <-for- c", "c", "for"],
  ["a cycle ends", "q? <-for- a; a <-rebuts- b; b <-rebuts- a", "a", "for"],
] as const)("bearing on a question: %s", (_rule, drawing, claim, expected) => {
  const graph = graphOf(drawing);
  expect(bearingsOn(graph, "q").get(claim)).toBe(expected);
  const [route] = routesFrom(graph, claim);
  if (expected !== undefined && route) expect(bearingOf(route.steps)).toBe(expected);
});

/** `for: a b; against: c (reported); reasons: d for`, with `?` after positions held under a condition. */
function written(standing: Standing | undefined): string {
  if (!standing) return "silent";
  const positions = standing.positions.map(
    ({ stance, claims, onCondition, reported }) =>
      `${stance}: ${claims.map(({ id }) => id).join(" ")}${onCondition ? " ?" : ""}${reported ? " (reported)" : ""}`,
  );
  const reasons = standing.reasons.map(({ claim, bearing }) => `${claim.id} ${bearing}`);
  return [...positions, ...(reasons.length > 0 ? [`reasons: ${reasons.join(", ")}`] : [])].join("; ");
}

describe("where a voice stands on a question", () => {
  test.each([
    ["answers for", "q? <-for- a", { a: "ann" }, "for: a"],
    ["answers on a condition", "q? <-conditional- a", { a: "ann" }, "conditional: a"],
    ["is divided", "q? <-for- a; q? <-against- b", { a: "ann", b: "ann" }, "for: a; against: b"],
    ["says nothing", "q? <-for- a", { a: "bob" }, "silent"],
    ["says the same in other words", "q? <-for- a; a = b", { a: "bob", b: "ann" }, "for: b"],
    ["is reported", "q? <-for- a", { a: "ann via bob" }, "for: a (reported)"],
    ["is reported once, speaks once", "q? <-for- a; q? <-for- b", { a: "ann via bob", b: "ann" }, "for: a b"],
    ["holds it under a condition", "q? <-for- a", { a: "ann, if it pays" }, "for: a ?"],
    ["only gives reasons", "q? <-for- a; a <-supports- b", { a: "bob", b: "ann" }, "reasons: b for"],
    ["gives reasons as well", "q? <-for- a; a <-rebuts- b", { a: "ann", b: "ann" }, "for: a; reasons: b against"],
    ["only attacks a person", "q? <-for- a; a <-rebuts- b [person]", { a: "bob", b: "ann" }, "silent"],
    ["answers about a wording only", "q? <-for- a [wording]", { a: "ann" }, "silent"],
    ["shares a linked premise", "q? <-against- a & b", { a: "bob", b: "ann" }, "against: b"],
  ])("%s", (_rule, drawing, said, expected) => {
    expect(written(standingsOn(graphBy(drawing, said), "q").get("ann"))).toBe(expected);
  });
});
