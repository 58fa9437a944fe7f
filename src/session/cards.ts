import { bearingsIn } from "../graph/bearing.ts";
import type { TypedGraph } from "../graph/graph.ts";
import type { Claim, Question, Voice } from "../graph/records.ts";
import { type Mark, marksOf, type Side } from "../graph/roles.ts";
import type { Unfolded, VisibleGraph } from "../graph/unfold.ts";
import { voicesOf } from "./describe.ts";
import { type Fold, foldsOf } from "./folds.ts";
import type { Stub, WholeMap } from "./whole.ts";

/** What a card on the map tells about its record. */
export type CardFacts = {
  readonly id: string;
  readonly claim: Claim | undefined;
  readonly question: Question | undefined;
  /** The step that brought it; none for a root. */
  readonly relation: "for" | "against" | "conditional" | "supports" | "rebuts" | "undercuts" | "qualifies" | undefined;
  /** Whether it bears on its target only together with others. */
  readonly linked: boolean;
  readonly side: Side | undefined;
  readonly marks: readonly Mark[];
  readonly voices: readonly Voice[];
  readonly folds: readonly Fold[];
  /** Relations that are not drawn because they leave the region that the card is in. */
  readonly stubs: readonly Stub[];
};

/** The facts for every card on show. O(visible and its neighbours). */
export function cardsFor(
  graph: TypedGraph,
  visible: VisibleGraph,
  unfolded: Unfolded,
  stubs: WholeMap["stubs"] = new Map(),
): readonly CardFacts[] {
  const bearings = bearingsIn(graph, visible);
  return visible.cards.map(({ id, under }) => {
    const claim = graph.claims.get(id);
    const step = under === undefined ? undefined : graph.inferences.get(under);
    return {
      id,
      claim,
      question: graph.questions.get(id),
      relation: step?.relation === "answers" ? step.stance : step?.relation,
      linked: (step?.premises.length ?? 0) > 1,
      side: bearings.get(id),
      marks: marksOf(graph, id),
      voices: claim ? voicesOf(graph, claim) : [],
      folds: foldsOf(graph, id, unfolded.get(id)),
      stubs: stubs.get(id) ?? [],
    };
  });
}
