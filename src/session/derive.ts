import type { TypedGraph } from "../graph/graph.ts";
import { type Outline, outlineOf } from "../graph/outline.ts";
import { topicsInOrder } from "../graph/queries.ts";
import type { Side } from "../graph/roles.ts";
import { type Route, routesFrom } from "../graph/routes.ts";
import {
  hasBearing,
  mergeUnfolded,
  SIDES,
  type Unfolded,
  unfold,
  unfoldingFor,
  type VisibleGraph,
} from "../graph/unfold.ts";
import type { MapAddress } from "./address.ts";

const outlines = new WeakMap<TypedGraph, Outline>();
const ALL_SIDES: ReadonlySet<Side> = new Set(SIDES);

/** The outline of a debate, made once for each graph. */
export function outlineFor(graph: TypedGraph): Outline {
  let outline = outlines.get(graph);
  if (!outline) {
    outline = outlineOf(graph);
    outlines.set(graph, outline);
  }
  return outline;
}

/** The questions or the claim that a drawing starts from: those of the topic, question or claim it is within. */
export function rootsOf(graph: TypedGraph, within: string | undefined): readonly string[] {
  const start = within ?? firstTopic(graph);
  if (start === undefined) return graph.records.claims.slice(0, 1).map(({ id }) => id);
  if (graph.topics.has(start)) return (graph.questionsOn.get(start) ?? []).map(({ id }) => id);
  return graph.questions.has(start) || graph.claims.has(start) ? [start] : [];
}

/** The first topic that has a question. */
export function firstTopic(graph: TypedGraph): string | undefined {
  return topicsInOrder(graph).find(({ id }) => graph.questionsOn.has(id))?.id;
}

/** What an address shows on the map. */
export function visibleAt(graph: TypedGraph, { within, unfolded }: MapAddress): VisibleGraph {
  return unfold(graph, rootsOf(graph, within), unfolded);
}

/** How a map, topic or question is first shown: its first question with its positions, or a claim with what bears on it. */
export function frontPage(graph: TypedGraph, within?: string): { within: string | undefined; unfolded: Unfolded } {
  const start = within ?? firstTopic(graph);
  const first = rootsOf(graph, start)[0];
  return { within: start, unfolded: first === undefined ? new Map() : new Map([[first, ALL_SIDES]]) };
}

/**
 * The address at which a question or claim is on show, changed as little as possible: unfolded along its shortest route
 * from what is already drawn, else drawn from its question's topic, else, where it leads to no question, from itself.
 */
export function revealing(graph: TypedGraph, address: MapAddress, id: string): MapAddress {
  if (!graph.claims.has(id) && !graph.questions.has(id)) return address;
  if (visibleAt(graph, address).cards.some((card) => card.id === id)) return address;
  const question = graph.questions.get(id);
  if (question) return { ...address, ...frontPage(graph, question.topic), unfolded: new Map([[id, ALL_SIDES]]) };
  const routes = routesFrom(graph, id);
  const roots = new Set(rootsOf(graph, address.within));
  const here = routes.find((route) => roots.has(route.question));
  if (here) return { ...address, unfolded: mergeUnfolded(address.unfolded, alongRoute(graph, here)) };
  const [elsewhere] = routes;
  const topic = elsewhere && graph.questions.get(elsewhere.question)?.topic;
  if (elsewhere && topic !== undefined) return { ...address, within: topic, unfolded: alongRoute(graph, elsewhere) };
  return { ...address, within: id, unfolded: new Map([[id, ALL_SIDES]]) };
}

function alongRoute(graph: TypedGraph, route: Route): Unfolded {
  return unfoldingFor(graph, route);
}

/** Everything beneath some roots, unfolded. O(region). */
export function unfoldedBeneath(graph: TypedGraph, roots: readonly string[]): Unfolded {
  const unfolded = new Map<string, ReadonlySet<Side>>();
  let cards = unfold(graph, roots, unfolded).cards;
  for (let before = -1; cards.length !== before; ) {
    before = cards.length;
    for (const { id } of cards) if (hasBearing(graph, id)) unfolded.set(id, ALL_SIDES);
    cards = unfold(graph, roots, unfolded).cards;
  }
  return unfolded;
}
