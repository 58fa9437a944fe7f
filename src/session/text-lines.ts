import type { Credit, TypedGraph } from "../graph/graph.ts";
import { findPassages, type Passage, type Passages } from "../graph/passages.ts";
import type { Source } from "../graph/records.ts";
import type { OwnText } from "./texts.ts";

/** A stretch of a line: bare, or a passage that records are anchored in. */
export type Piece = {
  readonly text: string;
  /** The records anchored here, each once, claims first. Empty for a bare stretch. */
  readonly records: readonly string[];
  /** Whether the passage begins here, and not on an earlier line. */
  readonly starts: boolean;
};

/** One line of a text as it is shown. */
export type TextLine = {
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** The part that begins here. */
  readonly part: string | undefined;
  /** Set where the map leaves the line out; the reason stands at the first line of such a passage, and is empty after. */
  readonly leftOut: string | undefined;
  /** What is missing after the line. */
  readonly cutOff: string | undefined;
};

/** A text with the passages that a map draws on. */
export type MarkedText = {
  readonly lines: readonly TextLine[];
  readonly found: number;
  readonly missing: readonly Credit[];
};

const marked = new WeakMap<OwnText, { readonly source: Source; readonly result: MarkedText }>();

/** The text of a source with every anchor in its place; made once for each text. O(text + anchors · log anchors). */
export function markText(graph: TypedGraph, source: Source, own: OwnText): MarkedText {
  const known = marked.get(own);
  if (known?.source === source) return known.result;
  const passages = findPassages(own.text, graph.drawnFrom.get(source.id) ?? []);
  const result = {
    lines: linesOf(own.text, source, passages),
    found: passages.found.length,
    missing: passages.missing,
  };
  marked.set(own, { source, result });
  return result;
}

function linesOf(text: string, source: Source, { found }: Passages): readonly TextLine[] {
  const runs = runsOf(found);
  let next = 0;
  let start = 0;
  return text.split("\n").map((line, index) => {
    const number = index + 1;
    const from = start;
    const to = from + line.length;
    start = to + 1;
    while ((runs[next]?.to ?? Number.MAX_SAFE_INTEGER) <= from) next += 1;
    const within = [];
    for (let at = next; at < runs.length && (runs[at] as Run).from < to; at += 1) within.push(runs[at] as Run);
    const gap = source.leftOut?.find(({ lines }) => lines.from <= number && number <= lines.to);
    return {
      number,
      pieces: piecesOf(text, from, to, within),
      part: source.parts?.find(({ lines }) => lines?.from === number)?.name,
      leftOut: gap === undefined ? undefined : gap.lines.from === number ? gap.why : "",
      cutOff: source.cutOff?.find((cut) => cut.line === number)?.note,
    };
  });
}

type Run = { readonly from: number; readonly to: number; readonly records: readonly string[] };

/** Passages that overlap are one run, so that no link stands inside another. */
function runsOf(found: readonly Passage[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { credit, from, to } of found) {
    const last = runs.at(-1);
    if (!last || last.to <= from) runs.push({ from, to, records: [credit.record.id] });
    else {
      const records = new Set([...last.records, credit.record.id]);
      runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, to), records: [...records] };
    }
  }
  const claims = new Set(found.flatMap(({ credit: { record } }) => ("mode" in record ? [record.id] : [])));
  return runs.map((run) => ({
    ...run,
    records: [...run.records].sort((a, b) => Number(claims.has(b)) - Number(claims.has(a))),
  }));
}

function piecesOf(text: string, from: number, to: number, runs: readonly Run[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const bare = (end: number) => {
    if (end > at) pieces.push({ text: text.slice(at, end), records: [], starts: false });
  };
  for (const run of runs) {
    const begin = Math.max(run.from, from);
    const end = Math.min(run.to, to);
    bare(begin);
    pieces.push({ text: text.slice(begin, end), records: run.records, starts: run.from >= from });
    at = end;
  }
  bare(to);
  return pieces;
}
