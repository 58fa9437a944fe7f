import { expect, test } from "vitest";
import { indexGraph } from "../../src/graph/graph.ts";
import type { Source } from "../../src/graph/records.ts";
import { markText } from "../../src/session/text-lines.ts";
import { decodeText } from "../../src/session/texts.ts";
import { recordsOf } from "../fixtures/graphs.ts";

const SOURCE: Source = {
  id: "s",
  title: "Source",
  authors: [],
  kind: "article",
  parts: [{ name: "Beginning", lines: { from: 1, to: 2 } }],
  leftOut: [{ lines: { from: 2, to: 3 }, what: "A heading", why: "no claim" }],
  cutOff: [{ line: 1, note: "in mid-sentence" }],
};

/** The lines of a text in which each claim has its anchor, written `words‹ids›`. */
function shown(text: string, anchors: Readonly<Record<string, string>>) {
  const records = recordsOf(Object.keys(anchors).join(";"));
  const claims = records.claims.map((claim) => ({
    ...claim,
    attributions: [
      { voice: "v", manner: "named", source: "s", anchor: { exact: anchors[claim.id] as string } } as const,
    ],
  }));
  const result = markText(indexGraph({ ...records, claims, sources: [SOURCE] }), SOURCE, { file: "t.txt", text });
  const lines = result.lines.map(({ pieces }) =>
    pieces
      .map((piece) => piece.text + (piece.records.length > 0 ? `‹${piece.records}${piece.starts ? "" : "…"}›` : ""))
      .join("|"),
  );
  return { ...result, lines, whole: result.lines };
}

test.each([
  ["bare text is one piece", "one two", {}, ["one two"]],
  ["a passage in its place", "one two three", { a: "two" }, ["one |two‹a›| three"]],
  ["over a line break", "one two\nthree", { a: "two three" }, ["one |two‹a›", "three‹a…›"]],
  ["the same words for two claims", "one two", { a: "two", b: "two" }, ["one |two‹a,b›"]],
  ["overlapping passages are one", "one two three", { a: "one two", b: "two three" }, ["one two three‹a,b›"]],
  ["two on a line", "one two three", { a: "one", b: "three" }, ["one‹a›| two |three‹b›"]],
  ["an empty line has no pieces", "one\n\ntwo", { a: "two" }, ["one", "", "two‹a›"]],
])("a text is marked: %s", (_rule, text, anchors, expected) => {
  expect(shown(text, anchors).lines).toEqual(expected);
});

test("lines say what part begins, what is left out and where the text breaks off", () => {
  const { whole } = shown("one\ntwo\nthree\nfour", {});
  expect(whole.map(({ part, leftOut, cutOff }) => [part, leftOut, cutOff])).toEqual([
    ["Beginning", undefined, "in mid-sentence"],
    [undefined, "no claim", undefined],
    [undefined, "", undefined],
    [undefined, undefined, undefined],
  ]);
});

test("anchors that another text does not hold are counted as missing", () => {
  const { found, missing } = shown("something else, but two", { a: "two", b: "three" });
  expect([found, missing.map(({ record }) => record.id)]).toEqual([1, ["b"]]);
});

test.each([
  ["UTF-8", [0xe2, 0x80, 0x99], "’"],
  ["a mark at the start is dropped", [0xef, 0xbb, 0xbf, 0x61], "a"],
  ["the old code page, where it is not UTF-8", [0x61, 0xa3], "a£"],
  ["line ends of every kind", [0x61, 13, 10, 0x62, 13, 0x63, 10], "a\nb\nc\n"],
])("a file is read as text: %s", (_rule, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(text);
});
