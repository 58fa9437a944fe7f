import { getClaim, type TypedGraph } from "../../graph/graph.ts";
import type { Claim, Inference, Question } from "../../graph/records.ts";
import { words } from "../words.ts";

/** A record that can be asked about. */
export type Subject =
  | { readonly kind: "claim"; readonly record: Claim }
  | { readonly kind: "question"; readonly record: Question }
  | { readonly kind: "inference"; readonly record: Inference };

/** The claim, question or inference with an id, if there is one. O(1). */
export function findSubject(graph: TypedGraph, id: string): Subject | undefined {
  const claim = graph.claims.get(id);
  if (claim) return { kind: "claim", record: claim };
  const question = graph.questions.get(id);
  if (question) return { kind: "question", record: question };
  const inference = graph.inferences.get(id);
  return inference ? { kind: "inference", record: inference } : undefined;
}

/** A record by name and id; an inference says what it does to what. */
export function nameOf(graph: TypedGraph, id: string): string {
  const subject = findSubject(graph, id);
  if (subject?.kind === "claim") return words.query.named(subject.record.title, id);
  if (subject?.kind === "question") return words.query.named(subject.record.text, id);
  return words.query.theStep({ id });
}

/** A record in full, as the first line of an answer about it. */
export function describeSubject(graph: TypedGraph, { kind, record }: Subject): string {
  if (kind !== "inference") return nameOf(graph, record.id);
  const premises = premisesOf(graph, record);
  return `${premises}: ${words.query.step({ id: record.id, verb: verbOf(record), target: nameOf(graph, record.target) })}`;
}

/** The premises of an inference by name. */
export function premisesOf(graph: TypedGraph, { premises }: Inference): string {
  return words.query.list(premises.map((premise) => words.query.named(getClaim(graph, premise).title, premise)));
}

/** What an inference does, in the number that its premises ask for. */
export function verbOf(inference: Inference): string {
  const stance = inference.relation === "answers" ? inference.stance : undefined;
  return words.query.verb({ relation: inference.relation, stance, premises: inference.premises.length });
}
