import type { Clash, Meeting } from "../../graph/clash.ts";
import type { Claim } from "../../graph/records.ts";
import type { Contestant } from "../../session/clashes.ts";
import { describeStep, marksFor } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { RecordLink } from "../panels/links.tsx";
import { Marks, Sign } from "../panels/Sign.tsx";
import { roleOf } from "../panels/StepList.tsx";
import { useDebate } from "../session-context.ts";

type Props = { readonly meetings: readonly Meeting[]; readonly a: Contestant; readonly b: Contestant };

/** Steps from what one says to what the other says: whose, by what relation, and what both claims say. */
export function Meetings({ meetings, a, b }: Props) {
  if (meetings.length === 0) return null;
  return (
    <ul className="meetings">
      {meetings.map((meeting) => (
        <MeetingEntry key={`${meeting.inference.id} ${meeting.from}`} meeting={meeting} a={a} b={b} />
      ))}
    </ul>
  );
}

type EntryProps = { readonly meeting: Meeting; readonly a: Contestant; readonly b: Contestant };

function MeetingEntry({ meeting: { inference, from, claims, onto }, a, b }: EntryProps) {
  const { graph } = useDebate();
  const [one, other] = from === "a" ? [a, b] : [b, a];
  const step = describeStep(graph, inference, 0);
  return (
    <li className="meeting">
      <p className="entry-role">
        <Sign side={step.side} /> <RecordLink id={inference.id}>{roleOf(step)}</RecordLink>
        <span>{words.panel.basis[inference.basis]}</span>
      </p>
      <div className="clash-row">
        <Said who={one.name} claims={claims} />
        <Said who={words.trace.clash.against(other.name)} claims={onto} />
      </div>
      {inference.note === undefined ? null : <p className="note">{inference.note}</p>}
    </li>
  );
}

function Said({ who, claims }: { readonly who: string; readonly claims: readonly Claim[] }) {
  const { graph } = useDebate();
  return (
    <div className="clash-side">
      <p className="clash-who">{who}</p>
      {claims.map((claim) => (
        <div key={claim.id}>
          <p className="entry-head">
            <RecordLink id={claim.id}>{claim.title}</RecordLink>
            <Marks marks={marksFor(graph, claim.id)} />
          </p>
          <p>{claim.text}</p>
          <Condition claim={claim} />
        </div>
      ))}
    </div>
  );
}

/** Points that both make. */
export function Same({ pairs }: { readonly pairs: Clash["same"] }) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{words.trace.clash.same}</h3>
      <ul className="plain-list">
        {pairs.map(({ a, b }) => (
          <li key={`${a.id} ${b.id}`}>
            <RecordLink id={a.id}>{a.title}</RecordLink>
            {a === b ? (
              <span className="soft"> {words.trace.clash.bothSay}</span>
            ) : (
              <>
                <span className="soft"> {words.trace.clash.inOtherWords} </span>
                <RecordLink id={b.id}>{b.title}</RecordLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type TermsProps = { readonly terms: Clash["terms"]; readonly a: Contestant; readonly b: Contestant };

/** Words that both define, with what each means by them. */
export function Terms({ terms, a, b }: TermsProps) {
  return terms.map(({ term, a: first, b: second }) => (
    <section key={term.id} className="clash-question">
      <h3>{words.trace.figures.term(term.word)}</h3>
      <div className="clash-row">
        <Said who={a.name} claims={first} />
        <Said who={b.name} claims={second} />
      </div>
    </section>
  ));
}
