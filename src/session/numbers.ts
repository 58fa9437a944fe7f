import type { TypedGraph } from "../graph/graph.ts";
import { type Statistics, statisticsOf } from "../graph/statistics.ts";

const known = new WeakMap<TypedGraph, Statistics>();

/** A debate in numbers; made once for each graph. */
export function numbersOf(graph: TypedGraph): Statistics {
  const statistics = known.get(graph) ?? statisticsOf(graph);
  known.set(graph, statistics);
  return statistics;
}
