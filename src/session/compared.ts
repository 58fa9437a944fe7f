import { type Comparison, compare } from "../graph/comparison.ts";
import type { TypedGraph } from "../graph/graph.ts";
import type { MapAddress } from "./address.ts";
import { topicOf } from "./matrix.ts";

const comparisons = new WeakMap<TypedGraph, Map<string, Comparison>>();

/** What an address compares: the question or claim it names, else the question or claim one is in, else its topic's first question. */
export function comparedAt(graph: TypedGraph, { of, within }: MapAddress): string | undefined {
  const isSubject = (id: string | undefined) => id !== undefined && (graph.questions.has(id) || graph.claims.has(id));
  if (isSubject(of)) return of;
  if (isSubject(within)) return within;
  return graph.questionsOn.get(topicOf(graph, within)?.id ?? "")?.[0]?.id;
}

/** For and against a question or a claim; made once for each. O(region) the first time. */
export function comparisonOf(graph: TypedGraph, subject: string): Comparison {
  const known = comparisons.get(graph) ?? new Map<string, Comparison>();
  comparisons.set(graph, known);
  const found = known.get(subject) ?? compare(graph, subject);
  known.set(subject, found);
  return found;
}
