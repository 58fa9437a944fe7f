import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { fail, type Result, succeed } from "../result.ts";
import { RECORD_LISTS } from "./argument-map.ts";

/** What a map file may hold at most. */
export const LIMITS = { bytes: 20_000_000, records: 50_000, depth: 64, titleWords: 8, textWords: 30, anchorWords: 8 };

const RESERVED_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Check a file's size in bytes before anything of it is read. */
export function checkSize(bytes: number): Diagnostic | undefined {
  if (bytes === 0) return diagnose("file-empty", [], {});
  return bytes > LIMITS.bytes ? diagnose("file-too-large", [], { bytes, limit: LIMITS.bytes }) : undefined;
}

/** Bytes as text: UTF-8, with or without a byte order mark. Anything else, and anything too large or empty, is refused. O(bytes). */
export function decode(bytes: Uint8Array): Result<string, Diagnostic> {
  const size = checkSize(bytes.length);
  if (size) return fail(size);
  if (bytes.includes(0)) return fail(diagnose("file-binary", [], {}));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? fail(diagnose("file-empty", [], {})) : succeed(text);
  } catch {
    return fail(diagnose("file-binary", [], {}));
  }
}

/**
 * Check parsed JSON for nesting, reserved field names, endless numbers and the number of records, before any schema walks it.
 * Iterative, so that no input can exhaust the stack. O(values).
 */
export function checkLimits(value: unknown): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const records = countRecords(value);
  if (records > LIMITS.records) found.push(diagnose("too-many-records", [], { records, limit: LIMITS.records }));
  type Place = { readonly key: string | number; readonly up: Place | undefined };
  const stack: { value: unknown; depth: number; place: Place | undefined }[] = [{ value, depth: 1, place: undefined }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value: inner, depth, place } = next;
    if (typeof inner === "number" && !Number.isFinite(inner)) {
      // JSON has no infinity, so such a number could not be saved again.
      found.push(diagnose("bad-value", pathTo(place), { problem: "the number is larger than a computer can hold" }));
    }
    if (typeof inner !== "object" || inner === null) continue;
    if (depth > LIMITS.depth) {
      found.push(diagnose("too-deep", pathTo(place), { limit: LIMITS.depth }));
      return found;
    }
    const entries: Iterable<[string | number, unknown]> = Array.isArray(inner)
      ? inner.entries()
      : Object.entries(inner);
    for (const [key, child] of entries) {
      const at = { key, up: place };
      if (RESERVED_KEYS.has(String(key))) found.push(diagnose("reserved-key", pathTo(at), { key: String(key) }));
      stack.push({ value: child, depth: depth + 1, place: at });
    }
  }
  return found;

  function pathTo(place: Place | undefined): (string | number)[] {
    const path: (string | number)[] = [];
    for (let at = place; at; at = at.up) path.unshift(at.key);
    return path;
  }
}

function countRecords(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  for (const list of RECORD_LISTS) {
    const records = Object.hasOwn(value, list) ? (value as { [Name in typeof list]?: unknown })[list] : undefined;
    if (Array.isArray(records)) count += records.length;
  }
  return count;
}
