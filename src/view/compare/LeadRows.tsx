import type { ComparedLead, ComparedStep, Exchange } from "../../graph/comparison.ts";
import { words } from "../../words/words.ts";
import { CompareEntry } from "./CompareEntry.tsx";
import { Reasons } from "./SingleLead.tsx";

type Props = { readonly lead: ComparedLead; readonly subject: string };

/** A position with its rows: on each, one side's point and across from it what answers it. */
export function LeadRows({ lead: { side, step, exchanges, reasons }, subject }: Props) {
  const opposite = side === "against" ? "for" : "against";
  const ownColumn = side === "conditional" ? "for" : side;
  // A position whose own claim nobody answers still stands at the head of the rows of its reasons.
  const headed = exchanges[0]?.own?.inference === step.inference;
  const rows: readonly Exchange[] = headed ? exchanges : [{ own: step, across: undefined }, ...exchanges];
  return (
    <ol className="exchanges">
      {rows.map(({ own, across }) => (
        <li key={(across ?? own)?.inference.id} className="exchange">
          <Cell column={ownColumn} name={words.trace.compare.sides[side]} step={own} subject={subject} leading={step} />
          <Cell
            column={opposite}
            name={words.trace.compare.sides.answer}
            step={across}
            subject={subject}
            leading={step}
          />
        </li>
      ))}
      {reasons.length > 0 ? (
        <li className="exchange">
          <div className={`side side-${ownColumn}`}>
            <Reasons reasons={reasons} />
          </div>
        </li>
      ) : null}
    </ol>
  );
}

type CellProps = {
  readonly column: "for" | "against";
  readonly name: string;
  readonly step: ComparedStep | undefined;
  readonly subject: string;
  readonly leading: ComparedStep;
};

/** One side of a row. */
function Cell({ column, name, step, subject, leading }: CellProps) {
  if (!step) return null;
  return (
    <div className={`side side-${column}`} role="group" aria-label={name}>
      <CompareEntry step={step} subject={subject} lead={step.inference === leading.inference} />
    </div>
  );
}
