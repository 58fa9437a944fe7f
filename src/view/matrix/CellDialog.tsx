import { useEffect } from "react";
import type { Claim } from "../../graph/records.ts";
import { formatAddress, type MapAddress } from "../../session/address.ts";
import { describeSaying, marksFor } from "../../session/describe.ts";
import { standingOf } from "../../session/matrix.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { Modal } from "../panels/Modal.tsx";
import { Marks } from "../panels/Sign.tsx";
import { useDebate, useSession } from "../session-context.ts";

type Props = { readonly voice: string; readonly question: string; readonly address: MapAddress };

/** The DOM id of the link of a cell. */
export function cellId(voice: string, question: string): string {
  return `cell-${voice}-${question}`;
}

/** The claims behind one cell of the matrix: the positions a voice takes on a question, and its reasons there. */
export function CellDialog({ voice, question, address }: Props) {
  const session = useSession();
  const { graph } = useDebate();
  const standing = standingOf(graph, voice, question);
  useEffect(
    () => () => {
      // A link followed from here is gone with the dialogue; the focus then goes to what it opened, else to the cell.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        (document.getElementById("panel") ?? document.getElementById(cellId(voice, question)))?.focus();
      });
    },
    [voice, question],
  );
  const here = { ...address, of: undefined, with: undefined };
  const hrefTo = (id: string) => `#${formatAddress({ ...here, selected: id })}`;
  return (
    <Modal title={graph.voices.get(voice)?.name ?? ""} onClose={() => session.go(here)}>
      <p>
        {words.trace.matrix.on} <a href={hrefTo(question)}>{graph.questions.get(question)?.text}</a>
      </p>
      {standing ? null : <p>{words.trace.matrix.nothing}</p>}
      {standing?.positions.map(({ stance, claims }) => (
        <section key={stance} className="cell-section">
          <h3>
            <span className={`stance stance-${stance}`} aria-hidden="true">
              {words.trace.matrix.signs[stance]}
            </span>{" "}
            {words.trace.matrix.stances[stance]}
          </h3>
          {claims.map((claim) => (
            <CellClaim key={claim.id} claim={claim} voice={voice} href={hrefTo(claim.id)} />
          ))}
        </section>
      ))}
      {standing && standing.reasons.length > 0 ? (
        <section className="cell-section">
          <h3>{standing.positions.length > 0 ? words.trace.matrix.alsoReasons : words.trace.matrix.reasonsWithout}</h3>
          <ul className="plain-list">
            {standing.reasons.map(({ claim, bearing }) => (
              <li key={claim.id}>
                <a href={hrefTo(claim.id)}>{claim.title}</a>{" "}
                <span className="soft">{words.trace.matrix.bearings[bearing]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Modal>
  );
}

type ClaimProps = { readonly claim: Claim; readonly voice: string; readonly href: string };

function CellClaim({ claim, voice, href }: ClaimProps) {
  const { graph } = useDebate();
  const own = claim.attributions.filter((attribution) => attribution.voice === voice);
  return (
    <div className="cell-claim">
      <p className="entry-head">
        <a className="entry-title" href={href}>
          {claim.title}
        </a>
        <Marks marks={marksFor(graph, claim.id)} />
      </p>
      <p>{claim.text}</p>
      <Condition claim={claim} />
      {own.map((attribution) => {
        const { source, reporter } = describeSaying(graph, attribution);
        return (
          <p key={`${source.id} ${attribution.locator?.lines?.from ?? ""}`} className="where">
            {[
              ...(reporter ? [words.says.via(reporter.name)] : []),
              ...(attribution.hedge ? [words.says.hedge[attribution.hedge]] : []),
              source.title,
              ...(attribution.locator?.part === undefined ? [] : [attribution.locator.part]),
              ...(attribution.locator?.lines
                ? [words.says.lines(attribution.locator.lines.from, attribution.locator.lines.to)]
                : []),
            ].join(", ")}
          </p>
        );
      })}
    </div>
  );
}
