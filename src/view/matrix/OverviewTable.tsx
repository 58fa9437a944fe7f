import { formatAddress, type MapAddress } from "../../session/address.ts";
import type { Overview, TopicStanding } from "../../session/matrix.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useSession } from "../session-context.ts";
import { SortButton } from "./SortButton.tsx";

type Props = { readonly overview: Overview; readonly address: MapAddress };

/** Voices by topics as a table; each cell leads to the matrix of its topic. */
export function OverviewTable({ overview: { topics, rows, sortedBy }, address }: Props) {
  const session = useSession();
  const hrefTo = (topic: string) =>
    `#${formatAddress({ ...address, whole: undefined, within: topic, rows: undefined })}`;
  return (
    <section
      className="table-region"
      aria-label={words.trace.matrix.overviewRegion}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by keys.
      tabIndex={0}
    >
      <table className="matrix overview">
        <caption>{words.trace.matrix.overviewCaption(rows.length, topics.length)}</caption>
        <colgroup>
          <col className="column-voice" />
          <col className="column-topic" span={topics.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {words.trace.matrix.voice}
            </th>
            {topics.map(({ topic, questions }) => (
              <th
                key={topic.id}
                scope="col"
                abbr={topic.title}
                aria-sort={sortedBy === topic ? "descending" : undefined}
              >
                <a href={hrefTo(topic.id)}>{topic.title}</a>
                <span className="column-foot">
                  <span className="soft">{words.trace.matrix.questions(questions)}</span>
                  <SortButton
                    label={words.trace.matrix.sortBy(topic.title)}
                    sorted={sortedBy === topic}
                    onSort={() => session.go({ ...address, rows: sortedBy === topic ? undefined : topic.id })}
                  />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ voice, cells }) => (
            <tr key={voice.id}>
              <th scope="row">
                <RecordLink id={voice.id}>{voice.name}</RecordLink>
              </th>
              {cells.map((cell, index) => {
                const topic = topics[index]?.topic.id ?? "";
                return <TopicCell key={topic} cell={cell} href={hrefTo(topic)} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TopicCell({ cell, href }: { readonly cell: TopicStanding | undefined; readonly href: string }) {
  if (!cell) return <td className="cell-silent">{words.trace.matrix.silent}</td>;
  return (
    <td>
      <a href={href}>
        {(["for", "conditional", "against", "reasons"] as const)
          .filter((kind) => cell[kind] > 0)
          .map((kind) => (
            <span key={kind} className={`count-${kind}`}>
              {words.trace.matrix.times[kind](cell[kind])}
            </span>
          ))}
      </a>
    </td>
  );
}
