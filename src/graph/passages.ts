import type { Credit } from "./graph.ts";
import type { Attribution } from "./records.ts";

/** Where in a text an anchor stands: offsets of its first character and of the one after its last. */
export type Passage = { readonly credit: Credit; readonly from: number; readonly to: number };

/** The anchors that a text holds, in its order, and those that it does not. */
export type Passages = { readonly found: readonly Passage[]; readonly missing: readonly Credit[] };

/**
 * Find the anchor of each credit in a text. Line breaks, runs of spaces and the shape of quotes and dashes make no
 * difference. An anchor that occurs more than once is taken where it fits best: in the lines cited, then with what the
 * anchor says stands around it, then nearest to the lines cited. Credits without an anchor are passed over.
 * O(text + anchors × lines cited), and O(text) more for each anchor that is not in its lines.
 */
export function findPassages(text: string, credits: readonly Credit[]): Passages {
  const plain = evenOut(text);
  const found: Passage[] = [];
  const missing: Credit[] = [];
  for (const credit of credits) {
    const { anchor } = credit.attribution;
    if (anchor === undefined) continue;
    const exact = evenOut(anchor.exact).text.trim();
    const at = exact === "" ? undefined : bestPlace(plain, exact, credit.attribution);
    if (at === undefined) missing.push(credit);
    else found.push({ credit, from: plain.origin[at] ?? 0, to: (plain.origin[at + exact.length - 1] ?? 0) + 1 });
  }
  return { found: found.sort((a, b) => a.from - b.from || b.to - a.to), missing };
}

/** A text with every run of space as one space and every quote and dash alike, and where each character came from. */
type PlainText = {
  readonly text: string;
  readonly origin: readonly number[];
  /** Where each line starts, the first line at index 0. */
  readonly lines: readonly number[];
};

function evenOut(given: string): PlainText {
  const origin: number[] = [];
  const lines = [0];
  let text = "";
  for (let at = 0; at < given.length; at += 1) {
    const character = given[at] as string;
    if (/\s/.test(character)) {
      if (!text.endsWith(" ")) {
        text += " ";
        origin.push(at);
      }
      if (character === "\n") lines.push(text.length);
      continue;
    }
    text += ALIKE[character] ?? character;
    origin.push(at);
  }
  return { text, origin, lines };
}

const ALIKE: { readonly [character: string]: string } = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
};

function bestPlace(plain: PlainText, exact: string, { locator, anchor }: Attribution): number | undefined {
  const cited = locator?.lines;
  const from = cited ? (plain.lines[cited.from - 1] ?? plain.text.length) : 0;
  const to = cited ? (plain.lines[cited.to] ?? plain.text.length) : plain.text.length;
  const inside = placesOf(plain.text, exact, Math.max(0, from - 1), to);
  const places = inside.length > 0 ? inside : placesOf(plain.text, exact, 0, plain.text.length);
  if (places.length < 2) return places[0];
  const prefix = evenOut(anchor?.prefix ?? "").text.trim();
  const suffix = evenOut(anchor?.suffix ?? "").text.trim();
  const fits = (at: number) =>
    Number(prefix !== "" && plain.text.slice(0, at).trimEnd().endsWith(prefix)) +
    Number(
      suffix !== "" &&
        plain.text
          .slice(at + exact.length)
          .trimStart()
          .startsWith(suffix),
    );
  const away = (at: number) => Math.max(from - at, at - to, 0);
  return [...places].sort((a, b) => fits(b) - fits(a) || away(a) - away(b))[0];
}

function placesOf(text: string, exact: string, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact, from); at >= 0 && at < to; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}
