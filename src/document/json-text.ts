import { type ParseError, printParseErrorCode, visit } from "jsonc-parser";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { walkJson } from "./json-walk.ts";

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const PROBLEMS: { readonly [code: string]: string } = {
  InvalidSymbol: "there is a word that JSON does not know",
  InvalidNumberFormat: "a number is written in a way that JSON does not know",
  PropertyNameExpected: "a field name in double quotes is missing",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing after a field name",
  CommaExpected: "a comma is missing between two values",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  EndOfFileExpected: "there is text after the end of the map",
  InvalidCommentToken: "comments are not allowed",
  UnexpectedEndOfComment: "comments are not allowed",
  UnexpectedEndOfString: "a text is not closed with a double quote",
  UnexpectedEndOfNumber: "a number breaks off",
  InvalidUnicode: "a \\u escape is not complete",
  InvalidEscapeCharacter: "a backslash is followed by a letter that JSON does not know",
  InvalidCharacter: "a text holds a line break or control character that must be escaped",
};

/** What is wrong with a text that is not JSON, at the first place where it goes wrong. O(text). */
export function syntaxProblem(text: string): Diagnostic {
  let first: ParseError | undefined;
  try {
    visit(text, { onError: (error, offset, length) => (first ??= { error, offset, length }) }, STRICT);
  } catch (error) {
    // The finder of places recurses; a text nested deeper than the stack is refused for that alone.
    if (!(error instanceof RangeError)) throw error;
  }
  if (!first) return diagnose("json-syntax", [], { problem: "its nesting could not be followed" });
  const problem = PROBLEMS[printParseErrorCode(first.error)] ?? "something is out of place";
  const { line, column } = placeOf(text, first.offset);
  const diagnostic = diagnose("json-syntax", [], { problem });
  return { ...diagnostic, location: { path: [], line, column } };
}

/** Field names given twice in one object: JSON would silently keep the last. Expects valid JSON. O(text). */
export function findRepeatedKeys(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const open: { readonly step: string | number | undefined; readonly keys: Set<string> }[] = [];
  let starts: readonly number[] | undefined;
  walkJson(text, {
    onValue: (step, _offset, opens) => {
      if (opens) open.push({ step, keys: new Set() });
    },
    onClose: () => {
      open.pop();
    },
    onKey: (key, offset) => {
      const inside = open[open.length - 1];
      if (inside?.keys.has(key)) {
        starts ??= lineStarts(text);
        const path = [...open.slice(1).map(({ step }) => step ?? ""), key];
        const diagnostic = diagnose("json-duplicate-key", path, { key });
        found.push({ ...diagnostic, location: { path, ...placeIn(starts, offset) } });
      }
      inside?.keys.add(key);
    },
  });
  return found;
}

/** What is asked for at one place of a text, and below it. */
type Wanted = { offset: number | undefined; readonly below: Map<string | number, Wanted> };

/**
 * Add to each diagnostic the line and column of the value its path names, or of the nearest value around it.
 * Expects valid JSON. O(text + paths) if there is any diagnostic.
 */
export function locate(text: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const root: Wanted = { offset: undefined, below: new Map() };
  for (const { location } of diagnostics) {
    let at = root;
    for (const step of location.path) {
      const next = at.below.get(step) ?? { offset: undefined, below: new Map() };
      at.below.set(step, next);
      at = next;
    }
  }
  findOffsets(text, root);
  const starts = lineStarts(text);
  return diagnostics.map((diagnostic) => {
    let at: Wanted | undefined = root;
    let offset = root.offset ?? 0;
    for (const step of diagnostic.location.path) {
      at = at.below.get(step);
      if (at?.offset === undefined) break;
      offset = at.offset;
    }
    return { ...diagnostic, location: { ...diagnostic.location, ...placeIn(starts, offset) } };
  });
}

function findOffsets(text: string, root: Wanted): void {
  const open: (Wanted | undefined)[] = [];
  walkJson(text, {
    onValue: (step, offset, opens) => {
      const wanted = step === undefined ? root : open[open.length - 1]?.below.get(step);
      if (wanted) wanted.offset = offset;
      if (opens) open.push(wanted);
    },
    onClose: () => {
      open.pop();
    },
  });
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  return placeIn(lineStarts(text), offset);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function placeIn(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}
