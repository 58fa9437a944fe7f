import type { Statistics, VoiceShare } from "../../graph/statistics.ts";
import { formatAddress, lookingAs } from "../../session/address.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useSessionState } from "../session-context.ts";
import { Bar } from "./Bar.tsx";

/** What each topic holds, and what stands open in it. */
export function TopicTable({ topics }: { readonly topics: Statistics["topics"] }) {
  const address = useSessionState((state) => state.address);
  const most = Math.max(0, ...topics.map(({ tally }) => tally.claims));
  const mostOpen = Math.max(0, ...topics.map(({ tally }) => tally.unanswered));
  return (
    <NumberTable
      caption={words.trace.statistics.sections.topics}
      heads={[
        words.trace.statistics.topic,
        words.trace.statistics.kinds.questions,
        words.trace.statistics.kinds.claims,
        words.trace.statistics.positions,
        words.trace.statistics.unanswered,
      ]}
    >
      {topics.map(({ topic, questions, tally }) => (
        <tr key={topic.id}>
          <th scope="row">
            <a
              href={
                address.view === "home"
                  ? "#/"
                  : `#${formatAddress({ ...lookingAs(address, "matrix"), within: topic.id })}`
              }
            >
              {topic.title}
            </a>
          </th>
          <td className="number">{questions}</td>
          <td>
            <span className="bar-pair">
              {tally.claims} <Bar value={tally.claims} most={most} />
            </span>
          </td>
          <td className="number">{words.trace.statistics.stances(tally.for, tally.against, tally.conditional)}</td>
          <td>
            <span className="bar-pair">
              {tally.unanswered} <Bar value={tally.unanswered} most={mostOpen} kind="against" />
            </span>
          </td>
        </tr>
      ))}
    </NumberTable>
  );
}

/** What each voice says, objects to and is objected to. */
export function VoiceTable({ voices }: { readonly voices: readonly VoiceShare[] }) {
  const most = Math.max(0, ...voices.map(({ claims }) => claims));
  const mostMade = Math.max(0, ...voices.map(({ made, received }) => Math.max(made, received)));
  return (
    <NumberTable
      caption={words.trace.statistics.sections.voices}
      heads={[
        words.trace.matrix.voice,
        words.trace.statistics.kinds.claims,
        words.trace.statistics.made,
        words.trace.statistics.received,
        words.trace.statistics.unanswered,
      ]}
    >
      {voices.map(({ voice, claims, made, received, unanswered }) => (
        <tr key={voice.id}>
          <th scope="row">
            <RecordLink id={voice.id}>{voice.name}</RecordLink>
          </th>
          <td>
            <span className="bar-pair">
              {claims} <Bar value={claims} most={most} />
            </span>
          </td>
          <td>
            <span className="bar-pair">
              {made} <Bar value={made} most={mostMade} kind="against" />
            </span>
          </td>
          <td>
            <span className="bar-pair">
              {received} <Bar value={received} most={mostMade} kind="against" />
            </span>
          </td>
          <td className="number">{unanswered}</td>
        </tr>
      ))}
    </NumberTable>
  );
}

type TableProps = {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: React.ReactNode;
};

/** A table of numbers; it scrolls within a region of its own where there is no room for it. */
function NumberTable({ caption, heads, children }: TableProps) {
  return (
    <section
      className="wide-table"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll by itself has to be reached by keys.
      tabIndex={0}
    >
      <table className="numbers">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
