import { Printer } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import type { OutlineQuestion } from "../../graph/outline.ts";
import { getAction } from "../../session/actions.ts";
import { outlineFor } from "../../session/derive.ts";
import { summaryOf } from "../../session/summary.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { TallyWords } from "../panels/TallyBar.tsx";
import { useDebate, useSession, useSessionState } from "../session-context.ts";
import { PremiseEntry, StepEntries } from "./Entries.tsx";
import { OutlineContext } from "./outline-context.ts";

/** The whole debate as nested headings and lists: the primary reading, of which the map is a view. */
export function Outline() {
  const debate = useDebate();
  const session = useSession();
  const outline = outlineFor(debate.graph);
  const address = useSessionState((state) => state.address);
  const body = useRef<HTMLDivElement>(null);
  const folded = address.view === "home" ? new Set<string>() : address.folded;
  const selected = address.view === "home" ? undefined : address.selected;
  const within = address.view === "home" ? undefined : address.within;
  useScrollTo(body, selected, within);
  return (
    <OutlineContext value={{ debate, folded, selected }}>
      <div className="outline" ref={body}>
        <h1>{debate.map.title}</h1>
        <p className="soft not-printed">{words.outline.intro}</p>
        <p className="buttons not-printed">
          <button type="button" className="plain-button" onClick={() => session.setFolded(false)}>
            {words.outline.unfoldAll}
          </button>
          <button type="button" className="plain-button" onClick={() => session.setFolded(true)}>
            {words.outline.foldAll}
          </button>
          <button type="button" className="plain-button" onClick={() => getAction("print").run(session)}>
            <Printer aria-hidden="true" size={16} /> {words.outline.print}
          </button>
        </p>
        {outline.topics
          .filter(({ questions }) => questions.length > 0)
          .map(({ topic, questions }) => (
            <section
              key={topic.id}
              id={`entry-${topic.id}`}
              className="outline-topic"
              aria-labelledby={`topic-${topic.id}`}
            >
              <h2 id={`topic-${topic.id}`}>{topic.title}</h2>
              {topic.description === undefined ? null : <p>{topic.description}</p>}
              {questions.map((entry) => (
                <QuestionEntry key={entry.question.id} entry={entry} />
              ))}
            </section>
          ))}
        {outline.unconnected.length > 0 ? (
          <section className="outline-topic">
            <h2>{words.outline.unconnected}</h2>
            <ul className="entries">
              {outline.unconnected.map((premise) => (
                <PremiseEntry key={premise.claim} premise={premise} depth={0} />
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </OutlineContext>
  );
}

function QuestionEntry({ entry: { question, answers } }: { readonly entry: OutlineQuestion }) {
  const { graph } = useDebate();
  const tally = summaryOf(graph)
    .topics.flatMap(({ questions }) => questions)
    .find((candidate) => candidate.question.id === question.id)?.tally;
  return (
    <section id={`entry-${question.id}`} className="outline-question">
      <h3>
        <RecordLink id={question.id}>{question.text}</RecordLink>
      </h3>
      {tally ? (
        <p className="soft">
          <TallyWords tally={tally} />
        </p>
      ) : null}
      {answers.length === 0 ? <p>{words.outline.noAnswers}</p> : <StepEntries steps={answers} depth={0} />}
    </section>
  );
}

/** Bring what is selected into view when it changes; where nothing is, the topic or question one is in. */
function useScrollTo(
  body: RefObject<HTMLDivElement | null>,
  selected: string | undefined,
  within: string | undefined,
): void {
  const before = useRef<{ readonly goal: string | undefined } | undefined>(undefined);
  useEffect(() => {
    const goal = selected ?? within;
    const arriving = before.current === undefined;
    if (goal === before.current?.goal) return;
    before.current = { goal };
    // Whoever arrives at the outline without having chosen a claim reads it from the top.
    if (goal === undefined || (arriving && selected === undefined)) return;
    const entry = body.current?.querySelector(`#${CSS.escape(`entry-${goal}`)}`);
    entry?.scrollIntoView({ block: goal === selected ? "nearest" : "start" });
  }, [body, selected, within]);
}
