import { getClaim, type TypedGraph } from "./graph.ts";
import type { ClaimId, VoiceId } from "./ids.ts";
import { isOnTheMatter } from "./queries.ts";

/** Two voices and how often one bears on what the other says. */
export type Encounter = {
  readonly a: VoiceId;
  readonly b: VoiceId;
  readonly objections: number;
  readonly limits: number;
  readonly supports: number;
};

/**
 * Pairs of voices between whose claims a step runs on the matter, those with most objections and limits first, ties by
 * supports, then in the order of the records. Steps between claims that share a voice are not counted. O(inferences).
 */
export function encountersIn(graph: TypedGraph): readonly Encounter[] {
  const pairs = new Map<string, { a: VoiceId; b: VoiceId; objections: number; limits: number; supports: number }>();
  const voicesOf = (claims: readonly ClaimId[]) =>
    new Set(claims.flatMap((id) => getClaim(graph, id).attributions.map(({ voice }) => voice)));
  for (const inference of graph.records.inferences) {
    if (inference.relation === "answers" || !isOnTheMatter(inference)) continue;
    const target = graph.inferences.get(inference.target);
    const [from, to] = [voicesOf(inference.premises), voicesOf(target ? target.premises : [inference.target])];
    if ([...from].some((voice) => to.has(voice))) continue;
    for (const one of from) {
      for (const other of to) {
        const [a, b] = one < other ? [one, other] : [other, one];
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, objections: 0, limits: 0, supports: 0 };
        if (inference.relation === "supports") pair.supports += 1;
        else if (inference.relation === "qualifies") pair.limits += 1;
        else pair.objections += 1;
        pairs.set(`${a} ${b}`, pair);
      }
    }
  }
  const weight = ({ objections, limits }: Encounter) => objections + limits;
  return [...pairs.values()].sort((x, y) => weight(y) - weight(x) || y.supports - x.supports);
}
