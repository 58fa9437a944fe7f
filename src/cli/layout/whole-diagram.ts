import type { TypedGraph } from "../../graph/graph.ts";
import { outlineOf } from "../../graph/outline.ts";
import { SIDES, unfold } from "../../graph/unfold.ts";
import type { LayoutGraph } from "../../layout/contract.ts";
import { diagramOf, withRegions } from "../../layout/diagram.ts";
import { estimateSizes } from "../card-sizes.ts";

/**
 * The drawing of a whole map: every question and every claim on show, everything unfolded,
 * each question and what hangs from it as a region of its own, sizes estimated. O(graph).
 */
export function wholeDiagram(graph: TypedGraph): LayoutGraph {
  const outline = outlineOf(graph);
  const questions = outline.topics.flatMap((topic) => topic.questions.map(({ question }) => question.id));
  const loose = outline.unconnected.map(({ claim }) => claim);
  const everySide = new Set(SIDES);
  const unfolded = new Map([...questions, ...graph.claims.keys()].map((id) => [id, everySide]));
  return withRegions(diagramOf(graph, unfold(graph, [...questions, ...loose], unfolded), estimateSizes(graph)));
}
