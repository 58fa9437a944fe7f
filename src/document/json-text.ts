import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import { type Diagnostic, diagnose } from "../diagnostic.ts";

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
  const diagnostic = diagnose("json-syntax", [], { problem: `${problem}, at line ${line}, column ${column}` });
  return { ...diagnostic, location: { path: [], line, column } };
}

/** Field names given twice in one object: JSON would silently keep the last. Expects valid JSON within the depth limit. O(text). */
export function findRepeatedKeys(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, startLine, startCharacter, pathTo) => {
      const keys = open.at(-1);
      if (keys?.has(key)) {
        const diagnostic = diagnose("json-duplicate-key", [...pathTo(), key], { key });
        const location = { ...diagnostic.location, line: startLine + 1, column: startCharacter + 1 };
        found.push({ ...diagnostic, location });
      }
      keys?.add(key);
    },
  });
  return found;
}

/** Add to each diagnostic the line and column of the value its path names, or of the nearest value around it. O(text) if there is any. */
export function locate(text: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const tree = parseTreeWithinStack(text);
  if (!tree) return diagnostics;
  const starts = lineStarts(text);
  return diagnostics.map((diagnostic) => {
    const path = [...diagnostic.location.path];
    let node = findNodeAtLocation(tree, path);
    while (!node && path.length > 0) {
      path.pop();
      node = findNodeAtLocation(tree, path);
    }
    const place = placeIn(starts, node?.offset ?? 0);
    return { ...diagnostic, location: { ...diagnostic.location, ...place } };
  });
}

function parseTreeWithinStack(text: string) {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
