import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Diagnostic, hasErrors } from "../../src/diagnostic.ts";
import { openMap, parseMap } from "../../src/document/parse.ts";
import { serializeMap } from "../../src/document/serialize.ts";
import { mapOf } from "../fixtures/graphs.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const VALID = JSON.stringify(mapOf("q? <-for- a; a <-rebuts- b"));
const DEEP = 100_000;

const codesIn = (text: string) => {
  const opened = parseMap(text);
  return (opened.ok ? opened.value.diagnostics : opened.failure).map(({ code }) => code);
};
/** The valid map with one more field at the top level, written as it stands. */
const withField = (field: string) => `{${field},${VALID.slice(1)}`;

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
});

describe("names that objects inherit", () => {
  test.each([
    ["a field at the top", withField('"__proto__":{"polluted":true}'), ["reserved-key"]],
    ["a field in a record", VALID.replace('"mode":', '"__proto__":{"polluted":true},"mode":'), ["reserved-key"]],
    [
      "a constructor's prototype",
      withField('"constructor":{"prototype":{"polluted":true}}'),
      ["reserved-key", "reserved-key"],
    ],
    ["inside an unknown field", withField('"mine":[{"deep":{"__proto__":{"polluted":true}}}]'), ["reserved-key"]],
    ["spelt with escapes", withField('"\\u005f_proto__":{"polluted":true}'), ["reserved-key"]],
    ["as the whole file", '{"__proto__":{"format":"counterclaim-map","polluted":true}}', ["reserved-key"]],
    [
      "harmless inherited names",
      withField('"toString":1,"hasOwnProperty":{"a":2}'),
      ["unknown-field", "unknown-field"],
    ],
  ])("%s", (_where, text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  test.each(["__proto__", "constructor", "prototype", "toString", "valueOf", "__defineGetter__"])(
    "%s as an id",
    (id) => {
      const codes = codesIn(VALID.replaceAll('"b"', JSON.stringify(id)));
      expect(codes.length).toBeGreaterThan(0);
      expect(new Set(codes)).toEqual(new Set(["bad-id"]));
    },
  );

  test.each(["__proto__", "constructor", "toString"])("%s as the format, the version, a stance", (name) => {
    expect(codesIn(`{"format":${JSON.stringify(name)}}`)).toEqual(["not-a-map"]);
    expect(codesIn(VALID.replace('"version":1', `"version":${JSON.stringify(name)}`))).toEqual(["version-invalid"]);
    expect(codesIn(VALID.replace('"stance":"for"', `"stance":${JSON.stringify(name)}`))).toEqual(["unknown-value"]);
    expect(codesIn(VALID.replace('"relation":"rebuts"', `"relation":${JSON.stringify(name)}`))).toEqual([
      "unknown-value",
    ]);
  });
});

describe("nesting without end", () => {
  test.each([
    ["lists", withField(`"x":${"[".repeat(DEEP)}${"]".repeat(DEEP)}`), "too-deep"],
    ["objects", withField(`"x":${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`), "too-deep"],
    ["lists that never close", "[".repeat(DEEP), "json-syntax"],
    [
      "hidden behind a field given twice",
      withField(`"x":${"[".repeat(DEEP)}${"]".repeat(DEEP)},"x":1`),
      "json-duplicate-key",
    ],
  ])("%s", (_what, text, expected) => {
    expect(codesIn(text)).toContain(expected);
  });

  test("is placed, however deep", () => {
    const opened = parseMap(withField(`\n"x":${"[".repeat(DEEP)}${"]".repeat(DEEP)}`));
    expect(!opened.ok && opened.failure[0]?.location).toMatchObject({ line: 2, column: 4 + 63 + 1 });
  });
});

describe("values that cannot be kept", () => {
  test("a number larger than any", () => {
    expect(codesIn(withField('"mine":1e999'))).toEqual(["bad-value"]);
    expect(codesIn(withField('"mine":[-1e999]'))).toEqual(["bad-value"]);
  });

  test("a field given twice, in a field that nothing reads", () => {
    expect(codesIn(withField('"mine":{"a":1,"a":2}'))).toEqual(["json-duplicate-key"]);
  });

  test("the same field name in different objects is no repetition", () => {
    expect(codesIn(withField('"mine":[{"a":1},{"a":{"a":2}},"a",":"]'))).toEqual(["unknown-field"]);
  });
});

describe("ids that repeat beside the graph", () => {
  const beside = mapOf("a; b");
  test.each([
    [
      "two pins of one card",
      {
        pins: [
          { id: "a", x: 0, y: 0 },
          { id: "a", x: 1, y: 0 },
        ],
      },
      "/pins/1/id",
    ],
    ["a story with a claim's id", { stories: [{ id: "a", title: "x", steps: [] }] }, "/stories/0/id"],
    [
      "two steps of a story",
      {
        stories: [
          {
            id: "s1",
            title: "x",
            steps: [
              { id: "1", focus: [] },
              { id: "1", focus: [] },
            ],
          },
        ],
      },
      "/stories/0/steps/1/id",
    ],
    [
      "a story and an assessment",
      { stories: [{ id: "x", title: "x", steps: [] }], assessments: [{ id: "x", title: "x", verdicts: [] }] },
      "/assessments/0/id",
    ],
  ])("%s", (_rule, change, pointer) => {
    const opened = parseMap(JSON.stringify({ ...beside, ...change }));
    expect(opened.ok ? [] : opened.failure.map(({ code, location }) => [code, `/${location.path.join("/")}`])).toEqual([
      ["duplicate-id", pointer],
    ]);
  });

  test("steps of different stories may share a name", () => {
    const steps = [{ id: "1", focus: ["a"] }];
    const stories = [
      { id: "s1", title: "x", steps },
      { id: "s2", title: "x", steps },
    ];
    expect(codesIn(JSON.stringify({ ...beside, stories }))).toEqual([]);
  });
});

test("references from beside the graph must lead somewhere", () => {
  const map = {
    ...mapOf("a"),
    stories: [{ id: "s1", title: "x", steps: [{ id: "1", focus: ["a", "no"] }] }],
    annotations: [{ id: "n", target: "no", motivation: "editing", body: "x", state: "open" }],
    assessments: [{ id: "z", title: "x", verdicts: [{ claim: "no", verdict: "accepts" }] }],
    pins: [{ id: "no", x: 0, y: 0 }],
  };
  expect(codesIn(JSON.stringify(map))).toEqual(Array(4).fill("unknown-reference"));
});

const TROUBLED: readonly string[] = [
  VALID,
  VALID.slice(0, -1),
  "{}",
  "[]",
  "null",
  '"x"',
  "1",
  "{",
  "[1,]",
  "01",
  "1.",
  "-",
  "tru",
  "'a'",
  "\ufeff{}",
  "/*x*/1",
  '"\t"',
  '"\\x"',
];

/** JSON-like noise, and the valid map with a piece cut out or put in. */
const noise = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...'{}[]:,"\\0-1.eE+ \ntrufalsn'.split("")), { maxLength: 40 })
    .map((parts) => parts.join("")),
  fc.json(),
  fc
    .tuple(fc.nat(VALID.length), fc.nat(9), fc.string({ maxLength: 6 }))
    .map(([at, cut, put]) => VALID.slice(0, at) + put + VALID.slice(at + cut)),
  fc.constantFrom(...TROUBLED),
);

const isWellFormed = ({ code, message }: Diagnostic) =>
  code.length > 0 && message.length > 10 && !/undefined|NaN|object Object/.test(message);

test("no text makes reading throw; what fails says why, what opens is free of errors and can be saved", () => {
  fc.assert(
    fc.property(noise, (text) => {
      const opened = parseMap(text);
      const diagnostics = opened.ok ? opened.value.diagnostics : opened.failure;
      expect(hasErrors(diagnostics)).toBe(!opened.ok);
      expect(diagnostics.every(isWellFormed)).toBe(true);
      if (opened.ok) expect(codesIn(serializeMap(opened.value.map))).toEqual(diagnostics.map(({ code }) => code));
      else if (text.trim() !== "") expect(diagnostics.every(({ location }) => location.line !== undefined)).toBe(true);
    }),
    { seed: 7, numRuns: 3_000 },
  );
});

test("no bytes make reading throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const opened = openMap(bytes);
      expect(opened.ok ? [] : opened.failure.filter(isWellFormed)).toHaveLength(1);
    }),
    { seed: 8, numRuns: 1_000 },
  );
});

test("any one value of a map replaced by anything is refused with a place, or opens", () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("", "a", -1, 1e308, null, [], {}, [[]], "\u0000"),
  );
  const places = placesOf(JSON.parse(VALID), []);
  fc.assert(
    fc.property(fc.constantFrom(...places), value, (path, put) => {
      const opened = parseMap(JSON.stringify(replaced(JSON.parse(VALID), path, put)));
      const diagnostics = opened.ok ? opened.value.diagnostics : opened.failure;
      expect(diagnostics.every(isWellFormed)).toBe(true);
      expect(diagnostics.every(({ location }) => location.line !== undefined)).toBe(true);
    }),
    { seed: 9, numRuns: 2_000 },
  );
});

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...steps.flatMap(([step, inner]) => placesOf(inner, [...path, step]))];
}

function replaced(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, put) : item));
  const object = value as { readonly [field: string]: unknown };
  return { ...object, [step]: replaced(object[step], rest, put) };
}
