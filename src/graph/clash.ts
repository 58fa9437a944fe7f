import { bearingsOn } from "./bearings.ts";
import { getClaim, type TypedGraph } from "./graph.ts";
import type { ClaimId, QuestionId, RecordId, SourceId, VoiceId } from "./ids.ts";
import { answersTo, isOnTheMatter, sameAs, topicsInOrder } from "./queries.ts";
import type { Claim, Inference, Question, Stance, Term } from "./records.ts";

/** One of the two that are set against each other. */
export type Party = "a" | "b";

/** A step by which one party bears on what the other says. */
export type Meeting = {
  readonly inference: Inference;
  readonly from: Party;
  /** The claims of the one that make the step, and the claims of the other that it bears on. */
  readonly claims: readonly Claim[];
  readonly onto: readonly Claim[];
};

/** The positions of one party on a question. */
export type PartyPosition = { readonly stance: Stance; readonly claim: Claim };

/** How two parties stand to each other on a question on which one of them at least takes a position. */
export type MeetingQuestion = {
  readonly question: Question;
  readonly a: readonly PartyPosition[];
  readonly b: readonly PartyPosition[];
  readonly outcome: "agree" | "disagree" | "partly" | "a-silent" | "b-silent" | "reasons-only";
};

/** Where two voices or two sources disagree, agree, talk past each other, or keep silent. */
export type Clash = {
  readonly questions: readonly MeetingQuestion[];
  readonly objections: readonly Meeting[];
  readonly limits: readonly Meeting[];
  readonly supports: readonly Meeting[];
  /** Points that both make: one claim with both names, or claims that restate each other. */
  readonly same: readonly { readonly a: Claim; readonly b: Claim }[];
  /** Steps that engage with what the other meant, not with the matter. */
  readonly wording: readonly Meeting[];
  /** Words that both define, with each one's definitions. */
  readonly terms: readonly { readonly term: Term; readonly a: readonly Claim[]; readonly b: readonly Claim[] }[];
};

/**
 * Set two voices, or two sources, against each other. A claim belongs to whoever it is credited to, reported or not;
 * whatever bears on a claim bears on those who restate it. A step between claims that both hold is no meeting.
 * Restatements are agreement, and remarks about a person are left out. O(inferences + questions × positions).
 */
export function clashOf(graph: TypedGraph, a: VoiceId | SourceId, b: VoiceId | SourceId): Clash {
  const sides = { a: claimsHeldBy(graph, a), b: claimsHeldBy(graph, b) };
  const meetings = graph.records.inferences.flatMap((inference) => meetingsIn(graph, inference, sides));
  const onMatter = meetings.filter(({ inference }) => isOnTheMatter(inference));
  const of = (...relations: readonly Inference["relation"][]) =>
    onMatter.filter(({ inference }) => relations.includes(inference.relation));
  return {
    questions: topicsInOrder(graph)
      .flatMap(({ id }) => graph.questionsOn.get(id) ?? [])
      .flatMap((question) => meetingOn(graph, question, sides) ?? []),
    objections: of("rebuts", "undercuts"),
    limits: of("qualifies"),
    supports: of("supports"),
    same: samePoints(graph, sides),
    wording: meetings.filter(({ inference }) => inference.engages === "wording"),
    terms: graph.records.terms.flatMap((term) => {
      const by = (id: RecordId, held: Held) =>
        term.definitions
          .filter(({ claim, voice }) => (graph.voices.has(id) ? voice === id : held.has(claim)))
          .map(({ claim }) => getClaim(graph, claim));
      const both = { term, a: by(a, sides.a), b: by(b, sides.b) };
      return both.a.length > 0 && both.b.length > 0 ? [both] : [];
    }),
  };
}

type Held = ReadonlySet<ClaimId>;
type Sides = { readonly [Name in Party]: Held };

/** The claims credited to a voice, or drawn from a source. */
export function claimsHeldBy(graph: TypedGraph, id: VoiceId | SourceId): Held {
  const credits = graph.voices.has(id) ? graph.saidBy.get(id) : graph.drawnFrom.get(id);
  return new Set((credits ?? []).flatMap(({ record }) => ("mode" in record ? [record.id] : [])));
}

function meetingsIn(graph: TypedGraph, inference: Inference, sides: Sides): readonly Meeting[] {
  if (inference.relation === "answers" || inference.engages === "person") return [];
  const target = graph.inferences.get(inference.target);
  const targets = target ? target.premises : [inference.target];
  const held = (ids: readonly ClaimId[], by: Held) => ids.filter((id) => by.has(id));
  const withSame = targets.flatMap((id) => [id, ...sameAs(graph, id).map((claim) => claim.id)]);
  return (["a", "b"] as const).flatMap((from) => {
    const [own, others] = from === "a" ? [sides.a, sides.b] : [sides.b, sides.a];
    const claims = held(inference.premises, own);
    const onto = [...new Set(held(withSame, others))];
    // Whoever holds both ends argues with nobody but himself.
    if (claims.length === 0 || onto.length === 0 || held(targets, own).length > 0 || held(claims, others).length > 0) {
      return [];
    }
    const claim = (id: ClaimId) => getClaim(graph, id);
    return [{ inference, from, claims: claims.map(claim), onto: onto.map(claim) }];
  });
}

function samePoints(graph: TypedGraph, sides: Sides): readonly { readonly a: Claim; readonly b: Claim }[] {
  return [...sides.a].flatMap((id) => {
    const a = getClaim(graph, id);
    if (sides.b.has(id)) return [{ a, b: a }];
    return sameAs(graph, id).flatMap((b) => (sides.b.has(b.id) ? [{ a, b }] : []));
  });
}

function meetingOn(graph: TypedGraph, question: Question, sides: Sides): MeetingQuestion | undefined {
  const a = positionsOf(graph, question.id, sides.a);
  const b = positionsOf(graph, question.id, sides.b);
  if (a.length + b.length === 0) return undefined;
  const speaks = (held: Held) => [...bearingsOn(graph, question.id).keys()].some((id) => held.has(id));
  if (a.length === 0) return { question, a, b, outcome: speaks(sides.a) ? "reasons-only" : "a-silent" };
  if (b.length === 0) return { question, a, b, outcome: speaks(sides.b) ? "reasons-only" : "b-silent" };
  const stances = { a: new Set(a.map(({ stance }) => stance)), b: new Set(b.map(({ stance }) => stance)) };
  const shared = [...stances.a].some((stance) => stances.b.has(stance));
  const same = shared && stances.a.size === 1 && stances.b.size === 1;
  const opposed = !shared && !stances.a.has("conditional") && !stances.b.has("conditional");
  return { question, a, b, outcome: same ? "agree" : opposed ? "disagree" : "partly" };
}

function positionsOf(graph: TypedGraph, question: QuestionId, held: Held): readonly PartyPosition[] {
  const found = new Map<string, PartyPosition>();
  for (const answer of answersTo(graph, question).filter(isOnTheMatter)) {
    if (answer.relation !== "answers") continue;
    for (const premise of answer.premises) {
      for (const claim of [getClaim(graph, premise), ...sameAs(graph, premise)]) {
        if (held.has(claim.id)) found.set(`${answer.stance} ${claim.id}`, { stance: answer.stance, claim });
      }
    }
  }
  return [...found.values()];
}
