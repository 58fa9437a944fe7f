import type { TypedGraph } from "../../graph/graph.ts";
import { answersTo, reasonsFor } from "../../graph/queries.ts";
import { words } from "../words.ts";
import { answerStep } from "./answer.ts";
import type { Reply } from "./reply.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { describeSubject, type Subject } from "./subject.ts";

/** Why? The reasons for a claim or inference; for a question, the positions taken for it. */
export function replyWhy(graph: TypedGraph, subject: Subject): Reply {
  const { id } = subject.record;
  const found = subject.kind === "question" ? answersTo(graph, id, "for") : reasonsFor(graph, id);
  const reasons = found.map((inference) => answerStep(graph, inference, 0));
  const sentences: Sentence[] = [{ indent: 0, text: words.query.heading.why(describeSubject(graph, subject)) }];
  if (subject.kind === "claim") sentences.push({ indent: 0, text: subject.record.text });
  if (reasons.length === 0) sentences.push({ indent: 0, text: words.query.nothing.why });
  if (subject.kind === "claim" && subject.record.standsAlone !== undefined) {
    sentences.push({ indent: 0, text: words.query.standsAlone(subject.record.standsAlone) });
  }
  const steps = reasons.flatMap((reason, index) => sentencesOf(reason, `${index + 1}.`, 0, id));
  return { data: { id, kind: subject.kind, reasons }, sentences: [...sentences, ...steps] };
}
