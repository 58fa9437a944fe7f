import { addressOf, formatAddress } from "../../session/address.ts";
import type { SayDetail, StepDetail } from "../../session/describe.ts";
import { describeQuestionPage, type PositionDetail, questionWithin } from "../../session/question-page.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { RecordLink } from "../panels/links.tsx";
import { Marks, Sign } from "../panels/Sign.tsx";
import { roleOf } from "../panels/StepList.tsx";
import { TallyWords } from "../panels/TallyBar.tsx";
import { useDebate, useSessionState } from "../session-context.ts";

/** One question on a page that can be read in a few minutes: positions first, then reasons, then replies. */
export function QuestionPage() {
  const debate = useDebate();
  const within = useSessionState(({ address }) => (address.view === "home" ? undefined : address.within));
  const id = questionWithin(debate.graph, within);
  if (id === undefined) return <p className="waiting">{words.map.empty}</p>;
  const { question, tally, sides, others } = describeQuestionPage(debate.graph, id);
  return (
    <article className="question-page">
      <p className="soft">{debate.graph.topics.get(question.topic)?.title}</p>
      <h1>{question.text}</h1>
      <p className="soft">
        <TallyWords tally={tally} />
      </p>
      {question.oneSided === undefined ? null : <p className="note">{question.oneSided}</p>}
      {question.note === undefined ? null : <p className="note">{question.note}</p>}
      {sides.length === 0 ? <p>{words.panel.noPositions}</p> : null}
      {sides.map(({ stance, positions }) => (
        <section key={stance} className={`positions positions-${stance}`}>
          <h2>
            {words.panel.stances[stance]} <span className="soft">{positions.length}</span>
          </h2>
          {positions.map((position) => (
            <Position key={position.step.inference.id} position={position} />
          ))}
        </section>
      ))}
      {others.length === 0 ? null : (
        <nav className="not-printed" aria-label={words.question.others}>
          <h2>{words.question.others}</h2>
          <ul className="plain-list">
            {others.map((other) => (
              <li key={other.id}>
                <a href={`#${formatAddress(addressOf(debate.key, "question", { within: other.id }))}`}>{other.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  );
}

function Position({ position }: { readonly position: PositionDetail }) {
  const { step, claims, why, moreReasons, replies, moreReplies } = position;
  const [first] = claims;
  return (
    <section className="position">
      <h3>
        <Sign side={step.side} />{" "}
        {claims.map(({ claim }, index) => (
          <span key={claim.id}>
            {index > 0 ? ` ${words.map.linked} ` : ""}
            <RecordLink id={claim.id}>{claim.title}</RecordLink>
          </span>
        ))}{" "}
        {step.inference.basis === "reading" ? <Marks marks={["reading"]} /> : null}
      </h3>
      {claims.map(({ claim, says }) => (
        <div key={claim.id}>
          <p>{claim.text}</p>
          <Condition claim={claim} />
          <Who says={says} />
        </div>
      ))}
      <Steps title={words.question.because} steps={why} more={moreReasons} goal={first?.claim.id} />
      <Steps title={words.question.but} steps={replies} more={moreReplies} goal={first?.claim.id} />
    </section>
  );
}

function Who({ says }: { readonly says: readonly SayDetail[] }) {
  const seen = new Set<string>();
  const voices = says.filter(({ voice }) => !seen.has(voice.id) && seen.add(voice.id));
  return (
    <p className="soft">
      {voices.map(({ voice, reporter, attribution }, index) => (
        <span key={voice.id}>
          {index > 0 ? " · " : ""}
          <RecordLink id={voice.id}>{voice.name}</RecordLink>
          {reporter ? `, ${words.says.via(reporter.name)}` : ""}
          {attribution.hedge === undefined ? "" : ` – ${words.says.hedge[attribution.hedge]}`}
        </span>
      ))}
    </p>
  );
}

type StepsProps = {
  readonly title: string;
  readonly steps: readonly StepDetail[];
  readonly more: number;
  readonly goal: string | undefined;
};

function Steps({ title, steps, more, goal }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="steps">
        {steps.map((step) => (
          <li key={step.inference.id} className="step">
            <Sign side={step.side} />
            <div>
              {step.side === "for" ? null : <span className="step-role">{roleOf(step)}</span>}
              {step.premises.map((premise, index) => (
                <span key={premise.id}>
                  {index > 0 ? <span className="soft"> {words.map.linked} </span> : null}
                  <RecordLink id={premise.id}>{premise.title}</RecordLink>
                </span>
              ))}
              <span className="step-detail">
                {[...step.voices.map(({ name }) => name), ...(step.unanswered ? [words.marks.unanswered] : [])].join(
                  " · ",
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && goal !== undefined ? (
        <p className="soft">
          <RecordLink id={goal}>{words.question.more(more)}</RecordLink>
        </p>
      ) : null}
    </>
  );
}
