import { allOnto, byPlace, getClaim, inferencesOnto, type TypedGraph } from "./graph.ts";
import type { ClaimId, QuestionId, RecordId, VoiceId } from "./ids.ts";
import type { Claim, Inference, Restatement, Stance, Topic } from "./records.ts";

/** Inferences that give a reason for a claim or an inference: the answer to "Why?". O(answer). */
export function reasonsFor(graph: TypedGraph, id: RecordId): readonly Inference[] {
  return inferencesOnto(graph, id).supports;
}

/** Inferences that say a claim is false. O(answer). */
export function rebuttalsOf(graph: TypedGraph, id: ClaimId): readonly Inference[] {
  return inferencesOnto(graph, id).rebuts;
}

/** Inferences that say an inference does not follow. O(answer). */
export function undercutsOf(graph: TypedGraph, id: RecordId): readonly Inference[] {
  return inferencesOnto(graph, id).undercuts;
}

/** Inferences that limit a claim or an inference without denying it. O(answer). */
export function qualificationsOf(graph: TypedGraph, id: RecordId): readonly Inference[] {
  return inferencesOnto(graph, id).qualifies;
}

/** Attacks on a record: rebuttals of a claim, undercuts of an inference. O(answer). */
export function attacksOn(graph: TypedGraph, id: RecordId): readonly Inference[] {
  const { rebuts, undercuts } = inferencesOnto(graph, id);
  return undercuts.length === 0 ? rebuts : rebuts.length === 0 ? undercuts : [...rebuts, ...undercuts];
}

/** Inferences that put claims forward as positions on a question, of one stance if given. O(answers). */
export function answersTo(graph: TypedGraph, id: QuestionId, stance?: Stance): readonly Inference[] {
  const { answers } = inferencesOnto(graph, id);
  return stance ? answers.filter((answer) => answer.relation === "answers" && answer.stance === stance) : answers;
}

/** Inferences that use a claim as a premise: what it is for. O(answer). */
export function usesOf(graph: TypedGraph, id: ClaimId): readonly Inference[] {
  return graph.from.get(id) ?? [];
}

/** Inferences that answer a claim back: rebuttals and qualifications of it, and undercuts and qualifications of the steps it is used in. */
export function repliesTo(graph: TypedGraph, id: ClaimId): readonly Inference[] {
  const { rebuts, qualifies } = inferencesOnto(graph, id);
  const onSteps = usesOf(graph, id).flatMap((use) => repliesToStep(graph, use));
  return [...rebuts, ...qualifies, ...onSteps];
}

/** Inferences that answer a step back: undercuts and qualifications of the inference itself. O(answer). */
export function repliesToStep(graph: TypedGraph, step: Inference): readonly Inference[] {
  const { undercuts, qualifies } = inferencesOnto(graph, step.id);
  return [...undercuts, ...qualifies];
}

/** The other claims that make the same point as this one, each once. O(answer). */
export function sameAs(graph: TypedGraph, id: ClaimId): readonly Claim[] {
  const ids = new Set<ClaimId>();
  for (const restatement of graph.restatementsOf.get(id) ?? []) for (const other of restatement.claims) ids.add(other);
  ids.delete(id);
  return [...ids].map((other) => getClaim(graph, other));
}

/** The restatements a claim belongs to. O(answer). */
export function restatementsOf(graph: TypedGraph, id: ClaimId): readonly Restatement[] {
  return graph.restatementsOf.get(id) ?? [];
}

/** Claims credited to a voice, each once, in the order of the records. O(answer). */
export function claimsBy(graph: TypedGraph, voice: VoiceId): readonly Claim[] {
  const claims = new Set<Claim>();
  for (const { record } of graph.saidBy.get(voice) ?? []) if ("mode" in record) claims.add(record);
  return [...claims];
}

/** Whether an inference opposes its target on the matter: a rebuttal or an undercut, but not a remark about a person or a wording. */
export function isObjection(inference: Inference): boolean {
  return (inference.relation === "rebuts" || inference.relation === "undercuts") && inference.engages === "matter";
}

/**
 * Whether an objection stands without a reply: nothing rebuts or qualifies any of its premises,
 * and nothing undercuts or qualifies the step itself. O(replies).
 */
export function isUnanswered(graph: TypedGraph, inference: Inference): boolean {
  if (!isObjection(inference)) return false;
  if (repliesToStep(graph, inference).some(isOnTheMatter)) return false;
  return inference.premises.every((premise) => {
    const { rebuts, qualifies } = inferencesOnto(graph, premise);
    return ![...rebuts, ...qualifies].some(isOnTheMatter);
  });
}

/** Whether an inference engages with the matter, not with the person or the wording. */
export function isOnTheMatter(inference: Inference): boolean {
  return inference.engages === "matter";
}

/** What a question's region holds. */
export type Region = {
  readonly claims: ReadonlySet<ClaimId>;
  readonly inferences: ReadonlySet<Inference>;
};

/** Everything that bears on the given records, directly or through others. Cycles are walked once. O(region). */
export function regionOf(graph: TypedGraph, roots: Iterable<RecordId>): Region {
  const claims = new Set<ClaimId>();
  const inferences = new Set<Inference>();
  const queue: RecordId[] = [...roots];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const inference of allOnto(graph, next)) {
      if (inferences.has(inference)) continue;
      inferences.add(inference);
      queue.push(inference.id);
      for (const premise of inference.premises) {
        if (claims.has(premise)) continue;
        claims.add(premise);
        queue.push(premise);
      }
    }
  }
  return { claims, inferences };
}

/** Topics by their order, then by id. */
export function topicsInOrder(graph: TypedGraph): readonly Topic[] {
  return [...graph.records.topics].sort(byPlace);
}
