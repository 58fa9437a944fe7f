import { type Diagnostic, pointerOf } from "../diagnostic.ts";
import { lineOf } from "./text.ts";

/** A diagnostic for people and editors: `file:line:column severity code message`, `-` where there is no place. */
export function diagnosticLine(file: string, diagnostic: Diagnostic): string {
  const { location, severity, code, message } = diagnostic;
  const place = location.line === undefined ? "-" : `${location.line}:${location.column ?? 1}`;
  return lineOf(`${file}:${place} ${severity} ${code} ${message}`);
}

/** A diagnostic for programs. `line` and `column` are null where there is no place. */
export type DiagnosticRecord = {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
};

/** The same trouble as a record. */
export function diagnosticRecord(file: string, diagnostic: Diagnostic): DiagnosticRecord {
  const { location, severity, code, message } = diagnostic;
  const { line = null, column = null } = location;
  return { file, line, column, pointer: pointerOf(location), severity, code, message };
}

/** Diagnostics in the order of their places; those without one come first. Stable. */
export function inPlaceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const line = ({ location }: Diagnostic) => location.line ?? 0;
  const column = ({ location }: Diagnostic) => location.column ?? 0;
  return [...diagnostics].sort((a, b) => line(a) - line(b) || column(a) - column(b));
}
