import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findBreaches } from "./breaches.ts";
import { IMPORT_TABLE } from "./rules.ts";
import { readSourceFile } from "./source-file.ts";

function breachesOf(path: string, text: string): readonly string[] {
  return findBreaches(readSourceFile(path, text));
}

describe("the sources", () => {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));

  test("are all found", () => {
    expect(paths).toContain("src/graph/graph.ts");
    expect(paths).toContain("src/main.tsx");
  });

  test.each(paths)("%s keeps the rules", (path) => {
    expect(breachesOf(path, readFileSync(path, "utf8"))).toEqual([]);
  });
});

describe("a breach is found", () => {
  test.each([
    ["graph above itself", "src/graph/a.ts", 'import { x } from "../document/x.ts";', "imports from document"],
    ["types count", "src/layout/a.ts", 'import type { X } from "../semantics/x.ts";', "imports from semantics"],
    ["inline types count", "src/edit/a.ts", 'import { type X } from "../format/x.ts";', "imports from format"],
    ["types by import()", "src/format/a.ts", 'type A = import("../edit/x.ts").X;', "imports from edit"],
    ["lazy import", "src/semantics/a.ts", 'const a = import("../layout/x.ts");', "imports from layout"],
    ["re-export", "src/layout/a.ts", 'export { x } from "../edit/x.ts";', "imports from edit"],
    ["bare import", "src/storage/a.ts", 'import "../graph/x.ts";', "imports from graph"],
    ["over several lines", "src/graph/a.ts", 'import {\n  x,\n} from "../session/x.ts";', "imports from session"],
    ["deep down", "src/edit/commands/a.ts", 'import { x } from "../../layout/x.ts";', "imports from layout"],
    ["words import words only", "src/words/a.ts", 'import { x } from "../result.ts";', "imports from result"],
    ["result imports nothing", "src/result.ts", 'import { x } from "./words/x.ts";', "imports from words"],
    ["view takes types only", "src/view/a.tsx", 'import { x } from "../graph/x.ts";', "only types are allowed"],
    ["one value is enough", "src/view/a.tsx", 'import { type X, y } from "../graph/x.ts";', "only types are allowed"],
    ["command line and view", "src/cli/a.ts", 'import { x } from "../view/x.tsx";', "imports from view"],
    ["out of src", "src/session/a.ts", 'import x from "../../scripts/x.mjs";', "outside of src"],
    ["unknown folder", "src/stuff/a.ts", "export const a = 1;", "the import table does not know"],
    ["React below view", "src/session/a.ts", 'import { useState } from "react";', "imports react"],
    ["React's types too", "src/session/a.ts", 'import type { FC } from "react";', "imports react"],
    ["part of a package", "src/session/a.ts", 'import { c } from "react-dom/client";', "imports react-dom/client"],
    ["React by way of zustand", "src/session/a.ts", 'import { create } from "zustand";', "imports zustand"],
    ["React Flow in layout", "src/layout/a.ts", 'import { x } from "@xyflow/react";', "imports @xyflow/react"],
    ["zod beside document", "src/format/a.ts", 'import { z } from "zod";', "imports zod"],
    ["Node in the browser", "src/storage/a.ts", 'import { readFile } from "node:fs";', "imports node:fs"],
    ["unknown package", "src/view/a.tsx", 'import x from "left-pad";', "the package table does not know"],
    ["query on an import", "src/session/a.ts", 'import W from "elkjs/lib/elk.js?worker";', "imports elkjs/lib/elk.js"],
    ["clock", "src/graph/a.ts", "export const a = () => new Date();", "mentions Date"],
    ["clock by number", "src/edit/a.ts", "export const a = () => Date.now();", "mentions Date"],
    ["timer", "src/layout/a.ts", "export const a = () => performance.now();", "mentions performance"],
    ["chance", "src/semantics/a.ts", "export const a = Math.random();", "mentions Math.random"],
    ["chance by name", "src/semantics/a.ts", 'export const a = Math["random"]();', "mentions Math.random"],
    ["chance in an id", "src/edit/a.ts", "export const a = () => crypto.randomUUID();", "mentions crypto"],
    ["DOM", "src/layout/a.ts", 'export const a = () => document.createElement("p");', "mentions document"],
    ["window", "src/format/a.ts", "export const a = () => window.innerWidth;", "mentions window"],
    ["stored", "src/document/a.ts", 'export const a = () => localStorage.getItem("a");', "mentions localStorage"],
    ["shorthand", "src/edit/a.ts", "export const a = { document };", "mentions document"],
    ["export of all", "src/graph/a.ts", 'export * from "./b.ts";', "exports everything"],
    ["export of all by name", "src/graph/a.ts", 'export * as b from "./b.ts";', "exports everything"],
    ["any", "src/graph/a.ts", "export const a = (b: any) => b;", "uses the type any"],
    ["any within", "src/graph/a.ts", "export type A = readonly Map<string, any>[];", "uses the type any"],
    ["empty name of a file", "src/graph/utils.ts", "export const a = 1;", "is called utils"],
    ["empty name of a folder", "src/view/common/a.ts", "export const a = 1;", "is called common"],
    ["empty name with a suffix", "src/view/Helpers.worker.ts", "export const a = 1;", "is called Helpers"],
    ["too long", "src/graph/a.ts", "export const a = 1;\n".repeat(401), "has 401 lines"],
    ["JSX below view", "src/session/a.tsx", "export const a = <p />;", "holds JSX"],
    ["words between tags", "src/view/a.tsx", "export const a = <p>Claims</p>;", 'shows "Claims"'],
    ["words in braces", "src/view/a.tsx", 'export const a = <p>{b ? "None" : c}</p>;', 'shows "None"'],
    ["words in a template", "src/view/a.tsx", "export const a = <p>{`" + "$" + "{b} claims`}</p>;", 'shows "claims"'],
    ["words read out", "src/view/a.tsx", 'export const a = <p aria-label="Claims" />;', 'shows "Claims"'],
  ])("%s", (_rule, path, text, expected) => {
    const breaches = breachesOf(path, text);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(expected);
  });

  test("a breach names its file and line", () => {
    const text = '// A comment.\n\nimport { x } from "../view/x.ts";\n';
    expect(breachesOf("src/graph/a.ts", text)).toEqual(["src/graph/a.ts:3 imports from view"]);
  });

  test("a file that does not parse is not passed over", () => {
    expect(() => breachesOf("src/graph/a.ts", "import {")).toThrow("does not parse");
  });
});

describe("what is allowed passes", () => {
  test.each([
    ["down the table", "src/session/a.ts", 'import { x } from "../edit/x.ts"; import { y } from "../storage/y.ts";'],
    ["within a folder", "src/graph/a.ts", 'import { x } from "./b.ts";'],
    ["what is shared", "src/graph/a.ts", 'import { x } from "../result.ts"; import { y } from "../words/en-GB.ts";'],
    ["types in view", "src/view/a.tsx", 'import type { X } from "../graph/x.ts"; import { y } from "../session/y.ts";'],
    ["React in view", "src/view/canvas/a.tsx", 'import { useState } from "react"; export const a = <p>{b}</p>;'],
    ["the composition root", "src/main.tsx", 'import { createRoot } from "react-dom/client"; import "./view/a.css";'],
    ["a worker entry", "src/layout/elk-worker.ts", 'import W from "elkjs/lib/elk-worker.min.js?worker";'],
    ["a session worker", "src/session/open.worker.ts", 'import { x } from "../document/x.ts"; self.onmessage = x;'],
    ["a store without React", "src/session/a.ts", 'import { createStore } from "zustand/vanilla";'],
    ["Node on the command line", "src/cli/a.ts", 'import { argv } from "node:process"; export const a = Date.now();'],
    ["words in comments and texts", "src/graph/a.ts", '/* new Date(), any, document */ export const a = "window";'],
    [
      "fields of that name",
      "src/graph/a.ts",
      "export const a = (b: B) => ({ document: b.window, Date: b.performance });",
    ],
    ["fields in types", "src/graph/a.ts", "export type A = { readonly document: string; performance(): number };"],
    ["exactly long enough", "src/graph/a.ts", "export const a = 1;\n".repeat(400)],
    ["class names and signs", "src/view/a.tsx", 'export const a = <p className="card" title="+">{"−"}</p>;'],
  ])("%s", (_rule, path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });
});

describe("the import table", () => {
  const units = Object.keys(IMPORT_TABLE);

  test("names only units that it has itself", () => {
    const named = Object.values(IMPORT_TABLE).flatMap(({ values, types = [] }) => [...values, ...types]);
    expect(named.filter((unit) => !units.includes(unit))).toEqual([]);
  });

  test("has no cycles", () => {
    const reach = (unit: string, seen: readonly string[]): boolean =>
      seen.includes(unit) || (IMPORT_TABLE[unit]?.values ?? []).some((other) => reach(other, [...seen, unit]));
    expect(units.filter((unit) => reach(unit, []))).toEqual([]);
  });
});
