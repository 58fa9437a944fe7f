import { describe, expect, test } from "vitest";
import { addressOf, type MapAddress } from "../../src/session/address.ts";
import { matrixAt, overviewAt } from "../../src/session/matrix.ts";
import { graphBy } from "../fixtures/voices.ts";

const graph = graphBy(
  `p? <-for- a; p? <-against- b; p? <-conditional- c; q? <-against- d; q? <-for- e; q? <-against- f
   a <-supports- g; r?@u <-for- h`,
  { a: "zoe", b: "ann", c: "bob", d: "zoe", e: "ann", f: "bob", g: "cat", h: "dan" },
);

function matrix(rest: Partial<MapAddress>) {
  const { rows, columns, silent } = matrixAt(graph, addressOf("m", "matrix", rest));
  return {
    rows: rows.map(({ voice }) => voice.id).join(" "),
    columns: columns.map(({ question }) => question.id).join(" "),
    silent: silent.map(({ id }) => id).join(" "),
  };
}

describe("the matrix", () => {
  test.each([
    ["is of the topic one is in, most positions first", { within: "t" }, "ann bob zoe cat", "p q"],
    ["is of the topic of the question one is in", { within: "q" }, "ann bob zoe cat", "p q"],
    ["is of another topic", { within: "u" }, "dan", "r"],
    ["by name", { within: "t", rows: "name" }, "ann bob cat zoe", "p q"],
    ["by a question: for, conditional, against, reasons", { within: "t", rows: "p" }, "zoe bob ann cat", "p q"],
    ["by another question, the silent last", { within: "t", rows: "q" }, "ann bob zoe cat", "p q"],
    ["most voices first", { within: "t", columns: "most" }, "ann bob zoe cat", "p q"],
    ["most divided first", { within: "t", columns: "divided" }, "ann bob zoe cat", "p q"],
    ["an order that is none is the first", { within: "t", rows: "zzz", columns: "zzz" }, "ann bob zoe cat", "p q"],
  ])("%s", (_rule, rest, rows, columns) => {
    expect(matrix(rest)).toMatchObject({ rows, columns });
  });

  test("names those who are silent on all of it", () => {
    expect(matrix({ within: "t" }).silent).toBe("dan v");
  });

  test("counts voices on each side of a question", () => {
    const { columns } = matrixAt(graph, addressOf("m", "matrix", { within: "t" }));
    expect(columns.map((column) => [column.for, column.conditional, column.against])).toEqual([
      [1, 1, 1],
      [1, 0, 2],
    ]);
  });
});

describe("the overview", () => {
  test.each([
    ["most positions first", undefined, "ann bob zoe dan cat"],
    ["by name", "name", "ann bob cat dan zoe"],
    ["by a topic", "u", "dan ann bob cat zoe"],
  ])("%s", (_rule, rows, expected) => {
    const overview = overviewAt(graph, addressOf("m", "matrix", { rows, whole: true }));
    expect(overview.rows.map(({ voice }) => voice.id).join(" ")).toBe(expected);
  });

  test("counts on how many questions of a topic a voice takes which position", () => {
    const { rows, topics } = overviewAt(graph, addressOf("m", "matrix", { rows: "name" }));
    expect(topics.map(({ topic, questions }) => [topic.id, questions])).toEqual([
      ["t", 2],
      ["u", 1],
    ]);
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      { for: 1, against: 1, conditional: 0, reasons: 0 },
      { for: 0, against: 1, conditional: 1, reasons: 0 },
      { for: 0, against: 0, conditional: 0, reasons: 1 },
      undefined,
      { for: 1, against: 1, conditional: 0, reasons: 0 },
    ]);
  });
});
