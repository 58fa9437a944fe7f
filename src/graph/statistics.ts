import { getClaim, inferencesOnto, type TypedGraph } from "./graph.ts";
import type { ClaimId, VoiceId } from "./ids.ts";
import { answersTo, isObjection, isOnTheMatter, isUnanswered, topicsInOrder, usesOf } from "./queries.ts";
import type { Claim, Inference, Question, Relation, Topic, Voice } from "./records.ts";
import { sumOf, type Tally, talliesOf } from "./tally.ts";

/** How many records of each kind a debate has. */
export type Counts = {
  readonly topics: number;
  readonly questions: number;
  readonly claims: number;
  readonly inferences: number;
  readonly voices: number;
  readonly sources: number;
  readonly restatements: number;
  readonly terms: number;
  readonly figures: number;
  readonly relations: { readonly [Name in Relation]: number };
  /** Claims held under a condition. */
  readonly conditional: number;
  /** Claims that no voice is credited with but through a reporter. */
  readonly reported: number;
  /** Steps that the map's author reads and the text does not state. */
  readonly readings: number;
};

/** The positions on a question on the matter, and how far they lie on one side. */
export type Leaning = {
  readonly question: Question;
  readonly for: number;
  readonly against: number;
  readonly conditional: number;
  /** |for − against| ÷ (for + against): 0 where both sides are equal, 1 where there is one side only; none without any. */
  readonly oneSidedness: number | undefined;
};

/** A claim with how often it is attacked and limited on the matter, itself or in the steps it is used in. */
export type Contested = { readonly claim: Claim; readonly attacks: number; readonly limits: number };

/** What nobody vouches for. */
export type Unsourced = {
  /** Claims credited to nobody. */
  readonly claims: readonly Claim[];
  /** Claims none of whose credits says where in the source. */
  readonly placeless: readonly Claim[];
  /** Steps said to be stated in a text, but credited to nobody. */
  readonly steps: readonly Inference[];
};

/** What a voice does in a debate. */
export type VoiceShare = {
  readonly voice: Voice;
  readonly claims: number;
  /** Objections that claims of the voice make, and that are made to them. */
  readonly made: number;
  readonly received: number;
  /** Of those received, how many nobody has replied to. */
  readonly unanswered: number;
};

/** A debate in numbers. */
export type Statistics = {
  readonly counts: Counts;
  /** Topic by topic, each in its order. */
  readonly leanings: readonly Leaning[];
  /** Most attacked first, then most limited; claims that nothing attacks or limits are left out. */
  readonly contested: readonly Contested[];
  readonly unanswered: readonly Inference[];
  readonly unsourced: Unsourced;
  readonly topics: readonly { readonly topic: Topic; readonly questions: number; readonly tally: Tally }[];
  /** Most claims first. */
  readonly voices: readonly VoiceShare[];
};

/** Count a debate out. Remarks about a person or a wording are never attacks. O(graph · log graph). */
export function statisticsOf(graph: TypedGraph): Statistics {
  const { claims, inferences } = graph.records;
  const topics = topicsInOrder(graph).filter(({ id }) => graph.questionsOn.has(id));
  const tallies = talliesOf(graph);
  const questionsOn = (topic: Topic) => graph.questionsOn.get(topic.id) ?? [];
  return {
    counts: countsOf(graph),
    leanings: topics.flatMap(questionsOn).map((question) => leaningOf(graph, question)),
    contested: claims
      .map((claim) => contestedBy(graph, claim))
      .filter(({ attacks, limits }) => attacks + limits > 0)
      .sort((a, b) => b.attacks - a.attacks || b.limits - a.limits),
    unanswered: inferences.filter((inference) => isUnanswered(graph, inference)),
    unsourced: {
      claims: claims.filter(({ attributions }) => attributions.length === 0),
      placeless: claims.filter(
        ({ attributions }) => attributions.length > 0 && attributions.every(({ locator }) => locator === undefined),
      ),
      steps: inferences.filter(({ basis, attributions }) => basis === "stated" && (attributions ?? []).length === 0),
    },
    topics: topics.map((topic) => ({
      topic,
      questions: questionsOn(topic).length,
      tally: sumOf(questionsOn(topic).map(({ id }) => tallies.get(id) as Tally)),
    })),
    voices: voiceShares(graph),
  };
}

function countsOf({ records }: TypedGraph): Counts {
  const relations = { supports: 0, rebuts: 0, undercuts: 0, qualifies: 0, answers: 0 };
  for (const { relation } of records.inferences) relations[relation] += 1;
  return {
    topics: records.topics.length,
    questions: records.questions.length,
    claims: records.claims.length,
    inferences: records.inferences.length,
    voices: records.voices.length,
    sources: records.sources.length,
    restatements: records.restatements.length,
    terms: records.terms.length,
    figures: records.claims.reduce((sum, { figures }) => sum + (figures?.length ?? 0), 0),
    relations,
    conditional: records.claims.filter(({ condition }) => condition !== undefined).length,
    reported: records.claims.filter(
      ({ attributions }) => attributions.length > 0 && attributions.every(({ via }) => via !== undefined),
    ).length,
    readings: records.inferences.filter(({ basis }) => basis === "reading").length,
  };
}

function leaningOf(graph: TypedGraph, question: Question): Leaning {
  const count = (stance: "for" | "against" | "conditional") =>
    answersTo(graph, question.id, stance).filter(isOnTheMatter).length;
  const [pro, con] = [count("for"), count("against")];
  return {
    question,
    for: pro,
    against: con,
    conditional: count("conditional"),
    oneSidedness: pro + con === 0 ? undefined : Math.abs(pro - con) / (pro + con),
  };
}

function contestedBy(graph: TypedGraph, claim: Claim): Contested {
  const onto = [claim.id, ...usesOf(graph, claim.id).map(({ id }) => id)].map((id) => inferencesOnto(graph, id));
  const attacks = onto.flatMap(({ rebuts, undercuts }) => [...rebuts, ...undercuts]).filter(isObjection);
  const limits = onto.flatMap(({ qualifies }) => qualifies).filter(isOnTheMatter);
  return { claim, attacks: attacks.length, limits: limits.length };
}

function voiceShares(graph: TypedGraph): readonly VoiceShare[] {
  const shares = new Map<VoiceId, { made: number; received: number; unanswered: number }>();
  const shareOf = (voice: VoiceId) => {
    const share = shares.get(voice) ?? { made: 0, received: 0, unanswered: 0 };
    shares.set(voice, share);
    return share;
  };
  const voicesOf = (ids: readonly ClaimId[]) =>
    new Set(ids.flatMap((id) => getClaim(graph, id).attributions.map(({ voice }) => voice)));
  for (const inference of graph.records.inferences.filter(isObjection)) {
    const target = graph.inferences.get(inference.target);
    const isOpen = isUnanswered(graph, inference);
    for (const voice of voicesOf(inference.premises)) shareOf(voice).made += 1;
    for (const voice of voicesOf(target ? target.premises : [inference.target])) {
      shareOf(voice).received += 1;
      if (isOpen) shareOf(voice).unanswered += 1;
    }
  }
  const claimsOf = (voice: VoiceId) =>
    new Set((graph.saidBy.get(voice) ?? []).flatMap(({ record }) => ("mode" in record ? [record.id] : []))).size;
  return graph.records.voices
    .map((voice) => ({ voice, claims: claimsOf(voice.id), ...shareOf(voice.id) }))
    .sort((a, b) => b.claims - a.claims);
}
