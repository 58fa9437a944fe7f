import { expect, test } from "vitest";
import { drawn, fixture, run } from "./cli.ts";

test("stats: every count", async () => {
  const { code, out } = await run(`stats ${fixture("versions/1.json")} --json`);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    questions: 1,
    claims: 8,
    inferences: 8,
    byRelation: { supports: 1, rebuts: 2, undercuts: 1, qualifies: 1, answers: 3 },
    topics: 1,
    voices: 4,
    sources: 1,
    linkedPremises: 1,
    undercuts: 1,
    unanswered: 2,
    unsourced: 3,
  });
});

test.each([
  ["an empty map", "", { claims: 0, inferences: 0, unanswered: 0 }],
  ["remarks about a person are no open objections", "a <-rebuts- b [person]", { unanswered: 0 }],
  ["a replied objection is not open, its reply is", "a <-rebuts- b; b <-rebuts- c", { unanswered: 1 }],
  ["mutual attacks answer each other", "a <-rebuts- b; b <-rebuts- a", { unanswered: 0 }],
])("stats: %s", async (_rule, drawing, expected) => {
  const { out } = await run("stats map.json --json", drawn(drawing));
  expect(JSON.parse(out)).toMatchObject(expected);
});

test("stats: the same as lines", async () => {
  const { out } = await run("stats map.json", drawn("q? <-for- a & b; a <-rebuts- c"));
  expect(out).toContain("1 question\n3 claims\n2 inferences\n");
  expect(out).toContain("1 objection nobody has replied to\n");
});

test("stats: a map that does not open says why on standard error", async () => {
  const { code, out, err } = await run("stats bad.json --json", { "bad.json": "{}" });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^bad\.json:1:1 error not-a-map /);
});
