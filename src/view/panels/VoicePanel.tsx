import type { Claim, Source } from "../../graph/records.ts";
import { describeSource, describeVoice } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { useDebate } from "../session-context.ts";
import { RecordLink } from "./links.tsx";
import { PageLink } from "./PageLink.tsx";

/** A voice: who it is, what it says, and what it reports others as saying. */
export function VoicePanel({ id }: { readonly id: string }) {
  const { graph } = useDebate();
  const { voice, says, reports } = describeVoice(graph, id);
  return (
    <article className="detail">
      <p className="step-role">{words.voiceKinds[voice.kind]}</p>
      <h2>{voice.name}</h2>
      {voice.description === undefined ? null : <p>{voice.description}</p>}
      {says.length > 0 ? <PageLink id={id} view="clash" label={words.trace.clash.open} /> : null}
      <ClaimList title={words.panel.voiceSays} claims={says} />
      <ClaimList title={words.panel.voiceReports} claims={reports} />
    </article>
  );
}

/** A text: who wrote it and when, what was left out, where it breaks off, and every claim drawn from it in its order. */
export function SourcePanel({ id }: { readonly id: string }) {
  const { graph } = useDebate();
  const { source, authors, claims } = describeSource(graph, id);
  return (
    <article className="detail">
      <p className="step-role">{words.sourceKinds[source.kind]}</p>
      <h2>{source.title}</h2>
      <p className="soft">
        {authors.length > 0 ? words.panel.authors(authors.map(({ name }) => name)) : words.panel.noAuthor}
        {", "}
        {source.date ? words.says.date(source.date.value, source.date.certainty) : words.says.undated}
      </p>
      {source.link === undefined ? null : (
        <p>
          <a href={source.link} rel="noreferrer noopener external" target="_blank">
            {source.link}
          </a>
        </p>
      )}
      {source.note === undefined ? null : <p className="note">{source.note}</p>}
      <PageLink id={id} view="sources" label={words.trace.sources.asPage} />
      <Parts source={source} />
      <ClaimList title={words.panel.sourceClaims} claims={claims} />
      <Gaps source={source} />
    </article>
  );
}

function ClaimList({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="plain-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <RecordLink id={claim.id}>{claim.title}</RecordLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parts({ source: { parts } }: { readonly source: Source }) {
  if (!parts || parts.length === 0) return null;
  return (
    <section>
      <h3>{words.panel.parts}</h3>
      <ul className="plain-list">
        {parts.map(({ name, date, lines, note }) => (
          <li key={`${name} ${lines?.from ?? ""}`}>
            {name}
            <span className="soft">
              {date ? `, ${words.says.date(date.value, date.certainty)}` : ""}
              {lines ? `, ${words.says.lines(lines.from, lines.to)}` : ""}
              {note === undefined ? "" : `. ${note}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gaps({ source: { leftOut = [], cutOff = [] } }: { readonly source: Source }) {
  return (
    <>
      {leftOut.length > 0 ? (
        <section>
          <h3>{words.panel.leftOut}</h3>
          <ul className="plain-list">
            {leftOut.map(({ lines, what, why }) => (
              <li key={`${lines.from} ${what}`}>
                {what}{" "}
                <span className="soft">
                  ({words.says.lines(lines.from, lines.to)}): {why}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {cutOff.length > 0 ? (
        <section>
          <h3>{words.panel.cutOff}</h3>
          <ul className="plain-list">
            {cutOff.map(({ line, note }) => (
              <li key={line}>
                {words.says.lines(line, line)}: {note}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
