import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { drawn, run } from "./cli.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MAP = drawn("q? <-for- a");

test.each([
  ["no command", ""],
  ["an unknown command", "frobnicate map.json"],
  ["an option before the command", "--json validate map.json"],
  ["validate without a file", "validate"],
  ["validate with an unknown option", "validate map.json --yaml"],
  ["validate with an unknown letter", "validate map.json -x"],
  ["an option given a value", "validate map.json --json=yes"],
  ["an option of another command", "stats map.json --full"],
  ["stats without a file", "stats"],
  ["stats with two", "stats map.json map.json"],
  ["query without an id", "query map.json why"],
  ["query with too much", "query map.json why a b"],
  ["query for something else", "query map.json when a"],
  ["query for what objects inherit", "query map.json constructor a"],
  ["layout without a file", "layout"],
  ["schema with a file", "schema map.json"],
  ["a command that objects inherit", "constructor"],
])("wrong usage: %s exits with 2 and says where to read more", async (_what, line) => {
  const { code, out, err } = await run(line, MAP);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(/^\S.*\nSee: counterclaim .*--help\n$/);
});

test.each([
  ["--help", "counterclaim:"],
  ["-h", "counterclaim:"],
  ["help", "counterclaim:"],
  ...["validate", "stats", "query", "layout", "schema"].flatMap((verb) => [
    [`${verb} --help`, `counterclaim ${verb}`],
    [`${verb} map.json -h`, `counterclaim ${verb}`],
  ]),
] as [string, string][])("help: %s", async (line, start) => {
  const { code, out, err } = await run(line, MAP);
  expect(code).toBe(0);
  expect(err).toBe("");
  expect(out.startsWith(start)).toBe(true);
  expect(out.split("\n").every((text) => text.length <= 120)).toBe(true);
});

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.json().map((text) => Buffer.from(text)),
  fc
    .constantFrom("", "{", '{"nodes":[],"edges":[]}', '{"nodes":[1],"edges":[{}]}', '{"nodes":1,"edges":2}')
    .map((text) => Buffer.from(text)),
);

test.each(["validate bad.json", "stats bad.json", "query bad.json why a", "layout bad.json"])(
  "bad input: %s never shows a stack trace",
  async (line) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const { code, out, err } = await run(line, { "bad.json": content });
        expect([0, 1]).toContain(code);
        expect(out + err).not.toMatch(/\n\s+at |Error:|undefined/);
      }),
      { seed: 12, numRuns: 150 },
    );
  },
);
