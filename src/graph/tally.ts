import type { TypedGraph } from "./graph.ts";
import type { QuestionId } from "./ids.ts";
import { type OutlinePlaces, outlineOf, placesIn } from "./outline.ts";
import { answersTo, isUnanswered } from "./queries.ts";
import type { Stance } from "./records.ts";

/** Positions on a question and the state of the argument beneath it. */
export type Tally = {
  readonly for: number;
  readonly against: number;
  readonly conditional: number;
  /** Objections set out beneath it that nobody has replied to. */
  readonly unanswered: number;
  /** Claims set out in full beneath it. */
  readonly claims: number;
};

/**
 * How things stand beneath each question. A claim counts where the outline sets it out in full, so that each is counted
 * once and what bears on one question only through another is counted there. O(graph · log graph).
 */
export function talliesOf(
  graph: TypedGraph,
  places: OutlinePlaces = placesIn(outlineOf(graph)),
): ReadonlyMap<QuestionId, Tally> {
  const claims = new Map<QuestionId, number>();
  const unanswered = new Map<QuestionId, number>();
  const add = (counts: Map<QuestionId, number>, question: QuestionId | undefined) => {
    if (question !== undefined) counts.set(question, (counts.get(question) ?? 0) + 1);
  };
  for (const question of places.values()) add(claims, question);
  for (const inference of graph.records.inferences) {
    if (isUnanswered(graph, inference)) add(unanswered, places.get(inference.premises[0] as string));
  }
  return new Map(
    graph.records.questions.map(({ id }) => {
      const count = (stance: Stance) => answersTo(graph, id, stance).length;
      const stances = { for: count("for"), against: count("against"), conditional: count("conditional") };
      return [id, { ...stances, unanswered: unanswered.get(id) ?? 0, claims: claims.get(id) ?? 0 }];
    }),
  );
}

/** Several tallies together. O(tallies). */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (name: keyof Tally) => tallies.reduce((total, tally) => total + tally[name], 0);
  return {
    for: sum("for"),
    against: sum("against"),
    conditional: sum("conditional"),
    unanswered: sum("unanswered"),
    claims: sum("claims"),
  };
}
