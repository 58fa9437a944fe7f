import type { Figure, Scope } from "../../graph/records.ts";
import { type ClaimDetail, describeClaim, type UseDetail } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSessionState } from "../session-context.ts";
import { Condition } from "./Condition.tsx";
import { RecordLink } from "./links.tsx";
import { CompareLink } from "./PageLink.tsx";
import { Says } from "./Says.tsx";
import { Marks, Sign } from "./Sign.tsx";
import { StepList } from "./StepList.tsx";
import { UnfoldButtons } from "./UnfoldButtons.tsx";

/** A claim in full: what it is to the debate, its text with condition and scope, then why, what answers it, who says so. */
export function ClaimPanel({ id }: { readonly id: string }) {
  const { graph } = useDebate();
  const onMap = useSessionState((state) => state.address.view === "map");
  const detail = describeClaim(graph, id);
  const { claim, marks } = detail;
  return (
    <article className="detail">
      <Uses uses={detail.uses.slice(0, 1)} />
      <h2>{claim.title}</h2>
      <p className="detail-text">{claim.text}</p>
      <Condition claim={claim} />
      {claim.scope ? <ScopeLine scope={claim.scope} /> : null}
      {claim.plain === undefined ? null : (
        <p>
          <strong>{words.panel.plain}</strong> {claim.plain}
        </p>
      )}
      <p className="mark-line">
        <span className="soft">{words.modes[claim.mode]}</span>
        <Marks marks={marks} />
      </p>
      {onMap ? <UnfoldButtons id={id} /> : null}
      <Why detail={detail} />
      <Answers detail={detail} />
      {detail.why.length + detail.answers.length > 0 ? <CompareLink id={id} /> : null}
      <section>
        <SectionHead title={words.panel.says} count={words.panel.saysCount(voiceCount(detail))} />
        <Says says={detail.says} />
      </section>
      {claim.figures && claim.figures.length > 0 ? <Figures figures={claim.figures} /> : null}
      {detail.uses.length > 1 ? (
        <section>
          <h3>{words.panel.uses}</h3>
          <Uses uses={detail.uses} />
        </section>
      ) : null}
      {detail.same.length > 0 ? <Same detail={detail} /> : null}
      {claim.note === undefined ? null : (
        <p className="note">
          <strong>{words.panel.note}</strong> {claim.note}
        </p>
      )}
    </article>
  );
}

/** A heading with a count beside it. */
export function SectionHead({ title, count }: { readonly title: string; readonly count: string }) {
  return (
    <div className="section-head">
      <h3>{title}</h3>
      <span className="soft">{count}</span>
    </div>
  );
}

function Why({ detail: { why } }: { readonly detail: ClaimDetail }) {
  return (
    <section>
      <SectionHead title={words.panel.why} count={words.panel.whyCount(why.length)} />
      <StepList steps={why} />
    </section>
  );
}

function Answers({ detail: { answers } }: { readonly detail: ClaimDetail }) {
  const onMatter = answers.filter(({ inference }) => inference.engages === "matter");
  const asides = answers.filter(({ inference }) => inference.engages !== "matter");
  const limits = onMatter.filter(({ side }) => side === "yes-but").length;
  const replies = onMatter.reduce((sum, step) => sum + step.replies.length, 0);
  return (
    <section>
      <SectionHead
        title={words.panel.answers}
        count={words.panel.answersCount(onMatter.length - limits, limits, replies)}
      />
      <StepList steps={onMatter} withReplies />
      {asides.length > 0 ? (
        <>
          <h4>{words.panel.asides}</h4>
          <StepList steps={asides} withReplies />
        </>
      ) : null}
    </section>
  );
}

function Uses({ uses }: { readonly uses: readonly UseDetail[] }) {
  return (
    <ul className="uses">
      {uses.map(({ inference, side, target, others }) => (
        <li key={inference.id} className={`use use-${side}`}>
          <Sign side={side} /> <RecordLink id={target.id}>{sentenceFor(inference, target)}</RecordLink>
          {others.length > 0 ? (
            <span className="soft">
              {" "}
              ({words.panel.onlyTogether(others.map(({ title }) => `“${title}”`).join(", "))})
            </span>
          ) : null}
          <span className="soft"> · {words.panel.basis[inference.basis]}</span>
        </li>
      ))}
    </ul>
  );
}

function sentenceFor(inference: UseDetail["inference"], target: UseDetail["target"]): string {
  const to = words.panel.uses_;
  if (inference.relation === "answers") {
    if (inference.stance === "for") return to.answersFor(target.name);
    return inference.stance === "against" ? to.answersAgainst(target.name) : to.answersConditional(target.name);
  }
  return to[inference.relation](target.name);
}

function ScopeLine({ scope }: { readonly scope: Scope }) {
  const parts = [scope.whom, scope.where, scope.when].filter((part) => part !== undefined);
  return (
    <p className="scope">
      <strong>{words.panel.scope}</strong> {parts.join(" · ")}
    </p>
  );
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <section>
      <h3>{words.panel.figures}</h3>
      <ul className="figures">
        {figures.map((figure) => (
          <li key={`${figure.value} ${figure.unit} ${figure.counts} ${figure.period ?? ""} ${figure.place ?? ""}`}>
            <strong>{words.figure.value(figure.value, figure.upTo, figure.unit)}</strong> {figure.counts}
            <span className="soft">
              {" "}
              {words.figure.about(
                [figure.population, figure.place, figure.period].filter((part) => part !== undefined),
              )}
            </span>
            {figure.note === undefined ? null : <span className="note"> {figure.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Same({ detail: { same } }: { readonly detail: ClaimDetail }) {
  return (
    <section>
      <h3>{words.panel.same}</h3>
      <ul className="plain-list">
        {same.map(({ claim, voices }) => (
          <li key={claim.id}>
            <RecordLink id={claim.id}>{claim.title}</RecordLink>
            <span className="soft"> {voices.map(({ name }) => name).join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function voiceCount({ says }: ClaimDetail): number {
  return new Set(says.map(({ voice }) => voice.id)).size;
}
