import type { MeetingQuestion } from "../../graph/clash.ts";
import { type Contestant, clashBetween } from "../../session/clashes.ts";
import { words } from "../../words/words.ts";
import { JumpBar } from "../panels/JumpBar.tsx";
import { RecordLink } from "../panels/links.tsx";
import { useDebate } from "../session-context.ts";
import { Meetings, Same, Terms } from "./Meetings.tsx";
import { QuestionRows } from "./QuestionRows.tsx";

type Props = { readonly a: Contestant; readonly b: Contestant };

/** Where two disagree, limit each other, agree, dispute a word, or keep silent. */
export function ClashSheet({ a, b }: Props) {
  const { graph } = useDebate();
  const clash = clashBetween(graph, a.id, b.id);
  const { questions, objections, limits, supports, same, wording, terms } = clash;
  const on = (...outcomes: readonly MeetingQuestion["outcome"][]) =>
    questions.filter(({ outcome }) => outcomes.includes(outcome));
  const [disagreed, partly, agreed] = [on("disagree"), on("partly"), on("agree")];
  const [silentA, silentB, reasons] = [on("a-silent"), on("b-silent"), on("reasons-only")];
  const sections = [
    { id: "disagree", label: words.trace.clash.disagree, count: disagreed.length + objections.length },
    { id: "partly", label: words.trace.clash.partly, count: partly.length + limits.length },
    { id: "agree", label: words.trace.clash.agree, count: agreed.length + supports.length + same.length },
    { id: "word", label: words.trace.clash.word, count: wording.length + terms.length },
    { id: "silent", label: words.trace.clash.silent, count: silentA.length + silentB.length + reasons.length },
  ] as const;
  const head = (id: string) => {
    const section = sections.find((one) => one.id === id);
    return (
      <h2 id={id}>
        {section?.label} <span className="soft">{words.trace.clash.count(section?.count ?? 0)}</span>
      </h2>
    );
  };
  return (
    <>
      <JumpBar jumps={sections.map(({ id, count }) => ({ id, label: words.trace.clash.jump[id](count) }))} />
      <section aria-labelledby="disagree" className="clash-part">
        {head("disagree")}
        {disagreed.length + objections.length === 0 ? <p>{words.trace.clash.noneDisagree}</p> : null}
        <QuestionRows questions={disagreed} a={a} b={b} />
        <Meetings meetings={objections} a={a} b={b} />
      </section>
      <section aria-labelledby="partly" className="clash-part">
        {head("partly")}
        {partly.length + limits.length === 0 ? <p>{words.trace.clash.nonePartly}</p> : null}
        <QuestionRows questions={partly} a={a} b={b} />
        <Meetings meetings={limits} a={a} b={b} />
      </section>
      <section aria-labelledby="agree" className="clash-part">
        {head("agree")}
        {agreed.length + supports.length + same.length === 0 ? <p>{words.trace.clash.noneAgree}</p> : null}
        <QuestionRows questions={agreed} a={a} b={b} />
        <Same pairs={same} />
        <Meetings meetings={supports} a={a} b={b} />
      </section>
      <section aria-labelledby="word" className="clash-part">
        {head("word")}
        {wording.length + terms.length === 0 ? <p>{words.trace.clash.noneWord}</p> : null}
        <Meetings meetings={wording} a={a} b={b} />
        <Terms terms={terms} a={a} b={b} />
      </section>
      <section aria-labelledby="silent" className="clash-part">
        {head("silent")}
        <SilentOn title={words.trace.clash.silentOn(a.name, b.name)} questions={silentA} />
        <SilentOn title={words.trace.clash.silentOn(b.name, a.name)} questions={silentB} />
        <SilentOn title={words.trace.clash.reasonsOnly} questions={reasons} />
      </section>
    </>
  );
}

function SilentOn({ title, questions }: { readonly title: string; readonly questions: readonly MeetingQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {questions.map(({ question }) => (
          <li key={question.id}>
            <RecordLink id={question.id}>{question.text}</RecordLink>
          </li>
        ))}
      </ul>
    </>
  );
}
