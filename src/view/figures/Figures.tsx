import type { FigureGroup } from "../../graph/figures.ts";
import { figureSheetOf } from "../../session/figure-sheet.ts";
import { words } from "../../words/words.ts";
import { JumpBar } from "../panels/JumpBar.tsx";
import { useDebate } from "../session-context.ts";
import { FigureCard } from "./FigureCard.tsx";
import { TermEntry } from "./TermEntry.tsx";

/** Every figure with what it measures, comparable ones together; and every word in dispute with what each voice means by it. */
export function Figures() {
  const { graph } = useDebate();
  const { groups, alone, terms } = figureSheetOf(graph);
  const contested = terms.filter((term) => term.contested);
  const single = terms.filter((term) => !term.contested);
  return (
    <div className="sheet figures-page">
      <h1>{words.trace.figures.title}</h1>
      <p className="lead">{words.trace.figures.intro}</p>
      <JumpBar
        jumps={[
          ...(groups.length > 0 ? [{ id: "comparable", label: words.trace.figures.comparable }] : []),
          ...(alone.length > 0 ? [{ id: "alone", label: words.trace.figures.alone(groups.length > 0) }] : []),
          ...(contested.length > 0 ? [{ id: "contested", label: words.trace.figures.contested }] : []),
          ...(single.length > 0 ? [{ id: "single", label: words.trace.figures.single }] : []),
        ]}
      />
      {groups.length + alone.length === 0 ? <p>{words.trace.figures.none}</p> : null}
      {groups.length > 0 ? (
        <section aria-labelledby="comparable">
          <h2 id="comparable">{words.trace.figures.comparable}</h2>
          <p className="soft">{words.trace.figures.comparableHint}</p>
          {groups.map((group) => (
            <Group key={group.figures[0]?.claim.id} group={group} />
          ))}
        </section>
      ) : null}
      {alone.length > 0 ? (
        <section aria-labelledby="alone">
          <h2 id="alone">{words.trace.figures.alone(groups.length > 0)}</h2>
          <ul className="figure-cards">
            {alone.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
              <FigureCard key={index} entry={entry} />
            ))}
          </ul>
        </section>
      ) : null}
      {contested.length > 0 ? (
        <section aria-labelledby="contested">
          <h2 id="contested">{words.trace.figures.contested}</h2>
          {contested.map((term) => (
            <TermEntry key={term.term.id} entry={term} />
          ))}
        </section>
      ) : null}
      {single.length > 0 ? (
        <section aria-labelledby="single">
          <h2 id="single">{words.trace.figures.single}</h2>
          {single.map((term) => (
            <TermEntry key={term.term.id} entry={term} />
          ))}
        </section>
      ) : null}
    </div>
  );
}

function Group({ group: { figures, warnings } }: { readonly group: FigureGroup }) {
  return (
    <section className="figure-group">
      <h3>{words.trace.figures.groupTitle(figures.length, figures[0]?.figure.counts ?? "")}</h3>
      {warnings.length === 0 ? (
        <p className="soft">{words.trace.figures.agree}</p>
      ) : (
        <div className="condition">
          <p>
            <strong>{words.trace.figures.beware}</strong>
          </p>
          <ul className="plain-list">
            {warnings.map(({ field, values, missing, of }) => (
              <li key={field}>{words.trace.figures.warning(field, values, missing, of)}</li>
            ))}
          </ul>
        </div>
      )}
      <ul className="figure-cards">
        {figures.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
          <FigureCard key={index} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
