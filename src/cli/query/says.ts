import type { TypedGraph } from "../../graph/graph.ts";
import { words } from "../words.ts";
import { answerSaying } from "./answer.ts";
import type { Reply } from "./reply.ts";
import { type Sentence, saySentence } from "./sentences.ts";
import { describeSubject, type Subject } from "./subject.ts";

/** Who says so? Every voice credited with a claim or inference, its reporter, and where. */
export function replySays(graph: TypedGraph, subject: Subject): Reply {
  const { record, kind } = subject;
  const says = (kind === "question" ? [] : (record.attributions ?? [])).map((given) => answerSaying(graph, given));
  const sentences: Sentence[] = [{ indent: 0, text: words.query.heading.says(describeSubject(graph, subject)) }];
  if (says.length === 0) {
    const { nothing } = words.query;
    sentences.push({ indent: 0, text: kind === "question" ? nothing.saysQuestion : nothing.says });
  }
  says.forEach((say, index) => sentences.push({ indent: 0, text: `${index + 1}. ${saySentence(say)}` }));
  return { data: { id: record.id, kind, says }, sentences };
}
