import { bearingsIn } from "../graph/bearing.ts";
import type { TypedGraph } from "../graph/graph.ts";
import type { Inference } from "../graph/records.ts";
import type { Side } from "../graph/roles.ts";
import type { Point } from "../layout/contract.ts";
import type { SessionState } from "./state.ts";

/** One line of a drawing. */
export type Line = {
  readonly id: string;
  readonly inference: Inference;
  /** The side of its premises in the whole drawing. */
  readonly side: Side;
  /** Whether it ends on the target, where the head goes, and not on a junction. */
  readonly last: boolean;
  /** The nodes it joins. */
  readonly ends: readonly string[];
  readonly points: readonly Point[];
};

/** The lines of a drawing with their routes. O(lines). */
export function linesOf(graph: TypedGraph, shown: NonNullable<SessionState["drawing"]["shown"]>): readonly Line[] {
  const bearings = bearingsIn(graph, shown.visible);
  return shown.diagram.edges.flatMap((edge) => {
    const inference = graph.inferences.get(edge.inference);
    const points = shown.placement.routes.get(edge.id);
    if (!inference || !points) return [];
    const side = bearings.get(inference.premises[0] as string) ?? "for";
    return [{ id: edge.id, inference, side, last: edge.id === inference.id, ends: [edge.source, edge.target], points }];
  });
}
