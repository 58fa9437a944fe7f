import { useEffect } from "react";
import type { Source, SourceDate } from "../../graph/records.ts";
import { formatAddress, lookingAs, type MapAddress } from "../../session/address.ts";
import { findSheet, type SourceSheet } from "../../session/sources.ts";
import { markText } from "../../session/text-lines.ts";
import { textKey } from "../../session/texts.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useDebate, useSessionState } from "../session-context.ts";
import { OwnTextBox } from "./OwnTextBox.tsx";
import { PartEntries } from "./PartEntries.tsx";
import { showPassage, TEXT_PANE } from "./show-passage.ts";
import { TextPane } from "./TextPane.tsx";

type Props = { readonly id: string; readonly address: MapAddress };

/** One text: who, when, its claims in its own order, what is left out of it; and the text itself, once it is opened. */
export function SourcePage({ id, address }: Props) {
  const { key, graph } = useDebate();
  const own = useSessionState(({ texts }) => texts.get(textKey(key, id)));
  const sheet = findSheet(graph, id);
  useFollowing(address.selected, own !== undefined);
  if (!sheet) return null;
  const { source } = sheet;
  const text = own ? markText(graph, source, own) : undefined;
  return (
    <div className={text ? "sheet source-page with-text" : "sheet source-page"}>
      <p className="not-printed">
        <a className="back" href={`#${formatAddress(lookingAs(address, "sources"))}`}>
          {words.trace.sources.all}
        </a>
      </p>
      <SourceHead sheet={sheet} />
      <OwnTextBox source={source} own={own} text={text} />
      <div className="source-body">
        <div className="source-claims">
          <SourceVoices sheet={sheet} />
          <section aria-labelledby="in-order">
            <h2 id="in-order">{words.trace.sources.inOrder}</h2>
            {sheet.parts.map((part) => (
              <PartEntries
                key={part.name ?? ""}
                part={part}
                selected={address.selected}
                linesShown={text !== undefined}
                only={sheet.parts.length === 1}
              />
            ))}
          </section>
          <Gaps source={source} />
        </div>
        {text ? <TextPane source={source} text={text} selected={address.selected} /> : null}
      </div>
    </div>
  );
}

function SourceHead({ sheet: { source, authors } }: { readonly sheet: SourceSheet }) {
  return (
    <header className="source-head">
      <h1>{source.title}</h1>
      <p>
        {words.sourceKinds[source.kind]}
        {" · "}
        {authors.length === 0 ? words.trace.sources.noAuthor : null}
        {authors.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 ? ", " : null}
            <RecordLink id={id}>{name}</RecordLink>
          </span>
        ))}
        {" · "}
        {words.trace.sources.span(source.date, source.parts ?? [])}
      </p>
      <DateNote date={source.date} />
      {source.note === undefined ? null : <p className="note">{source.note}</p>}
      {source.link === undefined ? null : (
        <p>
          <a href={source.link} rel="noreferrer noopener external" target="_blank">
            {source.link}
          </a>
        </p>
      )}
    </header>
  );
}

function DateNote({ date }: { readonly date: SourceDate | undefined }) {
  return date?.note === undefined ? null : <p className="note">{words.trace.sources.dateNote(date.note)}</p>;
}

function SourceVoices({ sheet: { voices } }: { readonly sheet: SourceSheet }) {
  return (
    <section aria-labelledby="who-speaks">
      <h2 id="who-speaks">{words.trace.sources.whoSpeaks}</h2>
      <ul className="chips">
        {voices.map(({ voice, claims }) => (
          <li key={voice.id}>
            <RecordLink id={voice.id}>{voice.name}</RecordLink>{" "}
            <span className="soft">{words.trace.sources.claims(claims)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gaps({ source: { leftOut = [], cutOff = [] } }: { readonly source: Source }) {
  return (
    <>
      {cutOff.length > 0 ? (
        <section aria-labelledby="cut-off">
          <h2 id="cut-off">{words.trace.sources.cutOff}</h2>
          <ul className="plain-list">
            {cutOff.map(({ line, note }) => (
              <li key={`${line} ${note}`}>
                <strong>{words.trace.sources.line(line)}:</strong> {note}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {leftOut.length > 0 ? (
        <section aria-labelledby="left-out">
          <h2 id="left-out">{words.trace.sources.leftOut}</h2>
          <details>
            <summary>{words.trace.sources.leftOutCount(leftOut.length)}</summary>
            <ul className="plain-list">
              {leftOut.map(({ lines, what, why }) => (
                <li key={`${lines.from} ${what}`}>
                  {what}
                  <span className="where">
                    {words.trace.sources.lines(lines.from, lines.to)}: {why}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </section>
      ) : null}
    </>
  );
}

/** Keep claim and passage together: what is selected on one side is brought into view on the other. */
function useFollowing(selected: string | undefined, hasText: boolean): void {
  useEffect(() => {
    if (selected === undefined) return;
    const inText = document.getElementById(TEXT_PANE)?.contains(document.activeElement) ?? false;
    if (hasText && !inText && showPassage(selected, false)) return;
    document.getElementById(`entry-${selected}`)?.scrollIntoView({ block: "nearest" });
  }, [selected, hasText]);
}
