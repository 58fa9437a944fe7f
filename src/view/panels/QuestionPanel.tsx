import { addressOf, formatAddress } from "../../session/address.ts";
import { describeQuestion } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSessionState } from "../session-context.ts";
import { SectionHead } from "./ClaimPanel.tsx";
import { CompareLink } from "./PageLink.tsx";
import { StepList } from "./StepList.tsx";
import { TallyWords } from "./TallyBar.tsx";
import { UnfoldButtons } from "./UnfoldButtons.tsx";

/** A question with the positions on it: for, conditional, against, each with its voices and how it is answered. */
export function QuestionPanel({ id }: { readonly id: string }) {
  const { graph, key } = useDebate();
  const onMap = useSessionState((state) => state.address.view === "map");
  const { question, tally, positions } = describeQuestion(graph, id);
  const taken = positions.filter(({ steps }) => steps.length > 0);
  return (
    <article className="detail">
      <p className="step-role">{words.roles.question}</p>
      <h2>{question.text}</h2>
      <p className="soft">
        <TallyWords tally={tally} />
      </p>
      {question.oneSided === undefined ? null : <p className="note">{question.oneSided}</p>}
      {onMap ? <UnfoldButtons id={id} /> : null}
      <p>
        <a href={`#${formatAddress(addressOf(key, "question", { within: id }))}`}>{words.question.read}</a>
      </p>
      {taken.length === 0 ? null : <CompareLink id={id} />}
      {taken.length === 0 ? <p>{words.panel.noPositions}</p> : null}
      {taken.map(({ stance, steps }) => (
        <section key={stance}>
          <SectionHead title={words.panel.stances[stance]} count={String(steps.length)} />
          <StepList steps={steps} withReplies />
        </section>
      ))}
      {question.note === undefined ? null : <p className="note">{question.note}</p>}
    </article>
  );
}
