import { describe, expect, test } from "vitest";
import { plainGraphOf } from "../../src/cli/layout/plain-graph.ts";
import { wholeDiagram } from "../../src/cli/layout/whole-diagram.ts";
import { mapJsonSchema } from "../../src/document/json-schema.ts";
import { countLines, estimateSizes } from "../../src/layout/picture/card-sizes.ts";
import { graphOf } from "../fixtures/graphs.ts";
import { drawn, fixture, run } from "./cli.ts";

test("a whole map: every card and line has its place", async () => {
  const { code, out } = await run(`layout ${fixture("versions/1.json")} --json --full`);
  expect(code).toBe(0);
  const { positions, routes, stubs, milliseconds } = JSON.parse(out);
  expect(Object.keys(positions).sort()).toEqual(
    ["stay", "keep", "go", "saves", "cheaper", "full", "boils", "cosy", "who", "i4"].sort(),
  );
  expect(Object.keys(routes).sort()).toEqual([
    "i1",
    "i2",
    "i3",
    "i4",
    "i4~cheaper",
    "i4~saves",
    "i5",
    "i6",
    "i7",
    "i8",
  ]);
  expect(positions.stay).toEqual({ x: expect.any(Number), y: expect.any(Number) });
  expect(routes.i1.every((point: unknown) => Array.isArray(point) && point.length === 2)).toBe(true);
  expect([stubs, typeof milliseconds]).toEqual([[], "number"]);
});

test("without --json, a summary", async () => {
  const { out } = await run("layout map.json", drawn("q? <-for- a & b"));
  expect(out).toMatch(/^3 cards and 3 lines on \d+ × \d+ in \d+ ms\.\n$/);
});

const node = (id: string) => ({ id, w: 240, h: 80, topic: 0 });
const edge = (id: string, source: string, target: string, kind = "support") => ({ id, source, target, kind });
const plain = (nodes: readonly object[], edges: readonly object[]) => JSON.stringify({ nodes, edges });

describe("a plain graph", () => {
  test("sources stand above targets, and routes run from source to target", async () => {
    const text = plain([node("a"), node("b"), node("c")], [edge("e1", "a", "b"), edge("e2", "a", "c", "attack")]);
    const { out } = await run("layout g.json --json", { "g.json": text });
    const { positions, routes } = JSON.parse(out);
    expect(positions.a.y).toBeLessThan(positions.b.y);
    expect(positions.b.x).toBeLessThan(positions.c.x);
    expect(routes.e1[0][1]).toBeLessThan(routes.e1.at(-1)[1]);
  });

  test("hangs each node below its first source, supports for and attacks against", () => {
    const drawing = plainGraphOf(
      plain(
        [node("c"), node("b"), node("a")],
        [edge("1", "a", "b"), edge("2", "b", "c", "attack"), edge("3", "a", "c")],
      ),
    );
    expect(drawing?.ok && drawing.value.nodes.map(({ id, parent, side }) => [id, parent, side])).toEqual([
      ["a", undefined, undefined],
      ["b", "a", "for"],
      ["c", "a", "for"],
    ]);
  });

  test.each([
    ["a ring", [edge("1", "a", "b"), edge("2", "b", "a")]],
    ["a ring below a root", [edge("1", "c", "a"), edge("2", "a", "b"), edge("3", "b", "a")]],
    ["two lines between the same nodes", [edge("1", "a", "b"), edge("2", "a", "b", "attack")]],
    ["a line from a node to itself", [edge("1", "a", "a"), edge("2", "a", "b")]],
    ["no lines", []],
  ])("%s is placed", async (_what, edges) => {
    const text = plain([node("a"), node("b"), node("c")], edges);
    const { code, out } = await run("layout g.json --json", { "g.json": text });
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out).positions).sort()).toEqual(["a", "b", "c"]);
    expect(Object.keys(JSON.parse(out).routes)).toHaveLength(edges.length);
  });

  test.each([
    ["a node without a size", plain([{ id: "a" }], []), "Node 0 "],
    ["a node twice", plain([node("a"), node("a")], []), "Node 1 "],
    ["an edge to nowhere", plain([node("a")], [edge("1", "a", "z")]), "Edge 0 "],
    ["nodes that are no objects", plain([1 as unknown as object], []), "Node 0 "],
  ])("%s is refused with its place", async (_what, text, start) => {
    const { code, out, err } = await run("layout g.json --json", { "g.json": text });
    expect([code, out]).toEqual([1, ""]);
    expect(err.startsWith(`g.json: ${start}`)).toBe(true);
  });

  test("is told from a map with fields of those names", () => {
    expect(plainGraphOf('{"format":"counterclaim-map","nodes":[],"edges":[]}')).toBeUndefined();
  });
});

describe("the whole diagram", () => {
  test.each([
    ["cards beneath questions and loose ones", "q? <-for- a; b <-supports- c", ["q", "a", "b", "c"]],
    ["rings that lead to no question", "a <-supports- b; b <-supports- a", ["a", "b"]],
    ["junctions of linked premises", "q? <-for- a & b", ["q", "i1", "a", "b"]],
    ["steps that undercut each other", "x: #y <-undercuts- a; y: #x <-undercuts- b", ["a", "b"]],
  ])("holds %s", (_what, drawing, expected) => {
    expect(
      wholeDiagram(graphOf(drawing))
        .nodes.map(({ id }) => id)
        .sort(),
    ).toEqual([...expected].sort());
  });
});

test.each([
  ["no words", "", 1],
  ["a word", "kettle", 1],
  ["two lines", "The kettle should stay in the kitchen", 2],
  ["a word wider than a card", "w".repeat(60), 4],
  ["narrow letters", "i".repeat(45), 1],
])("card sizes: %s", (_what, text, lines) => {
  expect(countLines(text, 16)).toBe(lines);
});

test("card sizes: every question and claim has one", () => {
  expect([...estimateSizes(graphOf("q? <-for- a; b")).keys()].sort()).toEqual(["a", "b", "q"]);
});

test("schema: prints the JSON Schema", async () => {
  const { code, out } = await run("schema");
  expect([code, JSON.parse(out)]).toEqual([0, mapJsonSchema()]);
});

describe("after an earlier placement", () => {
  const before = plain([node("a"), node("b")], [edge("e1", "a", "b")]);
  const after = plain([node("a"), node("b"), node("c")], [edge("e1", "a", "b"), edge("e2", "a", "c")]);

  test.each(["", " --full"])("cards stay where they were%s", async (flag) => {
    const first = await run(`layout g.json --json${flag}`, { "g.json": before });
    const second = await run(`layout g.json --json${flag} --after old.json`, {
      "g.json": after,
      "old.json": first.out,
    });
    const [old, now] = [JSON.parse(first.out).positions, JSON.parse(second.out).positions];
    expect(now).toMatchObject(old);
    expect(now.c).toEqual({ x: expect.any(Number), y: expect.any(Number) });
  });

  test.each([
    ["no placement", "layout g.json --after old.json", { "g.json": after, "old.json": "[1]" }, 1, "no placement"],
    ["no such file", "layout g.json --after gone.json", { "g.json": after }, 1, "gone.json"],
    ["no file named", "layout g.json --after", { "g.json": after }, 2, "needs a value"],
  ])("%s: a clear sentence", async (_rule, line, files, code, sentence) => {
    const ran = await run(line, files);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(sentence)]);
  });
});
