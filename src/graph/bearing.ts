import type { TypedGraph } from "./graph.ts";
import { type Side, sideOf } from "./roles.ts";
import type { VisibleGraph } from "./unfold.ts";

/** What each card on show does, all in all, to the question or claim it hangs from in the drawing; roots do nothing. */
export type Bearings = ReadonlyMap<string, Side>;

/** What a card does beneath the surface: the side it would take if every "yes, but" on its way were a denial. */
type Course = { readonly shown: Side; readonly turned: boolean };

/**
 * The side of each card in the whole drawing: reasons keep the side of what they support, attacks turn it,
 * a qualification is a "yes, but" and so are its own reasons. O(visible).
 */
export function bearingsIn(graph: TypedGraph, visible: VisibleGraph): Bearings {
  const courses = new Map<string, Course>();
  const bearings = new Map<string, Side>();
  for (const { id, under } of visible.cards) {
    const step = under === undefined ? undefined : graph.inferences.get(under);
    if (!step) continue;
    const target = graph.inferences.has(step.target) ? graph.inferences.get(step.target)?.premises[0] : step.target;
    const above = courses.get(target ?? "") ?? { shown: "for", turned: false };
    const side = sideOf(step);
    const course = follow(above, side);
    courses.set(id, course);
    bearings.set(id, course.shown);
  }
  return bearings;
}

function follow(above: Course, side: Side): Course {
  if (side === "for") return above;
  const turned = !above.turned;
  if (side === "yes-but") return { shown: "yes-but", turned };
  return { shown: turned ? "against" : "for", turned };
}
