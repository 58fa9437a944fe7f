import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../../src/graph/graph.ts";
import { isOnTheMatter } from "../../src/graph/queries.ts";
import { crossingsOf, wholeOf } from "../../src/session/whole.ts";
import { exitOf } from "../../src/view/canvas/paint-crossings.ts";
import { arbitraryGraph } from "../fixtures/arbitrary-graph.ts";
import { graphOf } from "../fixtures/graphs.ts";

describe("the whole map cut into regions", () => {
  test.each([
    ["a claim used under two questions stands under the first", "q? <-for- a; r? <-for- a", "a", "q"],
    ["a reason stands with its claim", "q? <-for- a; a <-supports- b; r? <-for- c", "b", "q"],
    ["an undercut stands with the step it attacks", "q? <-for- a; r? <-for- c; #2 <-undercuts- b", "b", "r"],
    ["a claim that leads to no question is a region of its own", "q? <-for- a; lost", "lost", "lost"],
  ])("%s", (_rule, drawing, card, region) => {
    expect(wholeOf(graphOf(drawing)).regionOf.get(card)).toBe(region);
  });

  test.each([
    ["nothing leaves a region that is whole", "q? <-for- a; a <-supports- b", "a", []],
    ["a position of a question elsewhere", "q? <-for- a; r? <-for- a", "a", ["for a→r"]],
    ["and the question it comes to", "q? <-for- a; r? <-for- a", "r", ["for a→r"]],
    ["an objection to a claim elsewhere", "q? <-for- a; r? <-against- c; a <-rebuts- c", "c", ["against c→a"]],
    [
      "an undercut bears on the premise of its step, both ways when answered",
      "q? <-for- a; r? <-against- c; #2 <-undercuts- a; a <-rebuts- c",
      "a",
      ["against a→c", "against c→a"],
    ],
  ])("%s", (_rule, drawing, card, expected) => {
    const lines = crossingsOf(wholeOf(graphOf(drawing)), card).map(({ side, from, to }) => `${side} ${from}→${to}`);
    expect(lines.sort()).toEqual(expected);
  });

  test("every relation on the matter lies within a region or is a crossing of both its ends", () => {
    fc.assert(
      fc.property(arbitraryGraph, (records) => {
        const graph = indexGraph(records);
        const cut = wholeOf(graph);
        for (const { inference } of cut.visible.steps) {
          if (!isOnTheMatter(inference) || graph.inferences.has(inference.target)) continue;
          for (const premise of inference.premises) {
            const isWithin = cut.regionOf.get(premise) === cut.regionOf.get(inference.target);
            for (const end of [premise, inference.target]) {
              const crosses = crossingsOf(cut, end).some(({ from, to }) => from === premise && to === inference.target);
              expect(crosses).toBe(!isWithin);
            }
          }
        }
      }),
    );
  });
});

describe("a stroke between two cards", () => {
  const box = { x: 0, y: 0, width: 40, height: 20 };
  test.each([
    ["leaves by the right side", { x: 120, y: 10 }, { x: 40, y: 10 }],
    ["leaves by the top", { x: 20, y: -90 }, { x: 20, y: 0 }],
    ["leaves by a corner", { x: 60, y: 30 }, { x: 40, y: 20 }],
    ["stays in the middle when there is nowhere to go", { x: 20, y: 10 }, { x: 20, y: 10 }],
  ])("%s", (_rule, towards, exit) => {
    expect(exitOf(box, towards)).toEqual(exit);
  });
});
