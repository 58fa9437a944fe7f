import type { DefinedTerm } from "../../graph/definitions.ts";
import { marksFor } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { RecordLink } from "../panels/links.tsx";
import { Marks } from "../panels/Sign.tsx";
import { useDebate } from "../session-context.ts";

/** A word with its definitions side by side, each with whose it is. */
export function TermEntry({ entry: { term, definitions } }: { readonly entry: DefinedTerm }) {
  const { graph } = useDebate();
  return (
    <section className="term" aria-labelledby={`term-${term.id}`}>
      <h3 id={`term-${term.id}`}>{words.trace.figures.term(term.word)}</h3>
      {term.note === undefined ? null : <p className="note">{term.note}</p>}
      <ul className="figure-cards">
        {definitions.map(({ claim, voice }) => (
          <li key={`${claim.id} ${voice.id}`} className="figure-card">
            <p className="definition-voice">
              <RecordLink id={voice.id}>{voice.name}</RecordLink>
            </p>
            <p>{claim.text}</p>
            <Condition claim={claim} />
            <p className="entry-head figure-claim">
              <RecordLink id={claim.id}>{claim.title}</RecordLink>
              <Marks marks={marksFor(graph, claim.id)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
