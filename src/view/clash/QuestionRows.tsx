import type { MeetingQuestion, PartyPosition } from "../../graph/clash.ts";
import type { Contestant } from "../../session/clashes.ts";
import { marksFor } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { RecordLink } from "../panels/links.tsx";
import { Marks } from "../panels/Sign.tsx";
import { useDebate } from "../session-context.ts";

type Props = { readonly questions: readonly MeetingQuestion[]; readonly a: Contestant; readonly b: Contestant };

/** Questions with the positions of the two side by side. */
export function QuestionRows({ questions, a, b }: Props) {
  return questions.map((meeting) => (
    <section key={meeting.question.id} className="clash-question">
      <h3>
        <RecordLink id={meeting.question.id}>{meeting.question.text}</RecordLink>
      </h3>
      <div className="clash-row">
        <Positions name={a.name} positions={meeting.a} />
        <Positions name={b.name} positions={meeting.b} />
      </div>
    </section>
  ));
}

function Positions({ name, positions }: { readonly name: string; readonly positions: readonly PartyPosition[] }) {
  const { graph } = useDebate();
  return (
    <div className="clash-side">
      <h4>{name}</h4>
      <ul>
        {positions.map(({ stance, claim }) => (
          <li key={`${stance} ${claim.id}`}>
            <p className="entry-head">
              <span className={`stance stance-${stance}`} aria-hidden="true">
                {words.trace.matrix.signs[stance]}
              </span>
              <span className="soft">{words.trace.matrix.stances[stance]}</span>
              <RecordLink id={claim.id}>{claim.title}</RecordLink>
              <Marks marks={marksFor(graph, claim.id)} />
            </p>
            <Condition claim={claim} />
          </li>
        ))}
      </ul>
    </div>
  );
}
