import type { TypedGraph } from "../graph/graph.ts";
import type { Size } from "../layout/diagram.ts";

/** The width of every card, in CSS pixels. */
export const CARD_WIDTH = 248;

const PADDING = { across: 28, down: 24 };
const TITLE = { size: 16, line: 21 };
const TEXT = { size: 14, line: 19, most: 3 };
const ROLE_ROW = 20;
const FOOT_ROW = 28;

/** Sizes of all question and claim cards as near as can be told without setting any text. O(text). */
export function estimateSizes(graph: TypedGraph): ReadonlyMap<string, Size> {
  const sizes = new Map<string, Size>();
  for (const { id, text } of graph.questions.values()) {
    sizes.set(id, sizeOf(countLines(text, TITLE.size) * TITLE.line + FOOT_ROW));
  }
  for (const { id, title, text } of graph.claims.values()) {
    const textLines = Math.min(TEXT.most, countLines(text, TEXT.size));
    sizes.set(id, sizeOf(ROLE_ROW + countLines(title, TITLE.size) * TITLE.line + textLines * TEXT.line + FOOT_ROW));
  }
  return sizes;
}

function sizeOf(content: number): Size {
  return { width: CARD_WIDTH, height: content + PADDING.down };
}

/** Lines that a text fills on a card at a type size, broken between words, or inside words wider than a line. O(text). */
export function countLines(text: string, size: number): number {
  const room = (CARD_WIDTH - PADDING.across) / size;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    const gap = used > 0 ? SPACE : 0;
    if (used + gap + width <= room) {
      used += gap + width;
      continue;
    }
    if (used > 0) lines += 1;
    const whole = Math.ceil(width / room) - 1;
    lines += Math.max(0, whole);
    used = width - Math.max(0, whole) * room;
  }
  return lines;
}

const SPACE = 0.26;

/** Average widths by kind of character, in ems of a humanist sans serif. */
const WIDTHS: readonly (readonly [kind: RegExp, width: number])[] = [
  [/[ijlI.,:;'’|!()[\]]/, 0.28],
  [/[ftr"“”\-/]/, 0.38],
  [/[mwMW@%—]/, 0.86],
  [/[0-9$£€]/, 0.58],
  [/\p{Lu}/u, 0.66],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|[\u{1f300}-\u{1faff}]/u, 1],
];

const USUAL_WIDTH = 0.54;

function widthOf(word: string): number {
  let width = 0;
  for (const character of word) {
    width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? USUAL_WIDTH;
  }
  return width;
}
