import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../../src/graph/graph.ts";
import { SIDES, unfold } from "../../src/graph/unfold.ts";
import type { LayoutGraph, Placement } from "../../src/layout/contract.ts";
import { diagramOf } from "../../src/layout/diagram.ts";
import { createNodeLayout } from "../../src/layout/node-elk.ts";
import { countCrossings, edgesThroughCards, validatePlacement } from "../../src/layout/validate.ts";
import { arbitraryGraph } from "../fixtures/arbitrary-graph.ts";
import { graphOf } from "../fixtures/graphs.ts";
import { boxOf, draw, drawingOf, sizesOf, wildDrawing } from "./drawings.ts";

const place = createNodeLayout();
const SEVEN_TWO_FIVE = [
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => `q? <-for- f${n}`),
  ...[1, 2].map((n) => `q? <-conditional- y${n}`),
  ...[1, 2, 3, 4, 5].map((n) => `q? <-against- a${n}`),
].join(";");

describe("every drawing keeps the contract", () => {
  test.each([
    ["nothing at all", ""],
    ["a claim by itself", "a"],
    ["a question with positions", "q? <-for- a; q? <-against- b; q? <-conditional- c"],
    ["fourteen positions in rows", SEVEN_TWO_FIVE],
    ["linked premises", "a <-supports- b & c & d"],
    ["an undercut", "a <-supports- b; #1 <-undercuts- c"],
    ["an undercut of an undercut", "a <-rebuts- b & c; #1 <-undercuts- d; #2 <-undercuts- e & f; #3 <-undercuts- g"],
    ["a mutual attack", "q? <-for- a; q? <-against- b; a <-rebuts- b; b <-rebuts- a"],
    ["a cycle of support", "a <-supports- b; b <-supports- c; c <-supports- a"],
    ["two steps between the same claims", "a <-supports- b; a <-rebuts- b; a <-qualifies- b"],
    ["a premise of two steps", "q? <-for- a; q? <-against- b; a <-supports- c & d; b <-supports- c & d"],
    ["several questions that share claims", "q? <-for- a; p? <-against- a; r? <-for- b; b <-supports- a"],
  ])("%s", async (_rule, drawing) => {
    const graph = draw(drawing);
    const placement = await place(graph);
    expect(validatePlacement(graph, placement)).toEqual([]);
    expect(edgesThroughCards(graph, placement)).toEqual([]);
  });

  test("debates of any shape, whichever way they run", async () => {
    const property = fc.asyncProperty(arbitraryGraph, fc.constantFrom("down", "right"), async (records, direction) => {
      const graph = drawingOf(indexGraph(records));
      const options = { direction } as const;
      const placement = await place(graph, options);
      expect(validatePlacement(graph, placement)).toEqual([]);
      expect(await place(graph, options)).toEqual(placement);
    });
    await fc.assert(property, { seed: 7, numRuns: 60 });
  });

  test("drawings that no debate would give", async () => {
    const property = fc.asyncProperty(wildDrawing, async (graph) => {
      expect(validatePlacement(graph, await place(graph))).toEqual([]);
    });
    await fc.assert(property, { seed: 7, numRuns: 80 });
  });

  test("a tree of claims alone crosses no lines", async () => {
    const graph = draw(
      `${SEVEN_TWO_FIVE}; f1 <-supports- g & h; f1 <-rebuts- i; f3 <-supports- j; a2 <-rebuts- k; k <-supports- l`,
    );
    expect(countCrossings(await place(graph))).toBe(0);
  });
});

test("a whole map, all unfolded: 400 claims in 20 trees and 140 lines between them", async () => {
  const steps = Array.from({ length: 400 }, (_, n) => {
    const above = n % 20 === 0 ? `q${Math.floor(n / 20)}?` : `c${n - (n % 20) + Math.floor(((n % 20) - 1) / 3)}`;
    return `${above} <-${n % 20 === 0 ? "for" : ["supports", "rebuts", "qualifies"][n % 3]}- c${n}`;
  });
  const across = Array.from({ length: 140 }, (_, n) => `c${(n * 37) % 400} <-rebuts- c${(n * 91 + 13) % 400}`);
  const graph = draw([...steps, ...across].join(";"));
  const placement = await place(graph);
  expect(graph.nodes.length).toBeGreaterThan(400);
  expect(validatePlacement(graph, placement)).toEqual([]);
  expect(edgesThroughCards(graph, placement).length).toBeLessThan(graph.edges.length / 50);
}, 20_000);

describe("where things stand", () => {
  test("positions for stand left of conditional ones, and those left of positions against", async () => {
    const graph = draw(SEVEN_TWO_FIVE);
    const placement = await place(graph);
    const box = (id: string) => boxOf(graph, placement, id);
    for (const row of rowsOf(graph, placement)) {
      const sides = row.map((id) => "qfya".indexOf(id.charAt(0)));
      expect(sides).toEqual([...sides].sort());
    }
    expect(box("f1").x).toBeLessThan(box("q").x);
    expect(box("a5").x).toBeGreaterThan(box("q").x + box("q").width / 2);
  });

  test("four positions stand in one row", async () => {
    const graph = draw("q? <-for- a; q? <-for- b; q? <-against- c; q? <-against- d");
    expect(rowsOf(graph, await place(graph))).toEqual([["q"], ["a", "b", "c", "d"]]);
  });

  test("a junction stands between its premises and their target, an undercut to its right and below", async () => {
    const graph = draw("a <-supports- b & c; #1 <-undercuts- d");
    const placement = await place(graph);
    const [target, junction, premise, cut] = ["a", "i1", "b", "d"].map((id) => boxOf(graph, placement, id));
    if (!target || !junction || !premise || !cut) throw new Error("The drawing lacks a card");
    expect(junction.y).toBeGreaterThan(target.y + target.height);
    expect(premise.y).toBeGreaterThan(junction.y + junction.height);
    expect(cut.x).toBeGreaterThan(junction.x + junction.width);
    expect(cut.y).toBeGreaterThan(junction.y);
  });

  test("the step that an undercut attacks and the undercut's own ring stand level", async () => {
    const graph = draw("a <-supports- b; #1 <-undercuts- c; #2 <-undercuts- d");
    const { positions } = await place(graph);
    expect(positions.get("i2")?.y).toBe(positions.get("i1")?.y);
  });

  test("fourteen positions come near the shape asked for", async () => {
    const { bounds } = await place(draw(SEVEN_TWO_FIVE), { aspect: 1.4 });
    expect(bounds.width / bounds.height).toBeGreaterThan(0.9);
    expect(bounds.width / bounds.height).toBeLessThan(2.2);
  });
});

describe("steadiness", () => {
  test("unfolding one more card reorders no others", async () => {
    const graph = graphOf(
      `${SEVEN_TWO_FIVE}; f2 <-supports- g; f2 <-rebuts- h; f6 <-rebuts- i; i <-supports- j; a1 <-qualifies- k; a1 <-supports- l; y2 <-rebuts- m`,
    );
    const opened = ["q"];
    for (const next of ["f2", "a1", "f6", "i", "y2"]) {
      opened.push(next);
      const sides = new Set(SIDES);
      const visible = unfold(graph, ["q"], new Map(opened.map((id) => [id, sides])));
      const drawing = diagramOf(graph, visible, sizesOf(graph));
      const { positions } = await place(drawing);
      for (const side of ["f", "y", "a"]) {
        const siblings = drawing.nodes.filter(({ id, parent }) => parent === "q" && id.startsWith(side));
        const read = siblings.map(({ id }) => ({ id, ...(positions.get(id) ?? { x: 0, y: 0 }) }));
        read.sort((a, b) => a.y - b.y || a.x - b.x);
        expect(read.map(({ id }) => id)).toEqual(siblings.map(({ id }) => id));
      }
    }
  });
});

test("a node that appears twice is our own mistake", async () => {
  const graph = draw("a");
  await expect(place({ nodes: [...graph.nodes, ...graph.nodes], edges: [] })).rejects.toThrow("share an id");
});

function rowsOf(graph: LayoutGraph, { positions }: Placement): readonly (readonly string[])[] {
  const rows = new Map<number, { id: string; x: number }[]>();
  for (const { id } of graph.nodes) {
    const at = positions.get(id) ?? { x: 0, y: 0 };
    rows.set(at.y, [...(rows.get(at.y) ?? []), { id, x: at.x }]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.sort((a, b) => a.x - b.x).map(({ id }) => id));
}
