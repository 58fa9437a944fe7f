import type { TypedGraph } from "../../graph/graph.ts";
import type { Claim, Question } from "../../graph/records.ts";
import type { Size } from "../diagram.ts";

/** The width of every card, in CSS pixels. */
export const CARD_WIDTH = 248;

/** Distances inside a card, and its type: sizes and heights of rows, in CSS pixels. */
export const CARD = {
  across: 14,
  top: 10,
  bottom: 12,
  role: 20,
  title: { size: 16, line: 21 },
  text: { size: 14, line: 19 },
  foot: 24,
} as const;

/** Sizes of all question and claim cards as near as can be told without setting any text; no text is cut. O(text). */
export function estimateSizes(graph: TypedGraph): ReadonlyMap<string, Size> {
  const sizes = new Map<string, Size>();
  for (const question of graph.questions.values()) sizes.set(question.id, sizeOf(question));
  for (const claim of graph.claims.values()) sizes.set(claim.id, sizeOf(claim));
  return sizes;
}

function sizeOf(record: Question | Claim): Size {
  const title = countLines("title" in record ? record.title : record.text, CARD.title.size);
  const text = "title" in record ? countLines(record.text, CARD.text.size) : 0;
  const content = CARD.role + title * CARD.title.line + text * CARD.text.line + CARD.foot;
  return { width: CARD_WIDTH, height: CARD.top + content + CARD.bottom };
}

/** How many lines a text fills on a card at a type size. O(text). */
export function countLines(text: string, size: number): number {
  return linesOf(text, size).length;
}

/** A text as the lines it fills on a card at a type size, broken between words, or inside words wider than a line. O(text). */
export function linesOf(text: string, size: number): readonly string[] {
  const room = (CARD_WIDTH - 2 * CARD.across) / size;
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/).flatMap((whole) => piecesOf(whole, room))) {
    const width = widthOf(word);
    const gap = line === "" ? 0 : SPACE;
    if (line !== "" && used + gap + width > room) {
      lines.push(line);
      line = word;
      used = width;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      used += gap + width;
    }
  }
  return [...lines, line];
}

/** A word, or what fits of it onto each line where it is wider than one. */
function piecesOf(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(piece + character) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
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
