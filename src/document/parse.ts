import type { z } from "zod";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostic.ts";
import { findViolations, KINDS } from "../graph/invariants.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ArgumentMap } from "./argument-map.ts";
import { findRepeatedKeys, locate, syntaxProblem } from "./json-text.ts";
import { checkLimits, decode, LIMITS } from "./limits.ts";
import { migrate, type RawMap } from "./migrate.ts";
import { BAD_ID, mapSchema, UNSAFE_LINK } from "./schema.ts";
import { findUnknownFields } from "./unknown-fields.ts";

/** A map that opened, and what is worth saying about it all the same (warnings and notices only). */
export type OpenedMap = { readonly map: ArgumentMap; readonly diagnostics: readonly Diagnostic[] };

/**
 * Open a map file from its bytes: decode → JSON → limits → migrate → shape → graph invariants.
 * Each stage that fails ends the reading with every diagnostic it found, each with a line and column where there is text.
 * Never throws for bad input. Unknown fields are kept and reported as notices. O(bytes).
 */
export function openMap(bytes: Uint8Array): Result<OpenedMap, readonly Diagnostic[]> {
  const text = decode(bytes);
  return text.ok ? parseMap(text.value) : fail([text.failure]);
}

/** Open a map from the text of its file; see {@link openMap}. */
export function parseMap(text: string): Result<OpenedMap, readonly Diagnostic[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) return fail(parsed.failure);
  const checked = checkValue(parsed.value);
  if (!checked.ok) return fail(locate(text, checked.failure));
  const repeated = findRepeatedKeys(text);
  if (repeated.length > 0) return fail(repeated);
  return succeed({ map: checked.value.map, diagnostics: locate(text, checked.value.diagnostics) });
}

function parseJson(text: string): Result<unknown, readonly Diagnostic[]> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail([syntaxProblem(text)]);
  }
}

function checkValue(value: unknown): Result<OpenedMap, readonly Diagnostic[]> {
  const limits = checkLimits(value);
  if (limits.length > 0) return fail(limits);
  if (!isMap(value)) return fail([diagnose("not-a-map", [], {})]);
  const migrated = migrate(value);
  if (!migrated.ok) return fail([migrated.failure]);
  const shaped = mapSchema.safeParse(migrated.value);
  if (!shaped.success) return fail(shaped.error.issues.map((issue) => fromIssue(issue, migrated.value)));
  // The schema neither adds, renames nor reorders anything, so what was read is what is kept.
  const map: ArgumentMap = shaped.data;
  const diagnostics = [...findViolations(map), ...findRepeatedIds(map), ...findStrayReferences(map)];
  if (hasErrors(diagnostics)) return fail(diagnostics);
  return succeed({ map, diagnostics: [...diagnostics, ...findLongTexts(map), ...findUnknownFields(map)] });
}

function isMap(value: unknown): value is RawMap {
  return typeof value === "object" && value !== null && "format" in value && value.format === "counterclaim-map";
}

function fromIssue(issue: z.core.$ZodIssue, map: RawMap): Diagnostic {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const value = valueAt(map, path);
  if (value === undefined) {
    const field = String(path.at(-1) ?? "");
    return diagnose("missing-field", path.slice(0, -1), { field });
  }
  if (issue.message === BAD_ID) return diagnose("bad-id", path, {});
  if (issue.message === UNSAFE_LINK) return diagnose("unsafe-link", path, {});
  switch (issue.code) {
    case "invalid_type":
      return diagnose("wrong-type", path, { expected: nameOf(issue.expected), found: typeNameOf(value) });
    case "invalid_value":
      return diagnose("unknown-value", path, { allowed: issue.values.map(String).join(", ") });
    case "invalid_union":
      return diagnose("unknown-value", path, { allowed: "supports, rebuts, undercuts, qualifies, answers" });
    case "too_small":
      return diagnose("bad-value", path, { problem: smallProblem(issue) });
    case "too_big":
      return diagnose("bad-value", path, {
        problem: `it must be at most ${issue.maximum}${UNITS[issue.origin] ?? ""}`,
      });
    default:
      return diagnose("bad-value", path, { problem: issue.message });
  }
}

const UNITS: { readonly [origin: string]: string } = { string: " characters long", array: " entries long" };

function smallProblem({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (minimum === 1 && origin in UNITS) return "it must not be empty";
  return `it must be at least ${minimum}${UNITS[origin] ?? ""}`;
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let at = root;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as { readonly [key: string | number]: unknown })[step];
  }
  return at;
}

const TYPE_NAMES: { readonly [type: string]: string } = {
  array: "a list",
  object: "an object",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "null",
};

function nameOf(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function typeNameOf(value: unknown): string {
  if (value === null) return "null";
  return nameOf(Array.isArray(value) ? "array" : typeof value);
}

/** Ids that repeat in what lies beside the graph. A pin bears the id of the card it holds, and a step is named within its story. */
function findRepeatedIds(map: ArgumentMap): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const check = (ids: Set<string>, records: readonly { readonly id: string }[], path: readonly (string | number)[]) =>
    records.forEach(({ id }, index) => {
      if (ids.has(id)) found.push(diagnose("duplicate-id", [...path, index, "id"], { id }));
      ids.add(id);
    });
  const taken = new Set(KINDS.flatMap((kind) => map[kind].map(({ id }) => id)));
  for (const list of ["stories", "annotations", "assessments"] as const) check(taken, map[list], [list]);
  check(new Set(), map.pins, ["pins"]);
  map.stories.forEach(({ steps }, index) => check(new Set(), steps, ["stories", index, "steps"]));
  return found;
}

/** References from what lies beside the graph: stories, annotations, assessments, pins. */
function findStrayReferences(map: ArgumentMap): readonly Diagnostic[] {
  const ids = new Set<string>();
  for (const list of [map.questions, map.claims, map.inferences]) for (const { id } of list) ids.add(id);
  const found: Diagnostic[] = [];
  const check = (id: string, path: readonly (string | number)[]) => {
    if (!ids.has(id)) {
      found.push(diagnose("unknown-reference", path, { id, wanted: "a question, a claim or an inference" }));
    }
  };
  map.pins.forEach(({ id }, index) => check(id, ["pins", index, "id"]));
  map.stories.forEach(({ steps }, index) =>
    steps.forEach(({ focus }, step) =>
      focus.forEach((id, place) => check(id, ["stories", index, "steps", step, "focus", place])),
    ),
  );
  map.assessments.forEach(({ verdicts }, index) =>
    verdicts.forEach(({ claim }, place) => check(claim, ["assessments", index, "verdicts", place, "claim"])),
  );
  const annotations = new Set(map.annotations.map(({ id }) => id));
  map.annotations.forEach(({ target }, index) => {
    if (!annotations.has(target)) check(target, ["annotations", index, "target"]);
  });
  return found;
}

function findLongTexts(map: ArgumentMap): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const check = (
    code: "title-long" | "text-long" | "anchor-long",
    value: string,
    limit: number,
    path: (string | number)[],
  ) => {
    const words = countWords(value);
    if (words > limit) found.push(diagnose(code, path, { words, limit }));
  };
  map.claims.forEach((claim, index) => {
    check("title-long", claim.title, LIMITS.titleWords, ["claims", index, "title"]);
    check("text-long", claim.text, LIMITS.textWords, ["claims", index, "text"]);
    claim.attributions.forEach(({ anchor }, place) => {
      const path = ["claims", index, "attributions", place, "anchor", "exact"];
      if (anchor) check("anchor-long", anchor.exact, LIMITS.anchorWords, path);
    });
  });
  return found;
}

/** Words in a text, parted by white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
