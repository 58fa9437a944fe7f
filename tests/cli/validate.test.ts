import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run.ts";
import { LIMITS } from "../../src/document/limits.ts";
import { serializeMap } from "../../src/document/serialize.ts";
import { mapOf } from "../fixtures/graphs.ts";
import { drawn, fixture, run } from "./cli.ts";

const LINE = /^\S+:(\d+:\d+|-) (error|warning|info) [a-z-]+ \S.*\n$/;

test("a clean map says nothing and exits with 0", async () => {
  expect(await run("validate map.json", drawn("q? <-for- a"))).toMatchObject({ code: 0, out: "" });
});

describe.each(readdirSync(fixture("broken")))("%s", (file) => {
  const code = file.replace(/\.[^.]+$/, "");
  const isError = !["title-long", "text-long", "anchor-long", "unknown-field"].includes(code);

  test("one line: file:location severity code message", async () => {
    const found = await run(`validate ${fixture(`broken/${file}`)}`);
    expect(found.out).toMatch(LINE);
    expect(found.out).toContain(` ${code} `);
    expect(found.code).toBe(isError ? 1 : 0);
  });

  test("the same as JSON", async () => {
    const { out, code: exit } = await run(`validate ${fixture(`broken/${file}`)} --json`);
    const records = JSON.parse(out);
    expect(records).toHaveLength(1);
    expect(Object.keys(records[0])).toEqual(["file", "line", "column", "pointer", "severity", "code", "message"]);
    expect(records[0]).toMatchObject({ code, file: fixture(`broken/${file}`) });
    expect(exit).toBe(isError ? 1 : 0);
  });
});

test("a diagnostic line names file, line, column, severity, code and sentence", async () => {
  const text = serializeMap(mapOf("a <-supports- b")).replace('"target": "a"', '"target": "c9"');
  const { out } = await run("validate maps/x.json", { "maps/x.json": text });
  expect(out).toBe(
    'maps/x.json:34:17 error unknown-reference "c9" is meant to be a claim or an inference, but the map has no such record.\n',
  );
});

test("diagnostics come in the order of their places", async () => {
  const text = serializeMap(mapOf("a <-supports- b; q? <-for- c")).replaceAll('"topics": ["t"]', '"topics": ["no"]');
  const { out } = await run("validate map.json", { "map.json": text });
  const lines = out.match(/:(\d+):/g)?.map((place) => Number(place.slice(1, -1))) ?? [];
  expect(lines).toHaveLength(3);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test("several files: each is checked, one bad one decides", async () => {
  const files = { ...drawn("a"), "bad.json": "{" };
  const found = await run("validate bad.json map.json missing.json", files);
  expect(found.code).toBe(1);
  expect(found.out.split("\n").map((line) => line.split(" ")[0])).toEqual(["bad.json:1:2", "missing.json:-", ""]);
});

test.each([
  ["a missing file", "no/such/file.json", "there is no such file"],
  ["a folder", fixture("broken"), "it is a folder"],
])("%s cannot be read", async (_what, file, reason) => {
  const found = await run(`validate ${file}`);
  expect(found).toMatchObject({
    code: 1,
    out: `${file}:- error file-unreadable The file could not be read: ${reason}.\n`,
  });
});

test("a file of 100 MB is refused by its size, without its bytes", async () => {
  let out = "";
  const code = await runCli(["validate", "huge.json"], {
    out: (text) => {
      out += text;
    },
    err: () => {},
    readFile: async () => ({ bytes: new Uint8Array(LIMITS.bytes + 1), size: 100_000_000 }),
  });
  expect(code).toBe(1);
  expect(out).toContain("huge.json:- error file-too-large The file is 100 MB");
});

test("control characters in a file cannot reach the terminal or break the line", async () => {
  const text = JSON.stringify({ ...mapOf("a"), "\u001b[2J\n\u202efalse": 1 });
  const { out } = await run("validate map.json", { "map.json": text });
  expect(out).toMatch(LINE);
  expect(out).toContain("\\u001b[2J\\u000a\\u202efalse");
});
