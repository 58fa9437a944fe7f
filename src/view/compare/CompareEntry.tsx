import type { ComparedStep } from "../../graph/comparison.ts";
import type { Claim } from "../../graph/records.ts";
import { describeStep, linkTo, marksFor, voicesOf } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { RecordLink } from "../panels/links.tsx";
import { Marks, Sign } from "../panels/Sign.tsx";
import { roleOf } from "../panels/StepList.tsx";
import { useDebate } from "../session-context.ts";

type Props = {
  readonly step: ComparedStep;
  /** What is compared; a step onto it need not say what it bears on. */
  readonly subject: string;
  /** Whether it is the position that the rows belong to. */
  readonly lead?: boolean;
};

/** One step in its place: what it is to what, its claims in full, who says them. */
export function CompareEntry({ step: { inference, claims }, subject, lead = false }: Props) {
  const { graph } = useDebate();
  const detail = describeStep(graph, inference, 0);
  const target = inference.target === subject ? undefined : linkTo(graph, inference.target);
  return (
    <article className={`compare-entry entry-${detail.side}`}>
      <p className="entry-role">
        <Sign side={detail.side} /> <span>{roleOf(detail)}</span>
        {target ? <span className="entry-target">{words.trace.compare.to(target.name)}</span> : null}
        {claims.length > 1 ? <span> {words.outline.together}</span> : null}
      </p>
      {claims.map((claim) => (
        <ClaimBody key={claim.id} claim={claim} lead={lead} />
      ))}
      {detail.reasons > 0 && !lead ? <p className="entry-voices">{words.panel.reasonsCount(detail.reasons)}</p> : null}
      {inference.note === undefined ? null : <p className="note">{inference.note}</p>}
    </article>
  );
}

function ClaimBody({ claim, lead }: { readonly claim: Claim; readonly lead: boolean }) {
  const { graph } = useDebate();
  const title = <RecordLink id={claim.id}>{claim.title}</RecordLink>;
  return (
    <div className="compare-claim">
      <div className="entry-head">
        {lead ? <h3 className="entry-title">{title}</h3> : <p className="entry-title">{title}</p>}
        <Marks marks={marksFor(graph, claim.id)} />
      </div>
      <p>{claim.text}</p>
      <Condition claim={claim} />
      <p className="entry-voices">
        {voicesOf(graph, claim).map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 ? ", " : null}
            <RecordLink id={id}>{name}</RecordLink>
          </span>
        ))}
      </p>
    </div>
  );
}
