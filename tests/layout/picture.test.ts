import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openMap } from "../../src/document/parse.ts";
import { indexGraph } from "../../src/graph/graph.ts";
import { outlineOf } from "../../src/graph/outline.ts";
import { unfoldAll } from "../../src/graph/unfold.ts";
import { drawPicture } from "../../src/layout/picture/picture.ts";
import { writeSvg } from "../../src/layout/picture/svg.ts";
import { graphOf } from "../fixtures/graphs.ts";

const OPTIONS = { title: "A title", language: "en-GB", isCut: false };

test("a picture holds every card with all of its text, titled and described", () => {
  const opened = openMap(new Uint8Array(readFileSync("maps/how-to-read-a-map.json")));
  if (!opened.ok) throw new Error("The map does not open");
  const graph = indexGraph(opened.value.map);
  const svg = drawPicture(graph, unfoldAll(graph, outlineOf(graph)), OPTIONS);
  expect(svg).toMatch(
    /^<svg [^>]*role="graphics-document"[^>]*><title|^<svg [^>]*role="graphics-document"[^>]*>\n<title id="t">A title<\/title>/,
  );
  expect(svg).toContain("<desc ");
  const shown = svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  for (const { id, text } of graph.claims.values()) {
    expect(svg).toContain(`id="card-${id}"`);
    for (const word of text.split(" ")) expect(shown).toContain(word.replaceAll("&", "&amp;"));
  }
});

test("the same debate gives the same picture", () => {
  const graph = graphOf("q? <-for- a; q? <-against- b; a <-supports- c & d; #3 <-undercuts- e");
  const draw = () => drawPicture(graph, unfoldAll(graph, outlineOf(graph)), OPTIONS);
  expect(draw()).toBe(draw());
  expect(draw()).toContain(">&amp;</text>");
});

test("text is text, whatever it holds", () => {
  const nasty = `<script>alert(1)</script> & "quoted" \u0000 \ud800`;
  const texts = [{ text: nasty, x: 0, y: 0, size: 14, weight: 400, tone: "ink" } as const];
  const card = {
    id: nasty,
    label: nasty,
    side: undefined,
    isQuestion: false,
    texts,
    x: 0,
    y: 0,
    width: 10,
    height: 10,
  };
  const bounds = { x: 0, y: 0, width: 10, height: 10 };
  const svg = writeSvg({
    title: nasty,
    description: nasty,
    language: nasty,
    bounds,
    cards: [card],
    rings: [],
    lines: [],
  });
  for (const part of ["<script", "\u0000", `"quoted"`]) expect(svg).not.toContain(part);
  expect(svg.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;quoted&quot;/g)).toHaveLength(6);
});

test("sides and relations differ without colour", () => {
  const graph = graphOf("q? <-for- a; q? <-against- b; q? <-conditional- c; a <-supports- d; #4 <-undercuts- e");
  const svg = drawPicture(graph, unfoldAll(graph, outlineOf(graph)), OPTIONS);
  for (const dashes of ["7 4", "2 3", "2 5"]) expect(svg).toContain(`stroke-dasharray="${dashes}"`);
  for (const sign of ["+ ", "− ", "~ "]) expect(svg).toContain(`>${sign}`);
});
