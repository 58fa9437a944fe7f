/**
 * The candidates most like a text, best first, at most `most`: those that share a third or more of their three-letter
 * runs with it (Dice's coefficient, 1945). Ties in the order given. O(candidates × length).
 */
export function mostAlike(text: string, candidates: Iterable<string>, most: number): readonly string[] {
  const wanted = runsOf(text);
  const scored: { readonly candidate: string; readonly score: number }[] = [];
  for (const candidate of candidates) {
    const found = runsOf(candidate);
    let shared = 0;
    for (const run of found) if (wanted.has(run)) shared += 1;
    const score = (2 * shared) / (wanted.size + found.size);
    if (score >= 1 / 3) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function runsOf(text: string): ReadonlySet<string> {
  const padded = `  ${text.toLowerCase()} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) runs.add(padded.slice(at, at + 3));
  return runs;
}
