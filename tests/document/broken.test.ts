import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { type Diagnostic, type DiagnosticCode, hasErrors, pointerOf } from "../../src/diagnostic.ts";
import { LIMITS } from "../../src/document/limits.ts";
import { openMap } from "../../src/document/parse.ts";
import { serializeMap } from "../../src/document/serialize.ts";
import { diagnosticsEnGB } from "../../src/words/diagnostics.en-GB.ts";
import { mapOf } from "../fixtures/graphs.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FOLDER = new URL("../fixtures/broken/", import.meta.url);

type Place = readonly [pointer: string, line: number | undefined, standsThere: string];

/** Each broken file yields one diagnostic; this is where it points, and what stands there. */
const PLACES: { readonly [Code in DiagnosticCode]?: Place } = {
  "file-empty": ["", undefined, ""],
  "file-binary": ["", undefined, ""],
  "json-syntax": ["", 19, '"text": "The kettle leaks."'],
  "json-duplicate-key": ["/claims/1/mode", 19, '"mode": "value"'],
  "reserved-key": ["/claims/1/__proto__", 19, '{"polluted": true}'],
  "too-deep": [`/claims/1/x-deep${"/0".repeat(61)}`, 19, "[[["],
  "not-a-map": ["", 1, "{"],
  "version-invalid": ["/version", 3, '"1"'],
  "version-newer": ["/version", 3, "99"],
  "missing-field": ["/claims/1", 19, '{"id": "b"'],
  "wrong-type": ["/claims/1/topics", 19, '"t"'],
  "unknown-value": ["/inferences/1/relation", 31, '"attacks"'],
  "bad-value": ["/claims/1/title", 19, '""'],
  "unknown-field": ["/claims/1/colour", 26, '"red"'],
  "bad-id": ["/claims/1/id", 20, '"constructor"'],
  "unsafe-link": ["/sources/0/link", 9, '"JavaScript:alert(1)"'],
  "duplicate-id": ["/terms/0/id", 34, '"b"'],
  "unknown-reference": ["/inferences/1/target", 31, '"c9"'],
  "wrong-reference": ["/inferences/1/target", 31, '"q"'],
  "undercut-target": ["/inferences/1/target", 31, '"a"'],
  "own-target": ["/inferences/1/target", 31, '"b"'],
  "repeated-premise": ["/inferences/1/premises/1", 31, '"b"'],
  "restatement-small": ["/restatements/0/claims", 33, '["b"]'],
  "title-long": ["/claims/1/title", 21, '"The old kettle'],
  "text-long": ["/claims/1/text", 22, '"The kettle leaks again'],
  "anchor-long": ["/claims/0/attributions/0/anchor/exact", 22, '"keep the kettle'],
};

/** Too large to keep as files; `file-unreadable` is the command line's to prove. */
const MADE_HERE: readonly DiagnosticCode[] = ["file-too-large", "too-many-records", "file-unreadable"];

const files = readdirSync(FOLDER);
const diagnosticsOf = (bytes: Uint8Array): readonly Diagnostic[] => {
  const opened = openMap(bytes);
  return opened.ok ? opened.value.diagnostics : opened.failure;
};

test("there is one broken file for every diagnostic code", () => {
  const codes = files.map((file) => file.replace(/\.[^.]+$/, ""));
  expect([...codes, ...MADE_HERE].sort()).toEqual(Object.keys(diagnosticsEnGB).sort());
  expect(Object.keys(PLACES).sort()).toEqual(codes.sort());
});

describe.each(files)("%s", (file) => {
  const code = file.replace(/\.[^.]+$/, "") as DiagnosticCode;
  const bytes = readFileSync(new URL(file, FOLDER));
  const found = diagnosticsOf(bytes);

  test("yields its code and no other", () => {
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test("points at the right place", () => {
    const [pointer, line, standsThere] = PLACES[code] as Place;
    const { location } = found[0] as Diagnostic;
    expect([pointerOf(location), location.line]).toEqual([pointer, line]);
    if (line === undefined) return;
    const there = bytes
      .toString()
      .split("\n")
      [line - 1]?.slice((location.column ?? 0) - 1);
    expect(there?.startsWith(standsThere)).toBe(true);
  });

  test("opens only if nothing is an error", () => {
    expect(openMap(bytes).ok).toBe(!hasErrors(found));
  });
});

test.each([
  ["no bytes at all", 0, "file-empty"],
  ["a byte more than the limit", LIMITS.bytes + 1, "file-too-large"],
  ["100 MB", 100_000_000, "file-too-large"],
])("size: %s", (_rule, size, code) => {
  expect(diagnosticsOf(new Uint8Array(size)).map((diagnostic) => diagnostic.code)).toEqual([code]);
});

test("records: as many as the limit open, one more does not", () => {
  const drawing = (claims: number) => Array.from({ length: claims }, (_, n) => `c${n}`).join(";");
  // The drawn map has a topic, a voice and a source as well.
  const bytes = (claims: number) => new TextEncoder().encode(serializeMap(mapOf(drawing(claims))));
  expect(diagnosticsOf(bytes(LIMITS.records - 3))).toEqual([]);
  expect(diagnosticsOf(bytes(LIMITS.records - 2))).toMatchObject([{ code: "too-many-records" }]);
});

test("depth: 64 levels open, 65 do not", () => {
  const nested = (levels: number) => ({ ...mapOf("a"), "x-deep": JSON.parse("[".repeat(levels) + "]".repeat(levels)) });
  const codes = (levels: number) =>
    diagnosticsOf(new TextEncoder().encode(JSON.stringify(nested(levels)))).map(({ code }) => code);
  expect(codes(LIMITS.depth - 1)).toEqual(["unknown-field"]);
  expect(codes(LIMITS.depth)).toEqual(["too-deep"]);
});
