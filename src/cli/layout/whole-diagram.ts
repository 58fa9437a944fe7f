import type { TypedGraph } from "../../graph/graph.ts";
import { outlineOf } from "../../graph/outline.ts";
import { unfoldAll } from "../../graph/unfold.ts";
import type { LayoutGraph } from "../../layout/contract.ts";
import { diagramOf, withRegions } from "../../layout/diagram.ts";
import { estimateSizes } from "../../layout/picture/card-sizes.ts";

/**
 * The drawing of a whole map: every question and every claim on show, everything unfolded,
 * each question and what hangs from it as a region of its own, sizes estimated. O(graph).
 */
export function wholeDiagram(graph: TypedGraph): LayoutGraph {
  return withRegions(diagramOf(graph, unfoldAll(graph, outlineOf(graph)), estimateSizes(graph)));
}
