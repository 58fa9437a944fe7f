import type { ComparedLead, ComparedStep } from "../../graph/comparison.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { CompareEntry } from "./CompareEntry.tsx";

/** A position that nothing answers, with its reasons. */
export function SingleLead({ lead, subject }: { readonly lead: ComparedLead; readonly subject: string }) {
  return (
    <div className="single-lead">
      <CompareEntry step={lead.step} subject={subject} lead />
      <Reasons reasons={lead.reasons} />
    </div>
  );
}

/** Reasons that nothing answers, by title. */
export function Reasons({ reasons }: { readonly reasons: readonly ComparedStep[] }) {
  if (reasons.length === 0) return null;
  return (
    <details className="compare-reasons" open={reasons.length <= 3}>
      <summary>{words.trace.compare.reasons(reasons.length)}</summary>
      <ul className="plain-list">
        {reasons.map(({ inference, claims }) => (
          <li key={inference.id}>
            {claims.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 ? <span className="soft"> {words.map.linked} </span> : null}
                <RecordLink id={id}>{title}</RecordLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
