import { expect, test } from "vitest";
import { indexGraph } from "../../src/graph/graph.ts";
import {
  answersTo,
  attacksOn,
  claimsBy,
  isUnanswered,
  qualificationsOf,
  reasonsFor,
  rebuttalsOf,
  regionOf,
  repliesTo,
  sameAs,
  topicsInOrder,
  undercutsOf,
  usesOf,
} from "../../src/graph/queries.ts";
import type { Inference } from "../../src/graph/records.ts";
import { graphOf } from "../fixtures/graphs.ts";

const ids = (inferences: Iterable<Inference>) => [...inferences].map(({ id }) => id);

const DEBATE = `q? <-for- a; q? <-against- b; q? <-conditional- c
  a <-supports- d & e; a <-rebuts- f; #4 <-undercuts- g; #4 <-qualifies- h; a <-qualifies- j; #4 <-supports- k`;

test.each([
  ["reasons for a claim are its supports", reasonsFor, "a", ["i4"]],
  ["reasons for an inference are its supports", reasonsFor, "i4", ["i9"]],
  ["a premise has no reasons of its own", reasonsFor, "d", []],
  ["rebuttals say a claim is false", rebuttalsOf, "a", ["i5"]],
  ["undercuts bear on inferences", undercutsOf, "i4", ["i6"]],
  ["qualifications of a claim", qualificationsOf, "a", ["i8"]],
  ["qualifications of an inference", qualificationsOf, "i4", ["i7"]],
  ["attacks on a claim are rebuttals", attacksOn, "a", ["i5"]],
  ["attacks on an inference are undercuts", attacksOn, "i4", ["i6"]],
  ["answers to a question", answersTo, "q", ["i1", "i2", "i3"]],
  ["each linked premise has its use", usesOf, "e", ["i4"]],
  ["replies to a premise reach its step", repliesTo, "d", ["i6", "i7"]],
  ["replies to a claim are rebuttals and qualifications", repliesTo, "a", ["i5", "i8"]],
  ["nothing bears on what is not there", reasonsFor, "nobody", []],
])("queries: %s", (_rule, query, id, expected) => {
  expect(ids(query(graphOf(DEBATE), id))).toEqual(expected);
});

test.each([
  ["for", ["i1"]],
  ["against", ["i2"]],
  ["conditional", ["i3"]],
] as const)("queries: answers of one stance: %s", (stance, expected) => {
  expect(ids(answersTo(graphOf(DEBATE), "q", stance))).toEqual(expected);
});

test.each([
  ["a support is no objection", "a <-supports- b", false],
  ["a bare rebuttal is unanswered", "a <-rebuts- b", true],
  ["a bare undercut is unanswered", "x <-supports- y; #1 <-undercuts- b", true],
  ["a rebutted premise answers it", "a <-rebuts- b; b <-rebuts- c", false],
  ["a qualified premise answers it", "a <-rebuts- b; b <-qualifies- c", false],
  ["an undercut of the step answers it", "a <-rebuts- b; #1 <-undercuts- c", false],
  ["a qualification of the step answers it", "a <-rebuts- b; #1 <-qualifies- c", false],
  ["one attacked premise of several answers it", "a <-rebuts- b & d; d <-rebuts- c", false],
  ["support for it is no reply", "a <-rebuts- b; b <-supports- c", true],
  ["a remark about the person is no reply", "a <-rebuts- b; b <-rebuts- c [person]", true],
  ["a remark about the wording is no reply", "a <-rebuts- b; #1 <-undercuts- c [wording]", true],
  ["a remark about the person is no objection", "a <-rebuts- b [person]", false],
  ["mutual attack: each answers the other", "a <-rebuts- b; b <-rebuts- a", false],
])("unanswered: %s", (_rule, drawing, expected) => {
  const { records } = graphOf(drawing);
  const last = records.inferences.find(({ premises }) => premises.includes("b")) ?? records.inferences[0];
  expect(isUnanswered(graphOf(drawing), last as Inference)).toBe(expected);
});

test.each([
  ["premises and what bears on them", "q? <-for- a; a <-supports- b; z <-supports- y", ["a", "b"], ["i1", "i2"]],
  ["undercuts of steps", "q? <-for- a; #1 <-undercuts- b; b <-rebuts- c", ["a", "b", "c"], ["i1", "i2", "i3"]],
  ["a support cycle once", "q? <-for- a; a <-supports- b; b <-supports- a", ["a", "b"], ["i1", "i2", "i3"]],
  ["a mutual attack once", "q? <-for- a; a <-rebuts- b; b <-rebuts- a", ["a", "b"], ["i1", "i2", "i3"]],
])("region: %s", (_rule, drawing, claims, inferences) => {
  const region = regionOf(graphOf(drawing), ["q"]);
  expect([...region.claims].sort()).toEqual(claims);
  expect(ids(region.inferences).sort()).toEqual(inferences);
});

test("queries: a voice's claims each once, in order", () => {
  expect(claimsBy(graphOf("b; a; c"), "v").map(({ id }) => id)).toEqual(["b", "a", "c"]);
});

test("queries: restatements of a claim each once, without itself", () => {
  expect(sameAs(graphOf("a = b = c; a = b"), "a").map(({ id }) => id)).toEqual(["b", "c"]);
});

test("queries: topics by order, then by id", () => {
  const graph = graphOf("q?@u <-for- a; p?@b <-for- a");
  const topics = [...graph.records.topics, { id: "last", title: "x", order: 9 }, { id: "first", title: "x", order: 1 }];
  const ordered = topicsInOrder({ ...graph, records: { ...graph.records, topics } });
  expect(ordered.map(({ id }) => id)).toEqual(["first", "last", "b", "t", "u"]);
});

test("queries: questions of a topic by order, then by id", () => {
  const { records } = graphOf("b?; a?; c? <-for- x; z?");
  const questions = records.questions.map((question) => (question.id === "z" ? { ...question, order: 1 } : question));
  const graph = indexGraph({ ...records, questions });
  expect(graph.questionsOn.get("t")?.map(({ id }) => id)).toEqual(["z", "a", "b", "c"]);
});
