import { expect, test } from "vitest";
import { pointerOf } from "../../src/diagnostic.ts";
import { isId } from "../../src/graph/ids.ts";
import { findViolations } from "../../src/graph/invariants.ts";
import type { Claim, GraphRecords } from "../../src/graph/records.ts";
import { claimOf, recordsOf } from "../fixtures/graphs.ts";

const found = (records: GraphRecords) =>
  findViolations(records).map(({ code, location }) => `${code} ${pointerOf(location)}`);

test.each([
  ["a reason for a claim", "a <-supports- b"],
  ["a support cycle", "a <-supports- b; b <-supports- a"],
  ["a mutual attack", "a <-rebuts- b; b <-rebuts- a"],
  ["steps that undercut each other", "x: #y <-undercuts- a; y: #x <-undercuts- b"],
  ["a step onto a step", "a <-supports- b; #1 <-supports- c; #1 <-qualifies- d; #2 <-undercuts- e"],
  ["a restatement of two", "a = b"],
  ["a claim in no relation", "a"],
])("legal: %s", (_rule, drawing) => {
  expect(found(recordsOf(drawing))).toEqual([]);
});

test.each([
  ["a target exists", "#9 <-undercuts- a", ["unknown-reference /inferences/0/target"]],
  ["a rebuttal targets a claim", "a <-supports- b; #1 <-rebuts- c", ["wrong-reference /inferences/1/target"]],
  ["an answer targets a question", "a <-for- b", ["wrong-reference /inferences/0/target"]],
  ["a support targets no question", "q? <-supports- b", ["wrong-reference /inferences/0/target"]],
  ["a qualification targets no question", "q? <-qualifies- b", ["wrong-reference /inferences/0/target"]],
  ["an undercut targets no claim", "a <-undercuts- b", ["undercut-target /inferences/0/target"]],
  ["an undercut targets no question", "q? <-undercuts- b", ["undercut-target /inferences/0/target"]],
  ["an inference is not its own target", "#1 <-undercuts- b", ["own-target /inferences/0/target"]],
  ["a premise is not the target", "a <-supports- b & a", ["own-target /inferences/0/target"]],
  ["a premise is a claim", "a <-supports- q?", ["wrong-reference /inferences/0/premises/0"]],
  ["a premise is listed once", "a <-supports- b & b", ["repeated-premise /inferences/0/premises/1"]],
  [
    "a restatement joins different claims",
    "a = a",
    ["repeated-premise /restatements/0/claims/1", "restatement-small /restatements/0/claims"],
  ],
  ["a restatement joins claims", "q? <-for- a; a = q?", ["wrong-reference /restatements/0/claims/1"]],
])("invariant: %s", (_rule, drawing, expected) => {
  expect(found(recordsOf(drawing))).toEqual(expected);
});

const BY_VERA = { voice: "v", manner: "named", source: "s" } as const;
const changed = (change: Partial<GraphRecords>): GraphRecords => ({ ...recordsOf("a"), ...change });
const changedClaim = (change: Partial<Claim>): GraphRecords => changed({ claims: [{ ...claimOf("a"), ...change }] });

test.each([
  ["ids are unique in a list", changed({ claims: [claimOf("a"), claimOf("a")] }), ["duplicate-id /claims/1/id"]],
  ["ids are unique across lists", changed({ claims: [claimOf("v")] }), ["duplicate-id /claims/0/id"]],
  ["a claim's topic exists", changedClaim({ topics: ["no"] }), ["unknown-reference /claims/0/topics/0"]],
  [
    "a voice exists",
    changedClaim({ attributions: [{ ...BY_VERA, voice: "no" }] }),
    ["unknown-reference /claims/0/attributions/0/voice"],
  ],
  [
    "a reporter is a voice",
    changedClaim({ attributions: [{ ...BY_VERA, via: "s" }] }),
    ["wrong-reference /claims/0/attributions/0/via"],
  ],
  [
    "a source exists",
    changedClaim({ attributions: [{ ...BY_VERA, source: "v" }] }),
    ["wrong-reference /claims/0/attributions/0/source"],
  ],
  [
    "a question's topic exists",
    changed({ questions: [{ id: "q", text: "?", topic: "no" }] }),
    ["unknown-reference /questions/0/topic"],
  ],
  [
    "a definition names a claim and a voice",
    changed({ terms: [{ id: "w", word: "w", definitions: [{ claim: "v", voice: "a" }] }] }),
    ["wrong-reference /terms/0/definitions/0/claim", "wrong-reference /terms/0/definitions/0/voice"],
  ],
  [
    "authors of a part exist",
    changed({
      sources: [{ id: "s", title: "S", authors: ["no"], kind: "blog", parts: [{ name: "p", authors: ["a"] }] }],
    }),
    ["unknown-reference /sources/0/authors/0", "wrong-reference /sources/0/parts/0/authors/0"],
  ],
])("invariant: %s", (_rule, records, expected) => {
  expect(found(records)).toEqual(expected);
});

test.each([
  ["c1", true],
  ["C.1-x_2", true],
  ["9", true],
  ["a".repeat(128), true],
  ["a".repeat(129), false],
  ["", false],
  ["-a", false],
  ["a b", false],
  ["a\n", false],
  ["é", false],
  ["__proto__", false],
  ["constructor", false],
  ["prototype", false],
  ["toString", false],
  ["hasOwnProperty", false],
])("id: %j may serve: %s", (text, expected) => {
  expect(isId(text)).toBe(expected);
});
