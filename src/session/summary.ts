import type { TypedGraph } from "../graph/graph.ts";
import { type Tally, tally, topicsInOrder } from "../graph/queries.ts";
import type { Question, Topic } from "../graph/records.ts";

/** A topic with its questions, and how each stands. */
export type TopicSummary = {
  readonly topic: Topic;
  readonly tally: Tally;
  readonly questions: readonly { readonly question: Question; readonly tally: Tally }[];
};

/** How a debate stands, topic by topic. */
export type Summary = { readonly topics: readonly TopicSummary[] };

const summaries = new WeakMap<TypedGraph, Summary>();

/** The topics of a debate that have questions, in order, with their counts; made once for each graph. O(questions × region). */
export function summaryOf(graph: TypedGraph): Summary {
  const known = summaries.get(graph);
  if (known) return known;
  const topics = topicsInOrder(graph).flatMap((topic) => {
    const questions = graph.questionsOn.get(topic.id) ?? [];
    if (questions.length === 0) return [];
    return [
      {
        topic,
        tally: tally(graph, questions),
        questions: questions.map((question) => ({ question, tally: tally(graph, [question]) })),
      },
    ];
  });
  const summary = { topics };
  summaries.set(graph, summary);
  return summary;
}
