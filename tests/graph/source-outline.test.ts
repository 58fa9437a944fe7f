import { expect, test } from "vitest";
import { indexGraph } from "../../src/graph/graph.ts";
import type { Attribution, Locator } from "../../src/graph/records.ts";
import { sourceOutlineOf } from "../../src/graph/source-outline.ts";
import { recordsOf } from "../fixtures/graphs.ts";

/** A graph whose claims stand at the given places of one source with the parts `first` and `second`. */
function graphWith(places: Readonly<Record<string, readonly (Locator & { readonly voice?: string })[]>>) {
  const records = recordsOf(Object.keys(places).join(";"));
  const claims = records.claims.map((claim) => ({
    ...claim,
    attributions: (places[claim.id] ?? []).map(
      ({ voice = "v", ...locator }): Attribution => ({ voice, manner: "named", source: "s", locator }),
    ),
  }));
  const voices = [...records.voices, { id: "w", name: "Wim", kind: "person" as const }];
  const parts = [{ name: "first" }, { name: "second" }];
  const sources = records.sources.map((source) => ({ ...source, parts }));
  return indexGraph({ ...records, claims, voices, sources });
}

const at = (part: string | undefined, from: number, to = from): Locator => ({ part, lines: { from, to } });

test.each([
  ["parts as the source lists them", { b: [at("second", 1)], a: [at("first", 9)] }, ["first: a", "second: b"]],
  ["a part without claims is still there", { a: [at("second", 1)] }, ["first: ", "second: a"]],
  ["parts that only claims name come after", { a: [at("third", 1)] }, ["first: ", "second: ", "third: a"]],
  ["claims in no part come last", { a: [at(undefined, 1)] }, ["first: ", "second: ", "–: a"]],
  ["by line within a part", { a: [at("first", 9)], b: [at("first", 2)] }, ["first: b a", "second: "]],
  [
    "by paragraph where there are no lines",
    { a: [{ part: "first", paragraph: 2 }], b: [{ part: "first", paragraph: 1 }] },
    ["first: b a", "second: "],
  ],
  ["a claim made twice stands twice", { a: [at("first", 1), at("first", 5)] }, ["first: a a", "second: "]],
  [
    "voices that make it in one place share an entry",
    { a: [at("first", 1), { ...at("first", 1), voice: "w" }] },
    ["first: a", "second: "],
  ],
])("a text is set out in its order: %s", (_rule, places, expected) => {
  const { parts } = sourceOutlineOf(graphWith(places), "s");
  expect(parts.map(({ name, entries }) => `${name ?? "–"}: ${entries.map(({ claim }) => claim.id).join(" ")}`)).toEqual(
    expected,
  );
});

test("voices of a text come by the number of their claims, each claim counted once", () => {
  const outline = sourceOutlineOf(
    graphWith({ a: [at("first", 1), at("first", 2)], b: [{ ...at("first", 3), voice: "w" }], c: [{ voice: "w" }] }),
    "s",
  );
  expect(outline.voices.map(({ voice, claims }) => [voice.id, claims])).toEqual([
    ["w", 2],
    ["v", 1],
  ]);
  expect(outline.claims).toBe(3);
});
