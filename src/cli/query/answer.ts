import { getClaim, getSource, getVoice, inferencesOnto, type TypedGraph } from "../../graph/graph.ts";
import { isUnanswered, repliesToStep } from "../../graph/queries.ts";
import type {
  Attribution,
  Basis,
  Claim,
  Engagement,
  Hedge,
  Inference,
  LineRange,
  Manner,
  Relation,
  Scope,
  Stance,
} from "../../graph/records.ts";

/** One voice saying a thing somewhere, for programs. */
export type SayAnswer = {
  readonly voice: { readonly id: string; readonly name: string };
  /** The reporter, where there is one. */
  readonly via?: { readonly id: string; readonly name: string };
  readonly manner: Manner;
  readonly hedge?: Hedge;
  readonly source: { readonly id: string; readonly title: string };
  readonly part?: string;
  readonly paragraph?: number;
  readonly lines?: LineRange;
  readonly anchor?: string;
};

/** A premise with everything that must never be dropped when it is repeated: condition, scope, hedges and reporters. */
export type PremiseAnswer = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly condition?: string;
  readonly scope?: Scope;
  readonly says: readonly SayAnswer[];
};

/** One step, with the steps that answer it back. */
export type StepAnswer = {
  readonly id: string;
  readonly relation: Relation;
  readonly stance?: Stance;
  readonly target: string;
  readonly engages: Engagement;
  readonly basis: Basis;
  /** Only of objections: whether nobody has replied. */
  readonly unanswered?: boolean;
  readonly premises: readonly PremiseAnswer[];
  readonly replies: readonly StepAnswer[];
};

/** Set out a step, with its replies `depth` levels deep. */
export function answerStep(graph: TypedGraph, inference: Inference, depth: number): StepAnswer {
  const { id, relation, target, engages, basis } = inference;
  const isAttack = relation === "rebuts" || relation === "undercuts";
  return {
    id,
    relation,
    ...(relation === "answers" ? { stance: inference.stance } : {}),
    target,
    engages,
    basis,
    ...(isAttack ? { unanswered: isUnanswered(graph, inference) } : {}),
    premises: inference.premises.map((premise) => answerPremise(graph, getClaim(graph, premise))),
    replies: depth > 0 ? repliesOf(graph, inference).map((reply) => answerStep(graph, reply, depth - 1)) : [],
  };
}

/** What answers a step back, each once: undercuts and qualifications of itself, rebuttals and qualifications of its premises. */
export function repliesOf(graph: TypedGraph, inference: Inference): readonly Inference[] {
  const replies = new Set(repliesToStep(graph, inference));
  for (const premise of inference.premises) {
    const { rebuts, qualifies } = inferencesOnto(graph, premise);
    for (const reply of [...rebuts, ...qualifies]) replies.add(reply);
  }
  return [...replies];
}

/** Set out who says a thing, through whom, and where. */
export function answerSaying(graph: TypedGraph, attribution: Attribution): SayAnswer {
  const { manner, hedge, locator, anchor } = attribution;
  const voice = getVoice(graph, attribution.voice);
  const source = getSource(graph, attribution.source);
  const via = attribution.via === undefined ? undefined : getVoice(graph, attribution.via);
  return {
    voice: { id: voice.id, name: voice.name },
    ...(via ? { via: { id: via.id, name: via.name } } : {}),
    manner,
    ...(hedge ? { hedge } : {}),
    source: { id: source.id, title: source.title },
    ...(locator?.part !== undefined ? { part: locator.part } : {}),
    ...(locator?.paragraph !== undefined ? { paragraph: locator.paragraph } : {}),
    ...(locator?.lines ? { lines: { from: locator.lines.from, to: locator.lines.to } } : {}),
    ...(anchor ? { anchor: anchor.exact } : {}),
  };
}

function answerPremise(graph: TypedGraph, claim: Claim): PremiseAnswer {
  const { id, title, text, condition, scope, attributions } = claim;
  return {
    id,
    title,
    text,
    ...(condition !== undefined ? { condition } : {}),
    ...(scope ? { scope } : {}),
    says: attributions.map((attribution) => answerSaying(graph, attribution)),
  };
}
