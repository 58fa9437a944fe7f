import { addressOf, formatAddress, type MapAddress } from "../../session/address.ts";
import { frontPage } from "../../session/derive.ts";
import type { Debate } from "../../session/state.ts";
import { summaryOf, type TopicSummary } from "../../session/summary.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSession, useSessionState } from "../session-context.ts";
import { TallyBar } from "./TallyBar.tsx";

/** The topics of the debate and the questions of the topic one is in; a menu where there is no room for a list. */
export function Sidebar() {
  const debate = useDebate();
  const address = useSessionState((state) => state.address);
  if (address.view === "home") return null;
  const { topics } = summaryOf(debate.graph);
  const within = address.within;
  const current =
    topics.find(
      ({ topic, questions }) => topic.id === within || questions.some(({ question }) => question.id === within),
    ) ?? topics[0];
  return (
    <nav className="sidebar" aria-label={words.sidebar.label}>
      <TopicMenu debate={debate} address={address} topics={topics} />
      <ul className="topics">
        {topics.map((entry) => (
          <li key={entry.topic.id}>
            <a
              className="topic"
              href={linkTo(debate, address, entry.topic.id)}
              aria-current={entry.topic.id === within ? "true" : undefined}
            >
              <span className="topic-name">{entry.topic.title}</span>
              <span className="topic-count">{words.tally.claims(entry.tally.claims)}</span>
              <TallyBar tally={entry.tally} />
            </a>
            {entry === current ? <Questions debate={debate} address={address} entry={entry} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Place = { readonly debate: Debate; readonly address: MapAddress };

function Questions({ debate, address, entry }: Place & { readonly entry: TopicSummary }) {
  return (
    <ul className="questions">
      {entry.questions.map(({ question }) => (
        <li key={question.id}>
          <a
            href={linkTo(debate, address, question.id)}
            aria-current={question.id === address.within ? "true" : undefined}
          >
            {question.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function TopicMenu({ debate, address, topics }: Place & { readonly topics: readonly TopicSummary[] }) {
  const session = useSession();
  return (
    <label className="topic-menu">
      <span className="only-heard">{words.sidebar.choose}</span>
      <select
        value={address.within ?? ""}
        onChange={(event) => session.go(addressWithin(debate, address, event.target.value))}
      >
        {address.within === undefined ? <option value="">{words.sidebar.everything}</option> : null}
        {topics.map(({ topic, questions }) => (
          <optgroup key={topic.id} label={topic.title}>
            <option value={topic.id}>{topic.title}</option>
            {questions.map(({ question }) => (
              <option key={question.id} value={question.id}>
                {question.text}
              </option>
            ))}
          </optgroup>
        ))}
        {address.within !== undefined && debate.graph.claims.has(address.within) ? (
          <option value={address.within}>{debate.graph.claims.get(address.within)?.title}</option>
        ) : null}
      </select>
    </label>
  );
}

function addressWithin(debate: Debate, address: MapAddress, within: string): MapAddress {
  return addressOf(debate.key, address.view, frontPage(debate.graph, within));
}

function linkTo(debate: Debate, address: MapAddress, within: string): string {
  return `#${formatAddress(addressWithin(debate, address, within))}`;
}
