import {
  type Credit,
  getClaim,
  getInference,
  getQuestion,
  getSource,
  getVoice,
  inferencesOnto,
  type TypedGraph,
} from "../graph/graph.ts";
import type { RecordId } from "../graph/ids.ts";
import {
  answersTo,
  claimsBy,
  isUnanswered,
  reasonsFor,
  repliesTo,
  repliesToStep,
  sameAs,
  usesOf,
} from "../graph/queries.ts";
import type { Attribution, Claim, Inference, Question, Source, Stance, Voice } from "../graph/records.ts";
import { type Mark, marksOf, type Side, sideOf } from "../graph/roles.ts";
import type { Tally } from "../graph/tally.ts";
import { tallyFor } from "./summary.ts";

/** A record that a sentence can link to. */
export type Linked = {
  readonly id: RecordId;
  readonly kind: "claim" | "question" | "inference";
  readonly name: string;
};

/** One step as a reader meets it. */
export type StepDetail = {
  readonly inference: Inference;
  readonly side: Side;
  readonly premises: readonly Claim[];
  readonly voices: readonly Voice[];
  /** How many reasons its premises have in their turn. */
  readonly reasons: number;
  /** What answers it back: attacks on and limits to its premises and to the step itself. */
  readonly replies: readonly StepDetail[];
  readonly unanswered: boolean;
};

/** What a step bears on, and what that in turn is about where it is a step itself. */
export type UseDetail = {
  readonly inference: Inference;
  readonly side: Side;
  readonly target: Linked;
  readonly others: readonly Claim[];
};

/** One voice saying a thing somewhere. */
export type SayDetail = {
  readonly attribution: Attribution;
  readonly voice: Voice;
  readonly reporter: Voice | undefined;
  readonly source: Source;
};

/** Everything that a claim's panel says. */
export type ClaimDetail = {
  readonly claim: Claim;
  readonly marks: readonly Mark[];
  readonly why: readonly StepDetail[];
  /** Those nobody has replied to come first. */
  readonly answers: readonly StepDetail[];
  readonly says: readonly SayDetail[];
  readonly uses: readonly UseDetail[];
  readonly same: readonly { readonly claim: Claim; readonly voices: readonly Voice[] }[];
};

/** Gather what a claim's panel says. O(neighbours and their neighbours). */
export function describeClaim(graph: TypedGraph, id: RecordId): ClaimDetail {
  const claim = getClaim(graph, id);
  const uses = usesOf(graph, id);
  const onSteps = uses.flatMap((use) => reasonsFor(graph, use.id));
  return {
    claim,
    marks: marksOf(graph, id),
    why: [...reasonsFor(graph, id), ...onSteps].map((step) => describeStep(graph, step)),
    answers: unansweredFirst(repliesTo(graph, id).map((step) => describeStep(graph, step))),
    says: claim.attributions.map((attribution) => describeSaying(graph, attribution)),
    uses: uses.map((use) => describeUse(graph, use, id)),
    same: sameAs(graph, id).map((other) => ({ claim: other, voices: voicesOf(graph, other) })),
  };
}

/** A step with its premises and its replies, one level deep. */
export function describeStep(graph: TypedGraph, inference: Inference, depth = 1): StepDetail {
  const premises = inference.premises.map((premise) => getClaim(graph, premise));
  const replies = depth > 0 ? repliesOf(graph, inference) : [];
  return {
    inference,
    side: sideOf(inference),
    premises,
    voices: [...new Set(premises.flatMap((premise) => voicesOf(graph, premise)))],
    reasons: premises.reduce((sum, { id }) => sum + reasonsFor(graph, id).length, 0),
    replies: replies.map((reply) => describeStep(graph, reply, depth - 1)),
    unanswered: isUnanswered(graph, inference),
  };
}

/** What answers a step back, each once: rebuttals and qualifications of its premises, undercuts and qualifications of itself. */
export function repliesOf(graph: TypedGraph, inference: Inference): readonly Inference[] {
  const replies = new Set<Inference>(repliesToStep(graph, inference));
  for (const premise of inference.premises) {
    const onto = inferencesOnto(graph, premise);
    for (const reply of [...onto.rebuts, ...onto.qualifies]) replies.add(reply);
  }
  return [...replies];
}

/** Who says a thing, through whom, and where. */
export function describeSaying(graph: TypedGraph, attribution: Attribution): SayDetail {
  return {
    attribution,
    voice: getVoice(graph, attribution.voice),
    reporter: attribution.via === undefined ? undefined : getVoice(graph, attribution.via),
    source: getSource(graph, attribution.source),
  };
}

/** The voices credited with a claim, each once, in order. */
export function voicesOf(graph: TypedGraph, claim: Claim): readonly Voice[] {
  return [...new Set(claim.attributions.map(({ voice }) => voice))].map((voice) => getVoice(graph, voice));
}

/** A record by the name that links to it carry; an inference goes by its first premise. */
export function linkTo(graph: TypedGraph, id: RecordId): Linked {
  const question = graph.questions.get(id);
  if (question) return { id, kind: "question", name: question.text };
  const inference = graph.inferences.get(id);
  if (inference) return { id, kind: "inference", name: getClaim(graph, inference.premises[0] as string).title };
  return { id, kind: "claim", name: getClaim(graph, id).title };
}

function describeUse(graph: TypedGraph, inference: Inference, id: RecordId): UseDetail {
  return {
    inference,
    side: sideOf(inference),
    target: linkTo(graph, inference.target),
    others: inference.premises.filter((premise) => premise !== id).map((premise) => getClaim(graph, premise)),
  };
}

function unansweredFirst(steps: readonly StepDetail[]): readonly StepDetail[] {
  return [...steps.filter(({ unanswered }) => unanswered), ...steps.filter(({ unanswered }) => !unanswered)];
}

const STANCES = ["for", "conditional", "against"] as const satisfies readonly Stance[];

/** Everything that a question's panel says: positions by stance, and how things stand beneath them. */
export type QuestionDetail = {
  readonly question: Question;
  readonly tally: Tally;
  readonly positions: readonly { readonly stance: Stance; readonly steps: readonly StepDetail[] }[];
};

/** Gather what a question's panel says. O(answers and their neighbours). */
export function describeQuestion(graph: TypedGraph, id: RecordId): QuestionDetail {
  const question = getQuestion(graph, id);
  return {
    question,
    tally: tallyFor(graph, id),
    positions: STANCES.map((stance) => ({
      stance,
      steps: answersTo(graph, id, stance).map((step) => describeStep(graph, step)),
    })),
  };
}

/** Everything that the panel of one step says. */
export type InferenceDetail = {
  readonly step: StepDetail;
  readonly target: Linked;
  readonly why: readonly StepDetail[];
  readonly answers: readonly StepDetail[];
  readonly says: readonly SayDetail[];
};

/** Gather what the panel of one step says. O(neighbours and their neighbours). */
export function describeInference(graph: TypedGraph, id: RecordId): InferenceDetail {
  const inference = getInference(graph, id);
  return {
    step: describeStep(graph, inference),
    target: linkTo(graph, inference.target),
    why: reasonsFor(graph, id).map((step) => describeStep(graph, step)),
    answers: unansweredFirst(repliesToStep(graph, inference).map((step) => describeStep(graph, step))),
    says: (inference.attributions ?? []).map((attribution) => describeSaying(graph, attribution)),
  };
}

/** What a voice says, and what it reports others as saying. O(answer). */
export function describeVoice(
  graph: TypedGraph,
  id: RecordId,
): { readonly voice: Voice; readonly says: readonly Claim[]; readonly reports: readonly Claim[] } {
  return { voice: getVoice(graph, id), says: claimsBy(graph, id), reports: claimsIn(graph.reportedBy.get(id) ?? []) };
}

/** A text, and the claims drawn from it in the order of its lines. O(answer · log answer). */
export function describeSource(
  graph: TypedGraph,
  id: RecordId,
): { readonly source: Source; readonly authors: readonly Voice[]; readonly claims: readonly Claim[] } {
  const source = getSource(graph, id);
  const lineOf = ({ attribution }: Credit) => attribution.locator?.lines?.from ?? Number.MAX_SAFE_INTEGER;
  const credits = [...(graph.drawnFrom.get(id) ?? [])].sort((a, b) => lineOf(a) - lineOf(b));
  return { source, authors: source.authors.map((author) => getVoice(graph, author)), claims: claimsIn(credits) };
}

function claimsIn(credits: readonly Credit[]): readonly Claim[] {
  const claims = new Set<Claim>();
  for (const { record } of credits) if ("mode" in record) claims.add(record);
  return [...claims];
}

/** The marks that a claim carries wherever it is shown. O(uses + attributions). */
export function marksFor(graph: TypedGraph, id: RecordId): readonly Mark[] {
  return marksOf(graph, id);
}
