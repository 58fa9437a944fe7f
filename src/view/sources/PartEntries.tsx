import type { OutlinedPart, SourceEntry } from "../../graph/source-outline.ts";
import { describeSaying, marksFor } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { Marks } from "../panels/Sign.tsx";
import { useDebate } from "../session-context.ts";
import { showPassage } from "./show-passage.ts";

type Props = {
  readonly part: OutlinedPart;
  readonly selected: string | undefined;
  /** Whether the text is there, so that line numbers can lead to it. */
  readonly linesShown: boolean;
  /** Whether the text has no other part, so that its name would only repeat the title. */
  readonly only: boolean;
};

/** One part of a text: whose it is and from when, and its claims in order. */
export function PartEntries({ part: { name, part, entries }, selected, linesShown, only }: Props) {
  const { graph } = useDebate();
  const authors = (part?.authors ?? []).flatMap((id) => graph.voices.get(id) ?? []);
  return (
    <section className="source-part">
      {only && part ? null : <h3>{name ?? words.trace.sources.noPart}</h3>}
      <p className="soft">
        {authors.map(({ id, name: author }, index) => (
          <span key={id}>
            {index > 0 ? ", " : null}
            <RecordLink id={id}>{author}</RecordLink>
          </span>
        ))}
        {[
          ...(authors.length > 0 ? [""] : []),
          ...(part?.date ? [words.trace.sources.date(part.date)] : []),
          ...(part?.lines ? [words.trace.sources.lines(part.lines.from, part.lines.to)] : []),
        ].join(" · ")}
      </p>
      {part?.date?.note === undefined ? null : <p className="note">{words.trace.sources.dateNote(part.date.note)}</p>}
      {part?.note === undefined ? null : <p className="note">{part.note}</p>}
      {entries.length === 0 ? <p className="soft">{words.trace.sources.noClaims}</p> : null}
      <ol className="source-entries">
        {entries.map((entry, index) => (
          <Entry
            key={`${entry.claim.id} ${entry.lines?.from ?? entry.paragraph ?? index}`}
            entry={entry}
            current={entry.claim.id === selected}
            linesShown={linesShown}
          />
        ))}
      </ol>
    </section>
  );
}

type EntryProps = { readonly entry: SourceEntry; readonly current: boolean; readonly linesShown: boolean };

function Entry({ entry: { claim, lines, paragraph, attributions }, current, linesShown }: EntryProps) {
  const { graph } = useDebate();
  const where = lines
    ? words.trace.sources.lines(lines.from, lines.to)
    : paragraph === undefined
      ? undefined
      : words.says.paragraph(paragraph);
  return (
    <li id={`entry-${claim.id}`} className="source-entry" aria-current={current ? "true" : undefined}>
      <p className="entry-head">
        <span className="entry-title">
          <RecordLink id={claim.id}>{claim.title}</RecordLink>
        </span>
        <Marks marks={marksFor(graph, claim.id)} />
      </p>
      <p className="entry-voices">
        {attributions.map((attribution, index) => {
          const { voice, reporter } = describeSaying(graph, attribution);
          return (
            <span key={`${voice.id} ${reporter?.id ?? ""}`}>
              {index > 0 ? "; " : null}
              <RecordLink id={voice.id}>{voice.name}</RecordLink>
              {reporter ? ` (${words.says.via(reporter.name)})` : null}
            </span>
          );
        })}
        {where === undefined ? null : (
          <>
            {" · "}
            {linesShown && lines ? <LineButton claim={claim.id} title={claim.title} line={where} /> : where}
          </>
        )}
      </p>
    </li>
  );
}

/** Leads the focus from a claim to its passage in the text. */
function LineButton({ claim, title, line }: { readonly claim: string; readonly title: string; readonly line: string }) {
  return (
    <button
      type="button"
      className="line-button not-printed"
      aria-label={words.trace.sources.shows(title, line)}
      onClick={() => showPassage(claim, true)}
    >
      {line}
    </button>
  );
}
