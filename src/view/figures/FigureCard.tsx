import type { StatedFigure } from "../../graph/figures.ts";
import { voicesOf } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useDebate } from "../session-context.ts";

const FIELDS = ["population", "place", "period"] as const;

/** A figure with everything needed to compare it honestly, and the claim that states it. */
export function FigureCard({ entry: { claim, figure } }: { readonly entry: StatedFigure }) {
  const { graph } = useDebate();
  return (
    <li className="figure-card">
      <p>
        <strong className="figure-value">{words.figure.value(figure.value, figure.upTo, figure.unit)}</strong>{" "}
        {figure.counts}
      </p>
      <dl>
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>{words.trace.figures.fields[field]}</dt>
            <dd className={figure[field] === undefined ? "soft" : undefined}>
              {figure[field] ?? words.trace.figures.notGiven}
            </dd>
          </div>
        ))}
      </dl>
      {figure.note === undefined ? null : <p className="note">{figure.note}</p>}
      <p className="figure-claim">
        <RecordLink id={claim.id}>{claim.title}</RecordLink>
        <span className="where">
          {voicesOf(graph, claim).map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 ? ", " : null}
              <RecordLink id={id}>{name}</RecordLink>
            </span>
          ))}
        </span>
      </p>
    </li>
  );
}
