import type { TypedGraph } from "../../graph/graph.ts";
import { answersTo, repliesTo } from "../../graph/queries.ts";
import type { Inference, Stance } from "../../graph/records.ts";
import { words } from "../words.ts";
import { answerStep, repliesOf, type StepAnswer } from "./answer.ts";
import type { Reply } from "./reply.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { describeSubject, type Subject } from "./subject.ts";

type Section = { readonly title: keyof typeof words.query.sections; readonly steps: readonly StepAnswer[] };

/**
 * What answers it? For a question, its positions by stance. For a claim, rebuttals, qualifications, and undercuts and
 * qualifications of the steps it is used in; for an inference the same of its premises and itself. Each with its replies.
 */
export function replyAnswers(graph: TypedGraph, subject: Subject): Reply {
  const sections = subject.kind === "question" ? positions(graph, subject.record.id) : objections(graph, subject);
  const { id } = subject.record;
  const sentences: Sentence[] = [{ indent: 0, text: words.query.heading.answers(describeSubject(graph, subject)) }];
  if (sections.every(({ steps }) => steps.length === 0)) {
    const { nothing } = words.query;
    sentences.push({ indent: 0, text: subject.kind === "question" ? nothing.answersQuestion : nothing.answers });
  }
  for (const { title, steps } of sections) {
    if (steps.length === 0) continue;
    sentences.push({ indent: 0, text: words.query.sections[title] });
    for (const [index, step] of steps.entries()) {
      for (const sentence of sentencesOf(step, `${index + 1}.`, 0, id)) sentences.push(sentence);
    }
  }
  if (subject.kind === "question" && subject.record.oneSided !== undefined) {
    sentences.push({ indent: 0, text: words.query.oneSided(subject.record.oneSided) });
  }
  const answers = Object.fromEntries(sections.map(({ title, steps }) => [title, steps]));
  const unanswered = sections.flatMap(({ steps }) => steps).filter((step) => step.unanswered);
  return { data: { id, kind: subject.kind, ...answers, unanswered: unanswered.map((step) => step.id) }, sentences };
}

const STANCES: readonly Stance[] = ["for", "conditional", "against"];

function positions(graph: TypedGraph, id: string): readonly Section[] {
  return STANCES.map((stance) => ({
    title: stance,
    steps: answersTo(graph, id, stance).map((answer) => answerStep(graph, answer, 1)),
  }));
}

const OBJECTIONS = ["rebuts", "undercuts", "qualifies"] as const;

function objections(graph: TypedGraph, subject: Exclude<Subject, { kind: "question" }>): readonly Section[] {
  const found: readonly Inference[] =
    subject.kind === "claim" ? repliesTo(graph, subject.record.id) : repliesOf(graph, subject.record);
  return OBJECTIONS.map((relation) => {
    const steps = found.filter((inference) => inference.relation === relation);
    const answers = steps.map((inference) => answerStep(graph, inference, 1));
    // Those nobody has replied to come first.
    return { title: relation, steps: [...answers.filter(isOpen), ...answers.filter((step) => !isOpen(step))] };
  });
}

function isOpen(step: StepAnswer): boolean {
  return step.unanswered === true;
}
