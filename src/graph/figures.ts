import type { TypedGraph } from "./graph.ts";
import type { Claim, Figure } from "./records.ts";

/** A figure and the claim that states it. */
export type StatedFigure = { readonly claim: Claim; readonly figure: Figure };

/** What has to agree for figures to be compared as they stand. */
export type FigureField = "place" | "period" | "population";

/** Why figures cannot be compared as they stand: a field has several values, or none for some of them. */
export type FigureWarning = {
  readonly field: FigureField;
  /** The values given, each once; fewer than two where some merely lack one. */
  readonly values: readonly string[];
  readonly missing: number;
  readonly of: number;
};

/** Figures of one unit that count much the same, smallest first, and what to beware of in comparing them. */
export type FigureGroup = { readonly figures: readonly StatedFigure[]; readonly warnings: readonly FigureWarning[] };

/** Every figure of a debate: those that can be compared, largest groups first, and the rest by unit. */
export type FigureSheet = { readonly groups: readonly FigureGroup[]; readonly alone: readonly StatedFigure[] };

const FIELDS: readonly FigureField[] = ["place", "period", "population"];
/** Below this likeness two figures count different things. */
const ALIKE = 0.4;

/**
 * Put figures together that can be compared: of one unit, whatever its scale (`£bn` and `£ million`), both levels or
 * both changes, and counting much the same. What two figures count is alike when the words they share, the rarer the
 * weightier, make up two fifths of all their words (Dice's coefficient); the most alike are put together first, and a
 * figure joins a group only if it is like every member. Ties in the order of the records. O(figures²).
 */
export function figuresOf(graph: TypedGraph): FigureSheet {
  const stated = graph.records.claims.flatMap((claim) => (claim.figures ?? []).map((figure) => ({ claim, figure })));
  const measured = stated.map((entry) => measure(entry));
  const groups = groupsOf(measured);
  return {
    groups: groups
      .filter(({ length }) => length > 1)
      .sort((a, b) => b.length - a.length)
      .map((group) => {
        const figures = [...group].sort((a, b) => a.amount - b.amount).map(({ entry }) => entry);
        return { figures, warnings: warningsFor(figures) };
      }),
    alone: groups
      .flatMap((group) => (group.length === 1 ? group : []))
      .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : b.amount - a.amount))
      .map(({ entry }) => entry),
  };
}

/** What to beware of in comparing some figures: fields that differ, or that some do not give. */
export function warningsFor(figures: readonly StatedFigure[]): readonly FigureWarning[] {
  return FIELDS.flatMap((field) => {
    const given = figures.map(({ figure }) => figure[field]);
    const values = [...new Set(given.filter((value) => value !== undefined))];
    const missing = given.filter((value) => value === undefined).length;
    return values.length > 1 || missing > 0 ? [{ field, values, missing, of: figures.length }] : [];
  });
}

type Measured = {
  readonly entry: StatedFigure;
  /** The unit without its scale, and whether a change is measured. */
  readonly kind: string;
  /** The value in the unit without its scale. */
  readonly amount: number;
  readonly words: ReadonlySet<string>;
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\s*\b(billion|bn)\b\s*|(?<=£)bn\b/g, 1e9],
  [/\s*\b(million|mn)\b\s*|(?<=£)m\b/g, 1e6],
  [/\s*\bthousand\b\s*/g, 1e3],
];
const CHANGE = /^(rise|rose|growth|grow|increase|fall|cut|reduction|decline|loss|saving)/;
const SMALL = new Set(
  "a about aged ages all an and are as at by each every for from given giving in is it its more number of on or over people per share some than that the their to under up were who with".split(
    " ",
  ),
);

function measure(entry: StatedFigure): Measured {
  const { unit, counts, value, population } = entry.figure;
  let kind = unit.toLowerCase().replace(/\b(per|each|every) year\b|\bannually\b/g, "a year");
  let scale = 1;
  for (const [pattern, factor] of SCALES) {
    const plain = kind.replace(pattern, " ");
    if (plain !== kind) scale = factor;
    kind = plain;
  }
  const all = `${counts} ${population ?? ""}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => !SMALL.has(word) && !/^\d+$/.test(word) && !CHANGE.test(word)).map(stem);
  const changes = all.some((word) => CHANGE.test(word));
  return {
    entry,
    kind: `${kind.replace(/\s+/g, " ").trim()}${changes ? " changed" : ""}`,
    amount: value * scale,
    words: new Set(words),
  };
}

/** A word as far as its first four letters: enough to take `carers` and `caring` for the same, and rarely too much. */
function stem(word: string): string {
  return word.slice(0, 4).replace(/(?<=^.{3})s$/, "");
}

/** Merge the most alike first, and groups only where every figure of one is like every figure of the other. */
function groupsOf(measured: readonly Measured[]): readonly (readonly Measured[])[] {
  const weigh = weightsOf(measured);
  const groupOf = new Map<Measured, Measured[]>(measured.map((one) => [one, [one]]));
  const pairs = measured.flatMap((a, index) =>
    measured.slice(index + 1).flatMap((b) => {
      const likeness = likenessOf(a, b, weigh);
      return likeness >= ALIKE ? [{ a, b, likeness }] : [];
    }),
  );
  for (const { a, b } of pairs.sort((one, other) => other.likeness - one.likeness)) {
    const [first, second] = [groupOf.get(a) as Measured[], groupOf.get(b) as Measured[]];
    if (first === second || !first.every((x) => second.every((y) => likenessOf(x, y, weigh) >= ALIKE))) continue;
    first.push(...second);
    for (const moved of second) groupOf.set(moved, first);
  }
  return [...new Set(groupOf.values())];
}

type Weigh = (word: string) => number;

function weightsOf(measured: readonly Measured[]): Weigh {
  const uses = new Map<string, number>();
  for (const { words } of measured) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + measured.length / (uses.get(word) ?? 1));
}

function likenessOf(a: Measured, b: Measured, weigh: Weigh): number {
  if (a.kind !== b.kind) return 0;
  let shared = 0;
  let all = 0;
  for (const word of a.words) {
    all += weigh(word);
    if (b.words.has(word)) shared += weigh(word);
  }
  for (const word of b.words) all += weigh(word);
  return all === 0 ? 0 : (2 * shared) / all;
}
