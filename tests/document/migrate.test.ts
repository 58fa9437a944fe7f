import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NEWEST_VERSION } from "../../src/document/argument-map.ts";
import { MIGRATIONS, type Migration, migrate } from "../../src/document/migrate.ts";
import { openMap } from "../../src/document/parse.ts";

/** Two made-up steps: first a field is renamed, then it becomes a list. */
const STEPS: readonly Migration[] = [
  { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { from: 2, migrate: ({ title, ...rest }) => ({ ...rest, titles: [title] }) },
];

test.each([
  ["from the first version through every step", { version: 1, name: "x" }, { version: 3, titles: ["x"] }],
  ["from the second through the last", { version: 2, title: "x" }, { version: 3, titles: ["x"] }],
  ["the newest is left alone", { version: 3, titles: ["x"] }, { version: 3, titles: ["x"] }],
  ["unknown fields come along", { version: 1, name: "x", mine: 1 }, { version: 3, titles: ["x"], mine: 1 }],
])("migrate: %s", (_rule, before, after) => {
  const copy = structuredClone(before);
  expect(migrate(before, STEPS, 3)).toEqual({ ok: true, value: after });
  expect(before).toEqual(copy);
});

test("migrate: the order of the table does not matter", () => {
  expect(migrate({ version: 1, name: "x" }, [...STEPS].reverse(), 3)).toMatchObject({ ok: true });
});

test("migrate: a gap in the table is our mistake and throws", () => {
  expect(() => migrate({ version: 1 }, STEPS.slice(1), 3)).toThrow("version 1");
});

test("migrate: a newer version is refused untouched", () => {
  const map = Object.freeze({ version: 4, name: "x" });
  expect(migrate(map, STEPS, 3)).toMatchObject({ ok: false, failure: { code: "version-newer" } });
});

test.each([[undefined], [null], ["1"], [0], [-1], [1.5], [Number.NaN], [[]], [true]])(
  "migrate: %j is no version",
  (version) => {
    expect(migrate({ version }, STEPS, 3)).toMatchObject({ ok: false, failure: { code: "version-invalid" } });
  },
);

test("migrate: the real table leads from every version to the newest", () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: NEWEST_VERSION - 1 }, (_, n) => n + 1));
});

const FOLDER = new URL("../fixtures/versions/", import.meta.url);

test("versions: one file is kept of every version there has been", () => {
  const expected = Array.from({ length: NEWEST_VERSION }, (_, n) => `${n + 1}.json`);
  expect(readdirSync(FOLDER).sort()).toEqual(expected.sort());
});

test.each(readdirSync(FOLDER))("versions: %s opens for ever, with nothing to remark", (file) => {
  expect(openMap(readFileSync(new URL(file, FOLDER)))).toMatchObject({ ok: true, value: { diagnostics: [] } });
});
