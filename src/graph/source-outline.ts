import { getSource, getVoice, type TypedGraph } from "./graph.ts";
import type { SourceId } from "./ids.ts";
import type { Attribution, Claim, LineRange, Source, SourcePart, Voice } from "./records.ts";

/** One claim where a text makes it, with everybody it is credited to there. */
export type SourceEntry = {
  readonly claim: Claim;
  readonly lines: LineRange | undefined;
  readonly paragraph: number | undefined;
  readonly attributions: readonly Attribution[];
};

/** A part of a text and the claims drawn from it, in its order. */
export type OutlinedPart = {
  /** Undefined for claims that are placed in no part. */
  readonly name: string | undefined;
  readonly part: SourcePart | undefined;
  readonly entries: readonly SourceEntry[];
};

/** A text as the claims drawn from it, part by part. */
export type SourceOutline = {
  readonly source: Source;
  readonly parts: readonly OutlinedPart[];
  /** Everybody who is credited with a claim of the text, most claims first. */
  readonly voices: readonly { readonly voice: Voice; readonly claims: number }[];
  readonly claims: number;
};

/**
 * Set out the claims of a text in its own order: parts as the source lists them, then parts that only claims name,
 * then claims in no part; within a part by line, then paragraph. Throws if there is no such source.
 * O(answer · log answer).
 */
export function sourceOutlineOf(graph: TypedGraph, id: SourceId): SourceOutline {
  const source = getSource(graph, id);
  const groups = new Map<string | undefined, SourceEntry[]>();
  for (const part of source.parts ?? []) groups.set(part.name, []);
  const claimsOf = new Map<string, Set<Claim>>();
  for (const { record, attribution } of graph.drawnFrom.get(id) ?? []) {
    if (!("mode" in record)) continue;
    const name = attribution.locator?.part;
    const entries = groups.get(name) ?? [];
    groups.set(name, entries);
    place(entries, record, attribution);
    claimsOf.set(attribution.voice, (claimsOf.get(attribution.voice) ?? new Set()).add(record));
  }
  const loose = groups.get(undefined);
  groups.delete(undefined);
  const parts = [...groups].map(([name, entries]) => ({
    name,
    part: source.parts?.find((part) => part.name === name),
    entries: entries.sort(byLine),
  }));
  const voices = [...claimsOf]
    .map(([voice, claims]) => ({ voice: getVoice(graph, voice), claims: claims.size }))
    .sort((a, b) => b.claims - a.claims || (a.voice.name < b.voice.name ? -1 : 1));
  return {
    source,
    parts: loose ? [...parts, { name: undefined, part: undefined, entries: loose.sort(byLine) }] : parts,
    voices,
    claims: new Set([...claimsOf.values()].flatMap((claims) => [...claims])).size,
  };
}

function place(entries: SourceEntry[], claim: Claim, attribution: Attribution): void {
  const { lines, paragraph } = attribution.locator ?? {};
  const same = entries.findIndex(
    (entry) => entry.claim === claim && entry.lines?.from === lines?.from && entry.paragraph === paragraph,
  );
  const known = entries[same];
  if (known) entries[same] = { ...known, attributions: [...known.attributions, attribution] };
  else entries.push({ claim, lines, paragraph, attributions: [attribution] });
}

function byLine(a: SourceEntry, b: SourceEntry): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    (a.lines?.from ?? last) - (b.lines?.from ?? last) ||
    (a.paragraph ?? last) - (b.paragraph ?? last) ||
    (a.lines?.to ?? last) - (b.lines?.to ?? last)
  );
}
