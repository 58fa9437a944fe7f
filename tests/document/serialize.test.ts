import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type ArgumentMap, RECORD_LISTS } from "../../src/document/argument-map.ts";
import { openMap, parseMap } from "../../src/document/parse.ts";
import { serializeMap } from "../../src/document/serialize.ts";
import { arbitraryMap } from "../fixtures/arbitrary-map.ts";
import { claimOf, mapOf } from "../fixtures/graphs.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function reopened(text: string): ArgumentMap {
  const opened = parseMap(text);
  if (!opened.ok) throw new Error(opened.failure.map(({ message }) => message).join("\n"));
  return opened.value.map;
}

test("serialise ∘ parse ∘ serialise is the identity, byte for byte", () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const text = serializeMap(map);
      expect(serializeMap(reopened(text))).toBe(text);
      const opened = openMap(Buffer.from(text));
      expect(opened.ok && serializeMap(opened.value.map) === text).toBe(true);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test("nothing of a map is lost in its file, unknown fields included", () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const back = reopened(serializeMap(map));
      expect(JSON.parse(JSON.stringify(inOrder(back)))).toEqual(JSON.parse(JSON.stringify(inOrder(map))));
    }),
    { seed: 5, numRuns: 200 },
  );
});

test("the order of records and fields in memory does not show in the file", () => {
  fc.assert(
    fc.property(arbitraryMap, fc.nat(), (map, turn) => {
      const turned = Object.fromEntries(Object.entries(map).reverse()) as ArgumentMap;
      const lists = RECORD_LISTS.map((list) => {
        const by = turn % Math.max(1, map[list].length);
        return [list, [...map[list].slice(by), ...map[list].slice(0, by)]];
      });
      expect(serializeMap({ ...turned, ...Object.fromEntries(lists) })).toBe(serializeMap(map));
    }),
    { seed: 6, numRuns: 100 },
  );
});

test.each([
  ["fields come sorted by name", "a", /"annotations".*"assessments".*"claims".*"format".*"version"/s],
  ["records come sorted by id", "b; a; C", /"id": "C".*"id": "a".*"id": "b"/s],
  ["short lists stay on one line", "a <-supports- b & c", /\n {6}"premises": \["b", "c"\],\n/],
  ["empty lists stay on one line", "a", /\n {2}"pins": \[\],\n/],
  ["the file ends in a line break", "a", /\}\n$/],
])("canonical form: %s", (_rule, drawing, expected) => {
  expect(serializeMap(mapOf(drawing))).toMatch(expected);
});

test("canonical form: a list of plain values longer than a line takes a line for each", () => {
  const ids = Array.from({ length: 12 }, (_, n) => `a-rather-long-id-${n}`);
  expect(serializeMap(mapOf(ids.join(" = ")))).toContain('"claims": [\n        "a-rather-long-id-0",\n');
});

test("canonical form: fields without a value are left out", () => {
  const map = { ...mapOf("a"), licence: undefined, claims: [{ ...claimOf("a"), note: undefined }] };
  expect(serializeMap(map)).toBe(serializeMap(mapOf("a")));
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "# Heading\n*emphasis* [link](javascript:x)",
  "&amp;",
])("HTML and Markdown stay text: %s", (text) => {
  const claim = { ...claimOf("a"), title: text, text, condition: text, plain: text, note: text };
  const [back] = reopened(serializeMap({ ...mapOf("a"), title: text, claims: [claim] })).claims;
  expect(back).toEqual(claim);
});

function inOrder(map: ArgumentMap): object {
  const lists = RECORD_LISTS.map((list) => [list, [...map[list]].sort((a, b) => (a.id < b.id ? -1 : 1))]);
  return { ...map, ...Object.fromEntries(lists) };
}
