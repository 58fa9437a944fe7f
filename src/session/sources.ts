import { getVoice, type TypedGraph } from "../graph/graph.ts";
import type { Voice } from "../graph/records.ts";
import { type SourceOutline, sourceOutlineOf } from "../graph/source-outline.ts";

/** What a source's page and its entry in the list say. */
export type SourceSheet = SourceOutline & { readonly authors: readonly Voice[] };

const sheets = new WeakMap<TypedGraph, readonly SourceSheet[]>();

/** Every source in the order of the records, with its claims; made once for each graph. O(credits · log credits). */
export function sourcesOf(graph: TypedGraph): readonly SourceSheet[] {
  let known = sheets.get(graph);
  if (!known) {
    known = graph.records.sources.map(({ id, authors }) => ({
      ...sourceOutlineOf(graph, id),
      authors: authors.map((author) => getVoice(graph, author)),
    }));
    sheets.set(graph, known);
  }
  return known;
}

/** The page of one source; undefined if there is no such source. */
export function findSheet(graph: TypedGraph, id: string): SourceSheet | undefined {
  return sourcesOf(graph).find(({ source }) => source.id === id);
}
