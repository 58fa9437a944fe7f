import { ChevronDown, ChevronRight } from "lucide-react";
import type { OutlinePremise, OutlineStep } from "../../graph/outline.ts";
import type { Claim } from "../../graph/records.ts";
import { formatAddress, isFolded } from "../../session/address.ts";
import { describeStep, marksFor, voicesOf } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { Condition } from "../panels/Condition.tsx";
import { RecordLink } from "../panels/links.tsx";
import { Marks, Sign } from "../panels/Sign.tsx";
import { roleOf } from "../panels/StepList.tsx";
import { useSession, useSessionState } from "../session-context.ts";
import { useOutline } from "./outline-context.ts";

/** Entries nested deeper than this go on in the map, so that no chain of reasons can exhaust the page. */
const DEEPEST = 24;

type StepsProps = { readonly steps: readonly OutlineStep[]; readonly depth: number };

/** Steps as list entries, each with its premises and what bears on them. */
export function StepEntries({ steps, depth }: StepsProps) {
  if (steps.length === 0) return null;
  return (
    <ul className="entries">
      {steps.map((step) =>
        step.premises.length === 1 && step.premises[0] ? (
          <PremiseEntry key={step.inference.id} premise={step.premises[0]} step={step} depth={depth} />
        ) : (
          <li key={step.inference.id} className="entry linked">
            <p className="entry-role">
              <StepRole step={step} /> {words.outline.together}
            </p>
            <ul className="entries">
              {step.premises.map((premise) => (
                <PremiseEntry key={premise.claim} premise={premise} depth={depth + 1} linked />
              ))}
            </ul>
            <OnStep step={step} depth={depth} />
          </li>
        ),
      )}
    </ul>
  );
}

type PremiseProps = {
  readonly premise: OutlinePremise;
  readonly step?: OutlineStep | undefined;
  readonly depth: number;
  /** Whether it is one of several premises of the step above. */
  readonly linked?: boolean;
};

/** One claim in its place: in full, or as a link to where it is. */
export function PremiseEntry({ premise, step, depth, linked = false }: PremiseProps) {
  const { debate, selected } = useOutline();
  const claim = debate.graph.claims.get(premise.claim);
  if (!claim) return null;
  if (!premise.full) {
    return (
      <li className="entry">
        <p className="entry-role">{step ? <StepRole step={step} /> : words.roles.premise}</p>
        <p>
          <RecordLink id={claim.id}>{claim.title}</RecordLink>
          <span className="soft"> ({words.outline.seeHere})</span>
        </p>
        {step ? <OnStep step={step} depth={depth} /> : null}
      </li>
    );
  }
  return (
    <li id={`entry-${claim.id}`} className="entry" aria-current={claim.id === selected ? "true" : undefined}>
      <Head claim={claim} step={step} foldable={premise.steps.length > 0} linked={linked} />
      <Body claim={claim} />
      {step ? <OnStep step={step} depth={depth} /> : null}
      <Beneath premise={premise} depth={depth} />
    </li>
  );
}

type HeadProps = {
  readonly claim: Claim;
  readonly step: OutlineStep | undefined;
  readonly foldable: boolean;
  readonly linked: boolean;
};

function Head({ claim, step, foldable, linked }: HeadProps) {
  const session = useSession();
  const { debate, folded } = useOutline();
  const open = !isFolded(folded, claim.id);
  return (
    <div className="entry-head">
      {foldable ? (
        <button
          type="button"
          className="fold-button not-printed"
          aria-expanded={open}
          aria-controls={`beneath-${claim.id}`}
          aria-label={(open ? words.outline.fold : words.outline.unfold)(claim.title)}
          onClick={() => session.toggleEntry(claim.id)}
        >
          {open ? <ChevronDown aria-hidden="true" size={18} /> : <ChevronRight aria-hidden="true" size={18} />}
        </button>
      ) : null}
      <span className="entry-role">
        {step ? <StepRole step={step} /> : linked ? words.roles.premise : words.roles.claim}
      </span>
      <span className="entry-title">
        <RecordLink id={claim.id}>{claim.title}</RecordLink>
      </span>
      <Marks marks={marksFor(debate.graph, claim.id)} />
    </div>
  );
}

function Body({ claim }: { readonly claim: Claim }) {
  const { debate } = useOutline();
  const voices = voicesOf(debate.graph, claim).map(({ name }) => name);
  return (
    <>
      <p className="entry-text">{claim.text}</p>
      <Condition claim={claim} />
      {voices.length > 0 ? <p className="entry-voices">{voices.join(", ")}</p> : null}
    </>
  );
}

function Beneath({ premise, depth }: { readonly premise: OutlinePremise; readonly depth: number }) {
  const { folded } = useOutline();
  const address = useSessionState((state) => state.address);
  if (premise.steps.length === 0) return null;
  const open = !isFolded(folded, premise.claim);
  return (
    <div id={`beneath-${premise.claim}`} className={open ? "beneath" : "beneath folded"}>
      {depth < DEEPEST || address.view === "home" ? (
        <StepEntries steps={premise.steps} depth={depth + 1} />
      ) : (
        <a href={`#${formatAddress({ ...address, view: "map", within: premise.claim, selected: premise.claim })}`}>
          {words.panel.openOnMap}
        </a>
      )}
    </div>
  );
}

function OnStep({ step, depth }: { readonly step: OutlineStep; readonly depth: number }) {
  if (step.onStep.length === 0) return null;
  return (
    <div className="on-step">
      <p className="entry-role">{words.outline.onStep}</p>
      <StepEntries steps={step.onStep} depth={depth + 1} />
    </div>
  );
}

function StepRole({ step }: { readonly step: OutlineStep }) {
  const { debate } = useOutline();
  const { side } = describeStep(debate.graph, step.inference, 0);
  return (
    <>
      <Sign side={side} /> {roleOf(step)}
      {step.inference.engages === "matter" ? null : ` (${words.panel.engages[step.inference.engages]})`}
    </>
  );
}
