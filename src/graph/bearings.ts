import { allOnto, type TypedGraph } from "./graph.ts";
import type { ClaimId, QuestionId, RecordId } from "./ids.ts";
import { isOnTheMatter } from "./queries.ts";
import type { Inference } from "./records.ts";
import type { Bearing } from "./routes.ts";

/**
 * What every claim beneath a question does to it, all in all, by its shortest way there: reasons keep the side of what
 * they support, attacks turn it, a qualification makes it a limit. Remarks about a person or a wording lead nowhere.
 * The same rule as `bearingOf` gives for a route; of ways equally short, the one that comes first in the records counts.
 * In the order in which the claims are met. O(region) when first asked for; then kept for the graph.
 */
export function bearingsOn(graph: TypedGraph, question: QuestionId): ReadonlyMap<ClaimId, Bearing> {
  const byQuestion = known.get(graph) ?? new Map<QuestionId, ReadonlyMap<ClaimId, Bearing>>();
  known.set(graph, byQuestion);
  const bearings = byQuestion.get(question) ?? findBearings(graph, question);
  byQuestion.set(question, bearings);
  return bearings;
}

const known = new WeakMap<TypedGraph, Map<QuestionId, ReadonlyMap<ClaimId, Bearing>>>();

function findBearings(graph: TypedGraph, question: QuestionId): ReadonlyMap<ClaimId, Bearing> {
  const bearings = new Map<ClaimId, Bearing>();
  const entered = new Set<RecordId>([question]);
  const queue: { readonly at: RecordId; readonly bearing: Bearing }[] = [{ at: question, bearing: "for" }];
  for (let head = 0; head < queue.length; head += 1) {
    const { at, bearing } = queue[head] as (typeof queue)[number];
    for (const inference of allOnto(graph, at)) {
      if (!isOnTheMatter(inference)) continue;
      const next = along(inference, bearing);
      for (const claim of inference.premises) {
        if (bearings.has(claim)) continue;
        bearings.set(claim, next);
        queue.push({ at: claim, bearing: next });
      }
      if (entered.has(inference.id)) continue;
      entered.add(inference.id);
      queue.push({ at: inference.id, bearing: next });
    }
  }
  return bearings;
}

const TURNED: { readonly [Name in Bearing]: Bearing } = {
  for: "against",
  against: "for",
  conditional: "conditional",
  limits: "limits",
};

function along(inference: Inference, above: Bearing): Bearing {
  switch (inference.relation) {
    case "answers":
      return inference.stance;
    case "supports":
      return above;
    case "qualifies":
      return "limits";
    case "rebuts":
    case "undercuts":
      return TURNED[above];
  }
}
