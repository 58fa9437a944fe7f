import { bearingsOn } from "./bearings.ts";
import type { TypedGraph } from "./graph.ts";
import type { ClaimId, QuestionId, VoiceId } from "./ids.ts";
import { answersTo, isOnTheMatter, sameAs } from "./queries.ts";
import type { Claim, Stance } from "./records.ts";
import type { Bearing } from "./routes.ts";

/** A position that a voice takes on a question, and the claims in which it does. */
export type TakenPosition = {
  readonly stance: Stance;
  readonly claims: readonly Claim[];
  /** Whether every one of the claims is held under a condition. */
  readonly onCondition: boolean;
  /** Whether the voice is known to take it only through reporters. */
  readonly reported: boolean;
};

/** What a voice has to say on a question. A voice without a standing is silent on it. */
export type Standing = {
  /** In the order for, conditional, against; more than one where the voice itself is divided. */
  readonly positions: readonly TakenPosition[];
  /** Further claims of the voice that bear on the question, and how, where it puts them forward as reasons or replies. */
  readonly reasons: readonly { readonly claim: Claim; readonly bearing: Bearing }[];
};

const ORDER: readonly Stance[] = ["for", "conditional", "against"];
const known = new WeakMap<TypedGraph, Map<QuestionId, ReadonlyMap<VoiceId, Standing>>>();

/**
 * Where every voice stands on a question. A voice takes a position when a claim credited to it answers the question on
 * the matter, or restates a claim that does; other claims beneath the question are its reasons there.
 * Kept for the graph once asked for. O(region of the question).
 */
export function standingsOn(graph: TypedGraph, question: QuestionId): ReadonlyMap<VoiceId, Standing> {
  let byQuestion = known.get(graph);
  if (!byQuestion) {
    byQuestion = new Map();
    known.set(graph, byQuestion);
  }
  let standings = byQuestion.get(question);
  if (!standings) {
    standings = findStandings(graph, question);
    byQuestion.set(question, standings);
  }
  return standings;
}

type Taking = { readonly positions: Map<Stance, Set<Claim>>; readonly reasons: Map<Claim, Bearing> };

function findStandings(graph: TypedGraph, question: QuestionId): ReadonlyMap<VoiceId, Standing> {
  const takings = new Map<VoiceId, Taking>();
  const takingOf = (voice: VoiceId) => {
    const taking = takings.get(voice) ?? { positions: new Map(), reasons: new Map() };
    takings.set(voice, taking);
    return taking;
  };
  const positions = new Set<ClaimId>();
  for (const answer of answersTo(graph, question).filter(isOnTheMatter)) {
    if (answer.relation !== "answers") continue;
    const { stance } = answer;
    for (const claim of answer.premises.flatMap((premise) => withRestatements(graph, premise))) {
      positions.add(claim.id);
      for (const { voice } of claim.attributions) {
        const taken = takingOf(voice).positions;
        taken.set(stance, (taken.get(stance) ?? new Set()).add(claim));
      }
    }
  }
  for (const [id, bearing] of bearingsOn(graph, question)) {
    if (positions.has(id)) continue;
    const claim = graph.claims.get(id) as Claim;
    for (const { voice } of claim.attributions) takingOf(voice).reasons.set(claim, bearing);
  }
  return new Map([...takings].map(([voice, taking]) => [voice, standingFrom(voice, taking)]));
}

function standingFrom(voice: VoiceId, { positions, reasons }: Taking): Standing {
  return {
    positions: ORDER.flatMap((stance) => {
      const claims = [...(positions.get(stance) ?? [])];
      if (claims.length === 0) return [];
      const onCondition = claims.every(({ condition }) => condition !== undefined);
      return [{ stance, claims, onCondition, reported: claims.every((claim) => isReported(claim, voice)) }];
    }),
    reasons: [...reasons].map(([claim, bearing]) => ({ claim, bearing })),
  };
}

/** Whether a voice is credited with a claim only through a reporter. */
function isReported({ attributions }: Claim, voice: VoiceId): boolean {
  return attributions.every((attribution) => attribution.voice !== voice || attribution.via !== undefined);
}

function withRestatements(graph: TypedGraph, id: ClaimId): readonly Claim[] {
  return [graph.claims.get(id) as Claim, ...sameAs(graph, id)];
}
