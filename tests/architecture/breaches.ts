import { posix } from "node:path";
import {
  EMPTY_NAMES,
  IMPORT_TABLE,
  JSX_UNITS,
  MAX_LINES,
  PACKAGE_TABLE,
  PURE_UNITS,
  SHARED,
  type Unit,
} from "./rules.ts";
import type { Import, SourceFile } from "./source-file.ts";

/** Every way in which a file of `src/` breaks the rules, each as one sentence with its place. */
export function findBreaches(file: SourceFile): readonly string[] {
  const unit = unitOf(file.path);
  const at = (line: number, problem: string) => `${file.path}:${line} ${problem}`;
  return [
    ...file.imports.flatMap((found) => importProblems(file.path, unit, found).map((text) => at(found.line, text))),
    ...file.exportsOfAll.map((line) => at(line, "exports everything from another file; name what is meant")),
    ...file.anys.map((line) => at(line, "uses the type any")),
    ...(PURE_UNITS.includes(unit) ? file.impureGlobals : []).map(({ name, line }) =>
      at(line, `mentions ${name}; pass it in (or choose another name, if this is a variable)`),
    ),
    ...(unit === "view" ? file.shownWords : []).map(({ name, line }) =>
      at(line, `shows "${name}"; words on screen come from the catalogue`),
    ),
    ...pathProblems(file, unit).map((text) => `${file.path} ${text}`),
  ];
}

function pathProblems({ path, lines }: SourceFile, unit: Unit): readonly string[] {
  const problems: string[] = [];
  const stems = path.split("/").map((step) => step.split(".")[0] ?? "");
  const empty = stems.find((stem) => EMPTY_NAMES.includes(stem.toLowerCase()));
  if (IMPORT_TABLE[unit] === undefined) problems.push(`is in ${unit}, which the import table does not know`);
  if (empty !== undefined) problems.push(`is called ${empty}, which says nothing of what is inside`);
  if (lines > MAX_LINES) problems.push(`has ${lines} lines; split it (at most ${MAX_LINES})`);
  if (path.endsWith(".tsx") && !JSX_UNITS.includes(unit)) problems.push("holds JSX, which belongs in view");
  return problems;
}

/** The folder below `src/` that a file is in, or the file's own name at the top. */
function unitOf(path: string): Unit {
  const [first = ""] = posix.relative("src", path).split("/");
  return first.split(".")[0] ?? first;
}

function importProblems(path: string, unit: Unit, found: Import): readonly string[] {
  const [specifier = ""] = found.specifier.split("?");
  if (!specifier.startsWith(".")) return packageProblems(unit, specifier);
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith("src/")) return [`imports ${specifier}, which is outside of src`];
  const other = unitOf(target);
  if (other === unit || mayImport(unit, other, found.isTypeOnly)) return [];
  const isTypeAllowed = !found.isTypeOnly && mayImport(unit, other, true);
  return [isTypeAllowed ? `imports a value from ${other}; only types are allowed` : `imports from ${other}`];
}

function mayImport(unit: Unit, other: Unit, isTypeOnly: boolean): boolean {
  const allowance = IMPORT_TABLE[unit];
  if (allowance === undefined) return false;
  if (allowance.isShared !== true && SHARED.includes(other)) return true;
  return allowance.values.includes(other) || (isTypeOnly && (allowance.types ?? []).includes(other));
}

function packageProblems(unit: Unit, specifier: string): readonly string[] {
  const names = Object.keys(PACKAGE_TABLE).filter(
    (name) => specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`),
  );
  const longest = names.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [`imports ${specifier}, which the package table does not know`];
  return PACKAGE_TABLE[longest]?.includes(unit) ? [] : [`imports ${specifier}`];
}
