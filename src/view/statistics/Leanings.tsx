import type { Leaning } from "../../graph/statistics.ts";
import { formatAddress, lookingAs } from "../../session/address.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSessionState } from "../session-context.ts";

/** How far the positions on each question lie on one side, topic by topic. */
export function Leanings({ leanings }: { readonly leanings: readonly Leaning[] }) {
  const { graph } = useDebate();
  const topics = [...new Set(leanings.map(({ question }) => question.topic))];
  const single = leanings.filter(({ oneSidedness }) => oneSidedness === 1).length;
  const open = leanings.filter(({ oneSidedness }) => oneSidedness === undefined).length;
  return (
    <>
      <p>{words.trace.statistics.oneSided(single, leanings.length, open)}</p>
      <table className="numbers">
        <caption className="only-heard">{words.trace.statistics.sections.questions}</caption>
        <thead>
          <tr>
            <th scope="col">{words.trace.statistics.question}</th>
            <th scope="col" className="number">
              {words.trace.statistics.positions}
            </th>
            <th scope="col">{words.trace.statistics.oneSidedness}</th>
          </tr>
        </thead>
        {topics.map((topic) => (
          <tbody key={topic}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="topic-row">
                {graph.topics.get(topic)?.title}
              </th>
            </tr>
            {leanings
              .filter(({ question }) => question.topic === topic)
              .map((leaning) => (
                <Row key={leaning.question.id} leaning={leaning} />
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Row({ leaning }: { readonly leaning: Leaning }) {
  const address = useSessionState((state) => state.address);
  const { question, conditional, oneSidedness } = leaning;
  const sum = leaning.for + leaning.against;
  const href =
    address.view === "home" ? "#/" : `#${formatAddress({ ...lookingAs(address, "compare"), of: question.id })}`;
  return (
    <tr>
      <th scope="row">
        <a href={href}>{question.text}</a>
        {question.oneSided === undefined ? null : <span className="where">{question.oneSided}</span>}
      </th>
      <td className="number">{words.trace.statistics.stances(leaning.for, leaning.against, conditional)}</td>
      <td className="bar-cell">
        {sum === 0 ? null : (
          <svg className="bar-chart bar-sides" aria-hidden="true" focusable="false">
            <rect className="part-for" x="0" y="0" height="100%" width={percent(leaning.for / sum)} />
            <rect
              className="part-against"
              x={percent(leaning.for / sum)}
              y="25%"
              height="50%"
              width={percent(leaning.against / sum)}
            />
          </svg>
        )}
        <span>{words.trace.statistics.share(oneSidedness, leaning.for > leaning.against)}</span>
      </td>
    </tr>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
