import { expect, test } from "vitest";
import { sumOf, talliesOf } from "../../src/graph/tally.ts";
import { graphOf } from "../fixtures/graphs.ts";

test.each([
  [
    "positions by stance, claims and open objections",
    "q? <-for- a; q? <-for- b; q? <-against- c; q? <-conditional- d; a <-rebuts- e; b <-rebuts- f; f <-rebuts- g",
    { q: { for: 2, against: 1, conditional: 1, unanswered: 2, claims: 7 } },
  ],
  [
    "what two questions share where it is set out in full",
    "p? <-against- a; q? <-for- a; a <-rebuts- b",
    {
      p: { for: 0, against: 1, conditional: 0, unanswered: 1, claims: 2 },
      q: { for: 1, against: 0, conditional: 0, unanswered: 0, claims: 0 },
    },
  ],
  ["a question that nobody answers", "q?", { q: { for: 0, against: 0, conditional: 0, unanswered: 0, claims: 0 } }],
])("counts %s", (_rule, drawing, expected) => {
  expect(Object.fromEntries(talliesOf(graphOf(drawing)))).toEqual(expected);
});

test("tallies add up", () => {
  const one = { for: 1, against: 2, conditional: 3, unanswered: 4, claims: 5 };
  expect(sumOf([one, one])).toEqual({ for: 2, against: 4, conditional: 6, unanswered: 8, claims: 10 });
});
