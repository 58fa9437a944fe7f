import type { Counts } from "../../graph/statistics.ts";
import { words } from "../../words/words.ts";
import { Bar } from "./Bar.tsx";

const KINDS = [
  "topics",
  "questions",
  "claims",
  "inferences",
  "voices",
  "sources",
  "restatements",
  "terms",
  "figures",
  "conditional",
  "reported",
  "readings",
] as const;
const RELATIONS = ["answers", "supports", "rebuts", "undercuts", "qualifies"] as const;

/** How many records there are of each kind, and of each relation. */
export function CountList({ counts }: { readonly counts: Counts }) {
  const most = Math.max(...RELATIONS.map((relation) => counts.relations[relation]));
  return (
    <>
      <dl className="tiles">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{words.trace.statistics.kinds[kind]}</dt>
            <dd>{words.trace.statistics.number(counts[kind])}</dd>
          </div>
        ))}
      </dl>
      <table className="numbers">
        <caption>{words.trace.statistics.relations}</caption>
        <thead>
          <tr>
            <th scope="col">{words.trace.statistics.relation}</th>
            <th scope="col" className="number">
              {words.trace.statistics.howMany}
            </th>
            <td className="bar-cell" />
          </tr>
        </thead>
        <tbody>
          {RELATIONS.map((relation) => (
            <tr key={relation}>
              <th scope="row">{words.trace.statistics.relationNames[relation]}</th>
              <td className="number">{words.trace.statistics.number(counts.relations[relation])}</td>
              <td className="bar-cell">
                <Bar value={counts.relations[relation]} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
