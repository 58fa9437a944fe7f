import { words } from "../words.ts";
import type { PremiseAnswer, SayAnswer, StepAnswer } from "./answer.ts";

/** A line of an answer and how far in it stands. */
export type Sentence = { readonly indent: number; readonly text: string };

/** A step as sentences: its premises with everything they depend on, what kind of step it is, and the replies to it. */
export function sentencesOf(step: StepAnswer, bullet: string, indent: number, subject: string): readonly Sentence[] {
  const say = words.query;
  const inner = indent + 1;
  const names = step.premises.map(({ id, title }) => say.named(title, id));
  const replies = step.replies.flatMap((reply) => sentencesOf(reply, "-", inner, step.id));
  return [
    { indent, text: `${bullet} ${say.premises(names)}` },
    ...step.premises.flatMap((premise) => premiseSentences(premise, inner)),
    { indent: inner, text: noteOf(step, subject) },
    ...(replies.length > 0 ? [{ indent: inner, text: say.sections.replies }, ...replies] : []),
  ];
}

function premiseSentences(premise: PremiseAnswer, indent: number): readonly Sentence[] {
  const say = words.query;
  const sentences = [{ indent, text: premise.text }];
  if (premise.condition !== undefined) sentences.push({ indent, text: say.condition(premise.condition) });
  const scope = premise.scope ? say.scope(premise.scope) : "";
  if (scope !== "") sentences.push({ indent, text: `(${scope})` });
  if (premise.says.length > 0) {
    sentences.push({ indent, text: say.saidBy([...new Set(premise.says.map(shortSaying))]) });
  }
  return sentences;
}

function shortSaying({ voice, via, hedge }: SayAnswer): string {
  const name = via ? words.query.via({ voice: voice.name, via: via.name }) : voice.name;
  return hedge ? `${name} ${words.query.hedge[hedge]}` : name;
}

function noteOf(step: StepAnswer, subject: string): string {
  const say = words.query;
  const notes: string[] = [say.relation[step.relation]];
  if (step.target !== subject) notes.push(say.bearsOn(step.target));
  notes.push(say.basis[step.basis], say.engages[step.engages]);
  // A remark about a person or a wording is no objection, so it neither waits for a reply nor has had one.
  if (step.unanswered !== undefined && step.engages === "matter") {
    notes.push(step.unanswered ? say.unanswered : say.answered);
  }
  return say.stepNote({ id: step.id, notes: notes.filter((note) => note !== "") });
}

/** Who says a thing, how, through whom and where, in one sentence. */
export function saySentence(say: SayAnswer): string {
  const { manner, hedge, source, anchor: anchorWords, part, paragraph, lines } = say;
  const q = words.query;
  const how = say.via ? q.mannerVia({ manner: q.manner[manner], via: say.via.name }) : q.manner[manner];
  const parts = [
    say.voice.name,
    how,
    hedge ? q.hedge[hedge] : "",
    q.source(source.title),
    part === undefined ? "" : q.part(part),
    paragraph === undefined ? "" : q.paragraph(paragraph),
    lines ? q.lines(lines) : "",
    anchorWords === undefined ? "" : q.anchor(anchorWords),
  ];
  return parts.filter((text) => text !== "").join(", ");
}
