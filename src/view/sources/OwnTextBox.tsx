import type { Source } from "../../graph/records.ts";
import type { MarkedText } from "../../session/text-lines.ts";
import type { OwnText } from "../../session/texts.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useDebate, useSession } from "../session-context.ts";

type Props = {
  readonly source: Source;
  readonly own: OwnText | undefined;
  readonly text: MarkedText | undefined;
};

/** The way to a text of one's own disk, and how well the file fits once it is there. */
export function OwnTextBox({ source, own, text }: Props) {
  const session = useSession();
  const { key } = useDebate();
  return (
    <section className="own-text not-printed" aria-labelledby="own-text-title">
      <h2 id="own-text-title">{words.trace.sources.text}</h2>
      {own && text ? (
        <Fit own={own} text={text} />
      ) : (
        <p>
          {words.trace.sources.ownDisk}
          {source.file === undefined ? null : ` ${words.trace.sources.file(source.file)}`}
        </p>
      )}
      <p className="buttons">
        <button
          type="button"
          className={own ? "plain-button" : "main-button"}
          onClick={() => session.texts.choose(key, source.id)}
        >
          {own ? words.trace.sources.openOther : words.trace.sources.open}
        </button>
        {own ? (
          <button type="button" className="plain-button" onClick={() => session.texts.close(key, source.id)}>
            {words.trace.sources.close}
          </button>
        ) : null}
      </p>
    </section>
  );
}

/** Below this share of its anchors a file is taken to be another text. */
const FITS = 0.5;

function Fit({ own, text: { found, missing } }: { readonly own: OwnText; readonly text: MarkedText }) {
  const { graph } = useDebate();
  const all = found + missing.length;
  const fits = all > 0 && found / all >= FITS;
  const claims = new Map(missing.flatMap(({ record }) => ("mode" in record ? [[record.id, record.title]] : [])));
  return (
    <div role="status">
      <p className={fits || all === 0 ? undefined : "condition"}>
        <strong>{own.file}:</strong>{" "}
        {all === 0
          ? words.trace.sources.noAnchors
          : (fits ? words.trace.sources.found : words.trace.sources.noMatch)(found, all)}{" "}
        {fits ? <span className="soft">{words.trace.sources.claimHint}</span> : null}
      </p>
      {fits && claims.size > 0 ? (
        <details>
          <summary>{words.trace.sources.missing}</summary>
          <ul className="plain-list">
            {[...claims].map(([id, title]) => (
              <li key={id}>
                <RecordLink id={id}>{graph.claims.get(id)?.title ?? title}</RecordLink>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
