import type { TypedGraph } from "../graph/graph.ts";
import { countSides, type Side } from "../graph/roles.ts";
import { SIDES } from "../graph/unfold.ts";

/** One side of a record that can be unfolded: how many steps it holds, and whether it is open. */
export type Fold = { readonly side: Side; readonly count: number; readonly open: boolean };

/** The sides of a record that have anything to unfold, in reading order. O(answer). */
export function foldsOf(graph: TypedGraph, id: string, open: ReadonlySet<Side> | undefined): readonly Fold[] {
  const counts = countSides(graph, id);
  const total: { readonly [Name in Side]: number } = {
    for: counts.for,
    against: counts.against,
    "yes-but": counts.yesBut,
  };
  return SIDES.filter((side) => total[side] > 0).map((side) => ({
    side,
    count: total[side],
    open: open?.has(side) ?? false,
  }));
}
