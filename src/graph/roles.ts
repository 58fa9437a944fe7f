import { allOnto, getInference, type TypedGraph } from "./graph.ts";
import type { ClaimId, RecordId } from "./ids.ts";
import { isOnTheMatter, isUnanswered, usesOf } from "./queries.ts";
import type { Inference } from "./records.ts";

/** Which side of its target an inference takes. */
export type Side = "for" | "against" | "yes-but";

/** The side that an inference takes towards its own target. Conditional answers are a "yes, but". */
export function sideOf(inference: Inference): Side {
  switch (inference.relation) {
    case "supports":
      return "for";
    case "rebuts":
    case "undercuts":
      return "against";
    case "qualifies":
      return "yes-but";
    case "answers":
      return inference.stance === "conditional" ? "yes-but" : inference.stance;
  }
}

/** How many steps bear on a record, or on the steps it is used in, by side; remarks about a person or a wording are counted apart. */
export type SideCounts = {
  readonly for: number;
  readonly against: number;
  readonly yesBut: number;
  readonly aside: number;
};

/** Count the steps onto a claim, inference or question by side. O(answer). */
export function countSides(graph: TypedGraph, id: RecordId): SideCounts {
  const counts = { for: 0, against: 0, yesBut: 0, aside: 0 };
  const onSteps = usesOf(graph, id).flatMap((use) => allOnto(graph, use.id));
  for (const inference of [...allOnto(graph, id), ...onSteps]) {
    if (!isOnTheMatter(inference)) counts.aside += 1;
    else {
      const side = sideOf(inference);
      if (side === "yes-but") counts.yesBut += 1;
      else counts[side] += 1;
    }
  }
  return counts;
}

/** Marks that a claim carries wherever it is shown, because dropping them would falsify the debate. */
export type Mark =
  | "unanswered"
  | "conditional"
  | "reading"
  | "concession"
  | "tentative"
  | "rhetorical"
  | "reported"
  | "wording"
  | "personal";

/**
 * The marks of a claim. `unanswered`: it objects to something and nobody has replied;
 * `wording` and `personal`: all it does is engage with what was meant, or with a person;
 * `reading`: every step it is used in is the map author's reading; `reported`: no voice says it except through a reporter.
 * O(uses + attributions).
 */
export function marksOf(graph: TypedGraph, id: ClaimId): readonly Mark[] {
  const claim = graph.claims.get(id);
  if (!claim) return [];
  const marks: Mark[] = [];
  const uses = usesOf(graph, id);
  if (uses.some((use) => isUnanswered(graph, use))) marks.push("unanswered");
  if (claim.condition) marks.push("conditional");
  if (uses.length > 0 && uses.every((use) => use.basis === "reading")) marks.push("reading");
  if (uses.length > 0 && uses.every((use) => use.engages === "wording")) marks.push("wording");
  if (uses.length > 0 && uses.every((use) => use.engages === "person")) marks.push("personal");
  const { attributions } = claim;
  if (attributions.some(({ hedge }) => hedge === "concession")) marks.push("concession");
  if (attributions.some(({ hedge }) => hedge === "tentative")) marks.push("tentative");
  if (attributions.some(({ hedge }) => hedge === "rhetorical-question")) marks.push("rhetorical");
  if (attributions.length > 0 && attributions.every(({ via }) => via !== undefined)) marks.push("reported");
  return marks;
}

/** Whether a step is to be drawn with a ring of its own: it links several premises, or something bears on it. */
export function needsJunction(graph: TypedGraph, inference: Inference): boolean {
  return inference.premises.length > 1 || graph.onto.has(inference.id);
}

/** The claim, question or inference that a step bears on, following undercuts to the claim in the end. */
export function subjectOf(graph: TypedGraph, inference: Inference): RecordId {
  const seen = new Set<RecordId>();
  let { target } = inference;
  while (graph.inferences.has(target) && !seen.has(target)) {
    seen.add(target);
    target = getInference(graph, target).target;
  }
  return target;
}
