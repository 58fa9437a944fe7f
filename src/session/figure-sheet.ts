import { type DefinedTerm, definitionsIn } from "../graph/definitions.ts";
import { type FigureSheet, figuresOf } from "../graph/figures.ts";
import type { TypedGraph } from "../graph/graph.ts";

const sheets = new WeakMap<TypedGraph, FigureSheet & { readonly terms: readonly DefinedTerm[] }>();

/** Every figure and term of a debate; made once for each graph. */
export function figureSheetOf(graph: TypedGraph): FigureSheet & { readonly terms: readonly DefinedTerm[] } {
  const sheet = sheets.get(graph) ?? { ...figuresOf(graph), terms: definitionsIn(graph) };
  sheets.set(graph, sheet);
  return sheet;
}
