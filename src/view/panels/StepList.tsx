import type { StepDetail } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "./links.tsx";
import { Sign } from "./Sign.tsx";

type Props = { readonly steps: readonly StepDetail[]; readonly withReplies?: boolean };

/** Steps as a list of links to their premises, each with its role, its voices and how it is answered. */
export function StepList({ steps, withReplies = false }: Props) {
  if (steps.length === 0) return null;
  return (
    <ul className="steps">
      {steps.map((step) => (
        <li key={step.inference.id} className="step">
          <Sign side={step.side} />
          <div>
            <span className="step-role">{roleOf(step)}</span>
            {step.premises.map((premise, index) => (
              <span key={premise.id}>
                {index > 0 ? <span className="soft"> {words.map.linked} </span> : null}
                <RecordLink id={premise.id}>{premise.title}</RecordLink>
              </span>
            ))}
            <span className="step-detail">{detailsOf(step).join(" · ")}</span>
            {withReplies && step.replies.length > 0 ? (
              <div className="replies">
                <span className="soft">{words.panel.repliedBy}</span>
                <StepList steps={step.replies} />
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a step is called where it is listed. */
export function roleOf({ inference }: Pick<StepDetail, "inference">): string {
  if (inference.relation !== "answers") return words.roles[inference.relation];
  if (inference.stance === "for") return words.roles.answerFor;
  return inference.stance === "against" ? words.roles.answerAgainst : words.roles.answerConditional;
}

function detailsOf(step: StepDetail): readonly string[] {
  const { inference, voices, replies, reasons, unanswered } = step;
  return [
    ...voices.map(({ name }) => name),
    ...(reasons > 0 ? [words.panel.reasonsCount(reasons)] : []),
    ...(unanswered ? [words.marks.unanswered] : []),
    ...(replies.length > 0 ? [words.panel.answered(replies.length)] : []),
    ...(inference.basis === "reading" ? [words.panel.basis.reading] : []),
    ...(inference.engages === "matter" ? [] : [words.panel.engages[inference.engages]]),
    ...(inference.note === undefined ? [] : [inference.note]),
  ];
}
