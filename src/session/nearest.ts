import type { TypedGraph } from "../graph/graph.ts";
import type { MapAddress } from "./address.ts";

/**
 * The record to show in place of one that is gone: one whose id is much alike, else the last unfolded record that is
 * still there, else the place the drawing starts from. O(records).
 */
export function nearestTo(graph: TypedGraph, id: string, address: MapAddress): string | undefined {
  const alike = mostAlike(id, [...graph.claims.keys(), ...graph.questions.keys()]);
  if (alike !== undefined) return alike;
  const there = (candidate: string) => graph.claims.has(candidate) || graph.questions.has(candidate);
  const unfolded = [...address.unfolded.keys()].filter(there).at(-1);
  if (unfolded !== undefined) return unfolded;
  return address.within !== undefined && there(address.within) ? address.within : undefined;
}

/** The candidate that shares most three-letter runs with a text, if at least half of them: Dice's coefficient (1945). */
export function mostAlike(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = trigrams(text);
  let best: string | undefined;
  let bestScore = 0.5;
  for (const candidate of candidates) {
    const found = trigrams(candidate);
    let shared = 0;
    for (const run of found) if (wanted.has(run)) shared += 1;
    const score = (2 * shared) / (wanted.size + found.size);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text.toLowerCase()} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) runs.add(padded.slice(at, at + 3));
  return runs;
}
