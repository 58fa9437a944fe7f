import { getAction } from "../../session/actions.ts";
import { addressOf, formatAddress } from "../../session/address.ts";
import { frontPage } from "../../session/derive.ts";
import type { Debate, Slot } from "../../session/state.ts";
import { summaryOf, type TopicSummary } from "../../session/summary.ts";
import { words } from "../../words/words.ts";
import { TallyBar, TallyWords } from "../panels/TallyBar.tsx";
import { useSession, useSessionState } from "../session-context.ts";

/** The maps at hand, with their topics and questions and how each stands; and a way to open one's own. */
export function Home() {
  const session = useSession();
  const library = useSessionState((state) => state.library);
  return (
    <div className="home">
      <h1>{words.home.title}</h1>
      <p className="lead">{words.home.intro}</p>
      {library.map((slot, index) => (
        <MapEntry key={slot.key} slot={slot} newcomer={index === 0} />
      ))}
      <section className="own" aria-labelledby="own-title">
        <h2 id="own-title">{words.home.openTitle}</h2>
        <p>{words.home.openHint}</p>
        <button type="button" className="main-button" onClick={() => getAction("open-file").run(session)}>
          {words.home.openButton}
        </button>
      </section>
    </div>
  );
}

function MapEntry({ slot, newcomer }: { readonly slot: Slot; readonly newcomer: boolean }) {
  if (slot.status === "failed") {
    return (
      <section className="map-entry">
        <h2>{slot.key}</h2>
        <p>{words.home.failed}</p>
        <ul>
          {slot.diagnostics.slice(0, 3).map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      </section>
    );
  }
  if (slot.status !== "ready") return <p className="waiting slow">{words.home.loading}</p>;
  const { debate } = slot;
  const { map, graph } = debate;
  const { topics } = summaryOf(graph);
  return (
    <section className="map-entry" aria-labelledby={`map-${slot.key}`}>
      <h2 id={`map-${slot.key}`}>
        <a href={`#${formatAddress(addressOf(debate.key, "map", frontPage(graph)))}`}>{map.title}</a>
      </h2>
      {newcomer ? <p className="newcomer">{words.home.newcomer}</p> : null}
      {map.description === undefined ? null : <p>{map.description}</p>}
      <p className="soft">{words.home.size(map.claims.length, map.inferences.length, map.voices.length)}</p>
      <h3 className="only-heard">{words.home.topics}</h3>
      <ul className="topic-cards">
        {topics.map((entry) => (
          <TopicCard key={entry.topic.id} debate={debate} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function TopicCard({ debate, entry }: { readonly debate: Debate; readonly entry: TopicSummary }) {
  const to = (within: string) => `#${formatAddress(addressOf(debate.key, "map", frontPage(debate.graph, within)))}`;
  return (
    <li className="topic-card">
      <a className="topic-title" href={to(entry.topic.id)}>
        {entry.topic.title}
      </a>
      <TallyBar tally={entry.tally} />
      <ul>
        {entry.questions.map(({ question, tally }) => (
          <li key={question.id}>
            <a href={to(question.id)}>{question.text}</a>
            <TallyWords tally={tally} />
          </li>
        ))}
      </ul>
    </li>
  );
}
