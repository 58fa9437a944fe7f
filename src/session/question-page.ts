import { getClaim, type TypedGraph } from "../graph/graph.ts";
import type { QuestionId, RecordId } from "../graph/ids.ts";
import { isOnTheMatter, reasonsFor } from "../graph/queries.ts";
import type { Claim, Question, Stance } from "../graph/records.ts";
import type { Tally } from "../graph/tally.ts";
import {
  describeQuestion,
  describeSaying,
  describeStep,
  repliesOf,
  type SayDetail,
  type StepDetail,
} from "./describe.ts";

/** A position on a question, with the reasons and the replies that say most, and how many more there are. */
export type PositionDetail = {
  readonly step: StepDetail;
  readonly claims: readonly { readonly claim: Claim; readonly says: readonly SayDetail[] }[];
  readonly why: readonly StepDetail[];
  readonly moreReasons: number;
  readonly replies: readonly StepDetail[];
  readonly moreReplies: number;
};

/** What a stranger reads of a question in a few minutes: positions first, then reasons, then replies. */
export type QuestionPage = {
  readonly question: Question;
  readonly tally: Tally;
  readonly sides: readonly { readonly stance: Stance; readonly positions: readonly PositionDetail[] }[];
  /** The other questions of its topic. */
  readonly others: readonly Question[];
};

/** How many reasons, and how many replies, are read with each position; fewer where there are many positions. */
const MOST = { few: 3, many: 1 };
const MANY_POSITIONS = 12;

/** The question that a page is about: the one named, or the first of the topic named, or the first of the first topic. */
export function questionWithin(graph: TypedGraph, within: string | undefined): QuestionId | undefined {
  if (within !== undefined && graph.questions.has(within)) return within;
  const topic = within !== undefined && graph.topics.has(within) ? within : undefined;
  const own = topic === undefined ? undefined : graph.questionsOn.get(topic)?.[0]?.id;
  return own ?? [...graph.questionsOn.values()][0]?.[0]?.id;
}

/** Gather the page of a question. The positions that most is said about come first. O(neighbours, two steps away). */
export function describeQuestionPage(graph: TypedGraph, id: QuestionId): QuestionPage {
  const { question, tally, positions } = describeQuestion(graph, id);
  const count = positions.reduce((sum, { steps }) => sum + steps.length, 0);
  const most = count > MANY_POSITIONS ? MOST.many : MOST.few;
  return {
    question,
    tally,
    sides: positions
      .filter(({ steps }) => steps.length > 0)
      .map(({ stance, steps }) => ({
        stance,
        positions: steps.map((step) => describePosition(graph, step, most)).sort((a, b) => weightOf(b) - weightOf(a)),
      })),
    others: (graph.questionsOn.get(question.topic) ?? []).filter((other) => other.id !== id),
  };
}

function describePosition(graph: TypedGraph, step: StepDetail, most: number): PositionDetail {
  const { premises } = step.inference;
  const why = premises.flatMap((premise) => reasonsFor(graph, premise)).map((reason) => describeStep(graph, reason));
  const replies = repliesOf(graph, step.inference)
    .filter(isOnTheMatter)
    .map((reply) => describeStep(graph, reply));
  why.sort((a, b) => b.reasons - a.reasons);
  replies.sort((a, b) => Number(b.side === "against") - Number(a.side === "against") || b.reasons - a.reasons);
  return {
    step,
    claims: premises.map((premise) => claimWithSays(graph, premise)),
    why: why.slice(0, most),
    moreReasons: Math.max(0, why.length - most),
    replies: replies.slice(0, most),
    moreReplies: Math.max(0, replies.length - most),
  };
}

function claimWithSays(graph: TypedGraph, id: RecordId): PositionDetail["claims"][number] {
  const claim = getClaim(graph, id);
  return { claim, says: claim.attributions.map((attribution) => describeSaying(graph, attribution)) };
}

function weightOf({ why, moreReasons, replies, moreReplies }: PositionDetail): number {
  return why.length + moreReasons + replies.length + moreReplies;
}
