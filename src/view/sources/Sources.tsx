import { formatAddress, lookingAs, type MapAddress } from "../../session/address.ts";
import { sourcesOf } from "../../session/sources.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSessionState } from "../session-context.ts";
import { SourcePage } from "./SourcePage.tsx";

/** The texts behind the map, or one of them as a page of its own. */
export function Sources() {
  const address = useSessionState((state) => state.address);
  const { graph } = useDebate();
  if (address.view === "home") return null;
  const { of } = address;
  if (of !== undefined && graph.sources.has(of)) return <SourcePage key={of} id={of} address={address} />;
  return <SourceList address={address} />;
}

function SourceList({ address }: { readonly address: MapAddress }) {
  const { graph } = useDebate();
  return (
    <div className="sheet">
      <h1>{words.trace.sources.title}</h1>
      <p className="lead">{words.trace.sources.intro}</p>
      <ul className="source-list">
        {sourcesOf(graph).map(({ source, authors, voices, claims }) => (
          <li key={source.id}>
            <h2>
              <a href={`#${formatAddress({ ...lookingAs(address, "sources"), of: source.id })}`}>{source.title}</a>
            </h2>
            <p>
              {words.sourceKinds[source.kind]}
              {" · "}
              {authors.length > 0
                ? words.trace.sources.by(authors.map(({ name }) => name))
                : words.trace.sources.noAuthor}
              {" · "}
              {words.trace.sources.span(source.date, source.parts ?? [])}
            </p>
            <p className="soft">
              {words.trace.sources.claims(claims)}
              {" · "}
              {words.trace.sources.voices(voices.length)}
              {source.parts && source.parts.length > 1 ? ` · ${words.trace.sources.parts(source.parts.length)}` : null}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
