/** Controls that could move the cursor, recolour a terminal, or turn the direction of text; tabs and line breaks among them. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text in one line that any terminal can show: control characters are written as JSON would escape them. O(text). */
export function plainLine(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same with a line break at its end. */
export function lineOf(text: string): string {
  return `${plainLine(text)}\n`;
}

/** A value for programs, with a line break at its end. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
