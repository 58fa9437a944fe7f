import type { Claim, Inference } from "../../graph/records.ts";
import type { Contested as ContestedClaim, Unsourced as UnsourcedRecords } from "../../graph/statistics.ts";
import { describeStep, linkTo } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useDebate } from "../session-context.ts";
import { Bar } from "./Bar.tsx";

/** How many of the most contested claims are listed. */
const LISTED = 20;

/** The claims that are attacked and limited most. */
export function Contested({ contested }: { readonly contested: readonly ContestedClaim[] }) {
  const shown = contested.slice(0, LISTED);
  const most = Math.max(0, ...shown.map(({ attacks, limits }) => Math.max(attacks, limits)));
  if (shown.length === 0) return <p>{words.trace.statistics.noneContested}</p>;
  return (
    <table className="numbers">
      <caption>{words.trace.statistics.contestedCaption(shown.length, contested.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.roles.claim}</th>
          <th scope="col">{words.trace.statistics.attacks}</th>
          <th scope="col">{words.trace.statistics.limits}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ claim, attacks, limits }) => (
          <tr key={claim.id}>
            <th scope="row">
              <RecordLink id={claim.id}>{claim.title}</RecordLink>
            </th>
            <td>
              <span className="bar-pair">
                {attacks} <Bar value={attacks} most={most} kind="against" />
              </span>
            </td>
            <td>
              <span className="bar-pair">
                {limits} <Bar value={limits} most={most} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Objections that nobody has replied to, each with what it objects to. */
export function Unanswered({ steps }: { readonly steps: readonly Inference[] }) {
  const { graph } = useDebate();
  return (
    <>
      <p>{words.tally.unansweredLong(steps.length)}</p>
      <ul className="two-columns">
        {steps.map((inference) => {
          const { premises, voices } = describeStep(graph, inference, 0);
          const target = linkTo(graph, inference.target);
          return (
            <li key={inference.id}>
              {premises.map(({ id, title }, index) => (
                <span key={id}>
                  {index > 0 ? <span className="soft"> {words.map.linked} </span> : null}
                  <RecordLink id={id}>{title}</RecordLink>
                </span>
              ))}
              <span className="where">
                {words.trace.statistics.objectsTo}{" "}
                <RecordLink id={target.id}>
                  {target.kind === "inference" ? words.panel.relationTo.stepOf(target.name) : target.name}
                </RecordLink>
                {voices.length > 0 ? ` · ${voices.map(({ name }) => name).join(", ")}` : null}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Claims and steps that nobody vouches for, or that cannot be looked up. */
export function Unsourced({ unsourced: { claims, placeless, steps } }: { readonly unsourced: UnsourcedRecords }) {
  const { graph } = useDebate();
  if (claims.length + placeless.length + steps.length === 0) return <p>{words.trace.statistics.allSourced}</p>;
  return (
    <>
      <ClaimLinks title={words.trace.statistics.noVoice(claims.length)} claims={claims} />
      <ClaimLinks title={words.trace.statistics.noPlace(placeless.length)} claims={placeless} />
      {steps.length > 0 ? (
        <details>
          <summary>{words.trace.statistics.noCredit(steps.length)}</summary>
          <ul className="two-columns">
            {steps.map(({ id, target }) => (
              <li key={id}>
                <RecordLink id={id}>{linkTo(graph, id).name}</RecordLink>
                <span className="where">
                  {words.panel.to}: {linkTo(graph, target).name}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function ClaimLinks({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="two-columns">
        {claims.map(({ id, title: name }) => (
          <li key={id}>
            <RecordLink id={id}>{name}</RecordLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
