import { describeInference } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { useDebate } from "../session-context.ts";
import { SectionHead } from "./ClaimPanel.tsx";
import { RecordLink } from "./links.tsx";
import { Says } from "./Says.tsx";
import { Sign } from "./Sign.tsx";
import { roleOf, StepList } from "./StepList.tsx";

/** One step of the argument: from what, to what, on whose word, and what is said against the step itself. */
export function InferencePanel({ id }: { readonly id: string }) {
  const { graph } = useDebate();
  const { step, target, why, answers, says } = describeInference(graph, id);
  const { inference, premises, side } = step;
  return (
    <article className="detail">
      <p className="step-role">{words.panel.inference}</p>
      <h2>
        <Sign side={side} /> {roleOf(step)}
      </h2>
      <dl className="from-to">
        <dt>{words.panel.from}</dt>
        {premises.map((premise) => (
          <dd key={premise.id}>
            <RecordLink id={premise.id}>{premise.title}</RecordLink>
          </dd>
        ))}
        <dt>{words.panel.to}</dt>
        <dd>
          <RecordLink id={target.id}>
            {target.kind === "inference" ? words.panel.relationTo.stepOf(target.name) : target.name}
          </RecordLink>
        </dd>
      </dl>
      <p className="soft">
        {words.panel.basis[inference.basis]}
        {inference.engages === "matter" ? null : ` · ${words.panel.engages[inference.engages]}`}
      </p>
      {inference.note === undefined ? null : <p className="note">{inference.note}</p>}
      <section>
        <SectionHead title={words.panel.why} count={words.panel.whyCount(why.length)} />
        <StepList steps={why} />
      </section>
      <section>
        <SectionHead title={words.panel.answers} count={String(answers.length)} />
        <StepList steps={answers} withReplies />
      </section>
      {says.length > 0 ? (
        <section>
          <h3>{words.panel.says}</h3>
          <Says says={says} />
        </section>
      ) : null}
    </article>
  );
}
