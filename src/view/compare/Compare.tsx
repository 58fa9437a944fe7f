import type { Comparison } from "../../graph/comparison.ts";
import { formatAddress, lookingAs, type MapAddress } from "../../session/address.ts";
import { comparedAt, comparisonOf } from "../../session/compared.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { RecordLink } from "../panels/links.tsx";
import { useDebate, useSessionState } from "../session-context.ts";
import { LeadRows } from "./LeadRows.tsx";
import { SingleLead } from "./SingleLead.tsx";

/** For and against a question or a claim, side by side, each answer on the row of what it answers. */
export function Compare() {
  const address = useSessionState((state) => state.address);
  const { graph } = useDebate();
  if (address.view === "home") return null;
  const subject = comparedAt(graph, address);
  if (subject === undefined) return <p className="sheet">{words.trace.compare.nothing}</p>;
  const comparison = comparisonOf(graph, subject);
  return (
    <div className="sheet compare-page">
      <Head subject={subject} address={address} comparison={comparison} />
      <Answered comparison={comparison} />
      <Unanswered comparison={comparison} />
      <Conditional comparison={comparison} />
    </div>
  );
}

type HeadProps = {
  readonly subject: string;
  readonly address: MapAddress;
  readonly comparison: Comparison;
};

function Head({ subject, address, comparison }: HeadProps) {
  const { graph } = useDebate();
  const claim = graph.claims.get(subject);
  const question = graph.questions.get(subject);
  const counts = words.trace.compare.counts(
    comparison.for.length,
    comparison.against.length,
    comparison.conditional.length,
    claim !== undefined,
  );
  return (
    <header className="compare-head">
      <p className="soft">{claim ? words.trace.compare.ofClaim : words.trace.compare.ofQuestion}</p>
      <h1>
        <RecordLink id={subject}>{claim?.title ?? question?.text}</RecordLink>
      </h1>
      {claim ? <p className="detail-text">{claim.text}</p> : null}
      {claim ? <Condition claim={claim} /> : null}
      <p>{counts}</p>
      {question?.oneSided === undefined ? null : <p className="note">{question.oneSided}</p>}
      {claim ? (
        <p className="not-printed">
          <a className="back" href={`#${formatAddress(lookingAs(address, "compare"))}`}>
            {words.trace.compare.back}
          </a>
        </p>
      ) : null}
    </header>
  );
}

function Answered({ comparison }: { readonly comparison: Comparison }) {
  const leads = [...comparison.for, ...comparison.against].filter(({ exchanges }) => exchanges.length > 0);
  if (leads.length === 0) return null;
  return (
    <section aria-labelledby="answered" className="compare-part">
      <h2 id="answered">{words.trace.compare.answered}</h2>
      <ColumnHeads />
      {leads.map((lead) => (
        <LeadRows key={lead.step.inference.id} lead={lead} subject={comparison.subject} />
      ))}
    </section>
  );
}

/** The heads of the two columns. Every entry says its side in words as well, so they are for the eye alone. */
function ColumnHeads() {
  return (
    <div className="column-heads" aria-hidden="true">
      <span className="head-for">{words.map.forSide}</span>
      <span className="head-against">{words.map.againstSide}</span>
    </div>
  );
}

function Unanswered({ comparison }: { readonly comparison: Comparison }) {
  const sides = (["for", "against"] as const).map((side) => ({
    side,
    leads: comparison[side].filter(({ exchanges }) => exchanges.length === 0),
  }));
  if (sides.every(({ leads }) => leads.length === 0)) return null;
  return (
    <section aria-labelledby="without" className="compare-part">
      <h2 id="without">{words.trace.compare.unanswered}</h2>
      <div className="exchange">
        {sides.map(({ side, leads }) => (
          <div key={side} className={`side side-${side}`}>
            <h3 className={`side-title head-${side}`}>{side === "for" ? words.map.forSide : words.map.againstSide}</h3>
            {leads.length === 0 ? <p className="soft">{words.trace.compare.none[side]}</p> : null}
            {leads.map((lead) => (
              <SingleLead key={lead.step.inference.id} lead={lead} subject={comparison.subject} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Conditional({ comparison }: { readonly comparison: Comparison }) {
  if (comparison.conditional.length === 0) return null;
  return (
    <section aria-labelledby="conditional" className="compare-part">
      <h2 id="conditional">{words.trace.compare.conditional}</h2>
      {comparison.conditional.map((lead) =>
        lead.exchanges.length > 0 ? (
          <LeadRows key={lead.step.inference.id} lead={lead} subject={comparison.subject} />
        ) : (
          <SingleLead key={lead.step.inference.id} lead={lead} subject={comparison.subject} />
        ),
      )}
    </section>
  );
}
