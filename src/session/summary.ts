import type { TypedGraph } from "../graph/graph.ts";
import type { QuestionId } from "../graph/ids.ts";
import { placesIn } from "../graph/outline.ts";
import { topicsInOrder } from "../graph/queries.ts";
import type { Question, Topic } from "../graph/records.ts";
import { sumOf, type Tally, talliesOf } from "../graph/tally.ts";
import { outlineFor } from "./derive.ts";

/** A topic with its questions, and how each stands. */
export type TopicSummary = {
  readonly topic: Topic;
  readonly tally: Tally;
  readonly questions: readonly { readonly question: Question; readonly tally: Tally }[];
};

/** How a debate stands, topic by topic. */
export type Summary = { readonly topics: readonly TopicSummary[] };

const summaries = new WeakMap<TypedGraph, Summary>();

/** The topics of a debate that have questions, in order, with their counts; made once for each graph. O(graph · log graph). */
export function summaryOf(graph: TypedGraph): Summary {
  const known = summaries.get(graph);
  if (known) return known;
  const tallies = talliesOf(graph, placesIn(outlineFor(graph)));
  const topics = topicsInOrder(graph).flatMap((topic) => {
    const questions = (graph.questionsOn.get(topic.id) ?? []).map((question) => ({
      question,
      tally: tallies.get(question.id) as Tally,
    }));
    return questions.length === 0 ? [] : [{ topic, tally: sumOf(questions.map(({ tally }) => tally)), questions }];
  });
  const summary = { topics };
  summaries.set(graph, summary);
  return summary;
}

/** How one question stands; throws if there is no such question. */
export function tallyFor(graph: TypedGraph, id: QuestionId): Tally {
  for (const { questions } of summaryOf(graph).topics) {
    for (const { question, tally } of questions) if (question.id === id) return tally;
  }
  throw new Error(`No question has the id ${id}`);
}
