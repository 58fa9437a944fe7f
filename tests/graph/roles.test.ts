import { expect, test } from "vitest";
import { getInference, indexGraph } from "../../src/graph/graph.ts";
import type { Claim } from "../../src/graph/records.ts";
import { countSides, marksOf, needsJunction, sideOf, subjectOf } from "../../src/graph/roles.ts";
import { claimOf, graphOf, recordsOf } from "../fixtures/graphs.ts";

test.each([
  ["a supports", "a <-supports- b", "for"],
  ["a rebuts", "a <-rebuts- b", "against"],
  ["a qualifies", "a <-qualifies- b", "yes-but"],
  ["an answer for", "q? <-for- b", "for"],
  ["an answer against", "q? <-against- b", "against"],
  ["a conditional answer", "q? <-conditional- b", "yes-but"],
])("side: of %s", (_rule, drawing, expected) => {
  expect(sideOf(getInference(graphOf(drawing), "i1"))).toBe(expected);
});

test("side: of an undercut", () => {
  expect(sideOf(getInference(graphOf("a <-supports- b; #1 <-undercuts- c"), "i2"))).toBe("against");
});

test.each([
  ["by side", "a <-supports- b; a <-rebuts- c; a <-rebuts- d; a <-qualifies- e", "a", [1, 2, 1, 0]],
  ["what bears on its steps as well", "a <-supports- b; #1 <-undercuts- c; #1 <-supports- d", "b", [1, 1, 0, 0]],
  ["remarks about a person or a wording apart", "a <-rebuts- b [person]; a <-supports- c [wording]", "a", [0, 0, 0, 2]],
  ["positions on a question", "q? <-for- a; q? <-against- b; q? <-conditional- c", "q", [1, 1, 1, 0]],
  ["nothing", "a", "a", [0, 0, 0, 0]],
])("counts: %s", (_rule, drawing, id, [forIt, against, yesBut, aside]) => {
  expect(countSides(graphOf(drawing), id)).toEqual({ for: forIt, against, yesBut, aside });
});

test.each([
  ["an objection without a reply", "a <-rebuts- b", {}, ["unanswered"]],
  ["an objection with one", "a <-rebuts- b; b <-rebuts- c", {}, []],
  ["a condition", "a <-supports- b", { condition: "if it rains" }, ["conditional"]],
  ["every use a reading", "a <-supports- b [reading]", {}, ["reading"]],
  ["one use stated", "a <-supports- b [reading]; c <-supports- b", {}, []],
  ["no use at all", "b", {}, []],
  ["every use about the wording", "a <-rebuts- b [wording]", {}, ["wording"]],
  ["every use about the person", "a <-rebuts- b [person]; c <-rebuts- b [person]", {}, ["personal"]],
  ["one use about the matter", "a <-supports- b [person]; c <-supports- b", {}, []],
])("marks: %s", (_rule, drawing, extra, expected) => {
  expect(marksOf(withClaim(drawing, { ...claimOf("b"), ...extra }), "b")).toEqual(expected);
});

const BY_VERA = { voice: "v", manner: "named", source: "s" } as const;

test.each([
  ["a concession", [{ ...BY_VERA, hedge: "concession" }], ["concession"]],
  ["tentative", [{ ...BY_VERA, hedge: "tentative" }], ["tentative"]],
  ["a rhetorical question", [{ ...BY_VERA, hedge: "rhetorical-question" }], ["rhetorical"]],
  ["reported only", [{ ...BY_VERA, via: "v", manner: "reported" }], ["reported"]],
  ["reported, but also in its own name", [BY_VERA, { ...BY_VERA, via: "v", manner: "reported" }], []],
  ["nobody", [], []],
] as const)("marks: %s", (_rule, attributions, expected) => {
  expect(marksOf(withClaim("b", { ...claimOf("b"), attributions }), "b")).toEqual(expected);
});

test("marks: of a claim that is not there are none", () => {
  expect(marksOf(graphOf("a"), "b")).toEqual([]);
});

test.each([
  ["linked premises", "a <-supports- b & c", true],
  ["something bears on it", "a <-supports- b; #1 <-undercuts- c", true],
  ["neither", "a <-supports- b", false],
])("junction: %s", (_rule, drawing, expected) => {
  const graph = graphOf(drawing);
  expect(needsJunction(graph, getInference(graph, "i1"))).toBe(expected);
});

test.each([
  ["of a rebuttal is the claim", "a <-rebuts- b", "i1", "a"],
  ["of an undercut is what the step bears on", "a <-supports- b; #1 <-undercuts- c; #2 <-undercuts- d", "i3", "a"],
])("subject: %s", (_rule, drawing, id, expected) => {
  const graph = graphOf(drawing);
  expect(subjectOf(graph, getInference(graph, id))).toBe(expected);
});

test("subject: steps that undercut each other end the search", () => {
  const graph = graphOf("x: #y <-undercuts- a; y: #x <-undercuts- b");
  expect(["x", "y"]).toContain(subjectOf(graph, getInference(graph, "x")));
});

function withClaim(drawing: string, claim: Claim) {
  const records = recordsOf(drawing);
  return indexGraph({ ...records, claims: records.claims.map((other) => (other.id === claim.id ? claim : other)) });
}
