import { enGB } from "./words/en-GB.ts";

/** How bad: an error keeps a file from opening; a warning or a notice does not. */
export type Severity = "error" | "warning" | "info";

/** Where in a file: the way to the value, and its line and column counted from 1 where the text is at hand. */
export type Location = {
  readonly path: readonly (string | number)[];
  readonly line?: number;
  readonly column?: number;
};

type Sentences = typeof enGB.diagnostics;

/** Every kind of trouble a file can have; each has one sentence in the catalogue and one broken fixture in the tests. */
export type DiagnosticCode = keyof Sentences;

/** What the sentence for a code speaks of. */
export type DiagnosticDetail<Code extends DiagnosticCode> = Parameters<Sentences[Code]>[0];

/** Trouble found in input: what, how bad, where, and a sentence that says what to do. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly location: Location;
  readonly message: string;
};

const WARNINGS: ReadonlySet<DiagnosticCode> = new Set(["title-long", "text-long", "anchor-long"]);
const NOTICES: ReadonlySet<DiagnosticCode> = new Set(["unknown-field"]);

/** Make a diagnostic; its severity belongs to its code. */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  path: readonly (string | number)[],
  detail: DiagnosticDetail<Code>,
): Diagnostic {
  const sentence = enGB.diagnostics[code] as (detail: DiagnosticDetail<Code>) => string;
  return {
    code,
    severity: WARNINGS.has(code) ? "warning" : NOTICES.has(code) ? "info" : "error",
    location: { path },
    message: sentence(detail),
  };
}

/** Whether any diagnostic keeps the file from opening. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** A location as a JSON Pointer (RFC 6901); the empty text is the whole file. */
export function pointerOf({ path }: Location): string {
  return path.map((step) => `/${String(step).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}
