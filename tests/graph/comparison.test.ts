import { expect, test } from "vitest";
import { type ComparedLead, compare } from "../../src/graph/comparison.ts";
import { graphOf } from "../fixtures/graphs.ts";

/** A lead as `a: a|b, –|c; reasons d`: each row a point and its answer, then the reasons that nothing answers. */
function written({ step, exchanges, reasons }: ComparedLead): string {
  const names = (one: ComparedLead["step"] | undefined) => one?.claims.map(({ id }) => id).join("&") ?? "–";
  const rows = exchanges.map(({ own, across }) => `${names(own)}|${names(across)}`);
  const rest = reasons.length > 0 ? [`reasons ${reasons.map(names).join(" ")}`] : [];
  return [`${names(step)}: ${rows.join(", ")}`.trim(), ...rest].join("; ");
}

function compared(drawing: string, subject: string) {
  const comparison = compare(graphOf(drawing), subject);
  return (["for", "against", "conditional"] as const)
    .map((side) => comparison[side].map(written).join(" / "))
    .map((text) => text || "none");
}

test.each([
  ["positions on their sides", "q? <-for- a; q? <-against- b; q? <-conditional- c", ["a:", "b:", "c:"]],
  ["an objection stands across from its position", "q? <-for- a; a <-rebuts- b", ["a: a|b", "none", "none"]],
  ["a limit too", "q? <-against- a; a <-qualifies- b", ["none", "a: a|b", "none"]],
  ["an undercut of the step too", "q? <-for- a; #1 <-undercuts- b", ["a: a|b", "none", "none"]],
  ["each answer has its row", "q? <-for- a; a <-rebuts- b; a <-rebuts- c", ["a: a|b, –|c", "none", "none"]],
  [
    "replies follow what they answer, back on the first side",
    "q? <-for- a; a <-rebuts- b; b <-rebuts- c; c <-rebuts- d; a <-rebuts- e",
    ["a: a|b, c|d, –|e", "none", "none"],
  ],
  ["a reply that nothing answers", "q? <-for- a; a <-rebuts- b; b <-rebuts- c", ["a: a|b, c|–", "none", "none"]],
  ["a reason that nothing answers", "q? <-for- a; a <-supports- b", ["a:; reasons b", "none", "none"]],
  ["an answered reason has rows", "q? <-for- a; a <-supports- b; b <-rebuts- c", ["a: b|c", "none", "none"]],
  ["reasons of reasons", "q? <-for- a; a <-supports- b; b <-supports- c & d", ["a:; reasons b c&d", "none", "none"]],
  ["a reason for the step", "q? <-for- a; #1 <-supports- b", ["a:; reasons b", "none", "none"]],
  ["remarks about a person are left out", "q? <-for- a; a <-rebuts- b [person]", ["a:", "none", "none"]],
  ["remarks about a wording are left out", "q? <-for- a; a <-rebuts- b [wording]", ["a:", "none", "none"]],
  ["mutual attack ends", "q? <-for- a; a <-rebuts- b; b <-rebuts- a", ["a: a|b, a|–", "none", "none"]],
  ["a cycle of reasons ends", "q? <-for- a; a <-supports- b; b <-supports- a", ["a:; reasons b a", "none", "none"]],
])("compare a question: %s", (_rule, drawing, expected) => {
  expect(compared(drawing, "q")).toEqual(expected);
});

test.each([
  ["reasons against what answers it", "a <-supports- b; a <-rebuts- c; a <-qualifies- d", ["b:", "c: / d:", "none"]],
  ["an answered reason", "a <-supports- b; #1 <-undercuts- c", ["b: b|c", "none", "none"]],
  ["an objection with a reply", "a <-rebuts- b; b <-rebuts- c", ["none", "b: b|c", "none"]],
  [
    "what bears on the step it is used in",
    "z <-supports- a; #1 <-undercuts- b; #1 <-supports- c",
    ["c:", "b:", "none"],
  ],
])("compare a claim: %s", (_rule, drawing, expected) => {
  expect(compared(drawing, "a")).toEqual(expected);
});

test("compare: an exchange as long as a file can hold is set out", () => {
  const steps = Array.from({ length: 20_000 }, (_, index) => `c${index} <-rebuts- c${index + 1}`);
  const [lead] = compare(graphOf(`q? <-for- c0;${steps.join(";")}`), "q").for;
  expect(lead?.exchanges).toHaveLength(10_001);
});
