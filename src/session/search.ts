import MiniSearch from "minisearch";
import type { TypedGraph } from "../graph/graph.ts";

/** What a search can find. */
export type FoundKind = "claim" | "question" | "voice" | "source";

/** One hit: the record and its name. Better hits come first. */
export type Found = { readonly id: string; readonly kind: FoundKind; readonly name: string; readonly detail: string };

type Entry = {
  readonly id: string;
  readonly kind: FoundKind;
  readonly name: string;
  readonly detail: string;
  readonly more: string;
  readonly who: string;
};

/** Finds claims, questions, voices and sources by their words. */
export type SearchIndex = { readonly find: (query: string, limit?: number) => readonly Found[] };

const indexes = new WeakMap<TypedGraph, SearchIndex>();

/**
 * The search index of a debate, built when first asked for and kept as long as the graph.
 * Ranks by BM25 (Robertson and Zaragoza 2009): a record's own name before its text, its text before who says it;
 * words may be begun or mistyped (one letter in five). O(text) to build.
 */
export function searchIndexOf(graph: TypedGraph): SearchIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const index = new MiniSearch<Entry>({
    fields: ["name", "detail", "more", "who"],
    storeFields: ["kind", "name", "detail"],
    processTerm: (term) => plain(term),
    searchOptions: {
      boost: { name: 4, detail: 2 },
      boostDocument: (_id, _term, stored) => (stored?.["kind"] === "claim" ? 1 : 1.2),
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(entriesOf(graph));
  const search: SearchIndex = {
    find: (query, limit = 30) => {
      const strict = index.search(query);
      const hits = strict.length > 0 ? strict : index.search(query, { combineWith: "OR" });
      return hits.slice(0, limit).map((hit) => ({
        id: String(hit.id),
        kind: hit["kind"] as FoundKind,
        name: hit["name"] as string,
        detail: hit["detail"] as string,
      }));
    },
  };
  indexes.set(graph, search);
  return search;
}

/** A word without case and accents, so that `cote` finds `côté`. */
function plain(term: string): string {
  return term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function entriesOf(graph: TypedGraph): readonly Entry[] {
  const voiceName = (id: string) => graph.voices.get(id)?.name ?? "";
  const { claims, questions, voices, sources } = graph.records;
  return [
    ...questions.map(({ id, text }) => ({ id, kind: "question" as const, name: text, detail: "", more: "", who: "" })),
    ...claims.map((claim) => ({
      id: claim.id,
      kind: "claim" as const,
      name: claim.title,
      detail: claim.text,
      more: [claim.condition, claim.plain, ...Object.values(claim.scope ?? {})].filter(Boolean).join(" "),
      who: claim.attributions.map(({ voice }) => voiceName(voice)).join(" "),
    })),
    ...voices.map(({ id, name, description }) => ({
      id,
      kind: "voice" as const,
      name,
      detail: description ?? "",
      more: "",
      who: "",
    })),
    ...sources.map(({ id, title, note, authors }) => ({
      id,
      kind: "source" as const,
      name: title,
      detail: "",
      more: note ?? "",
      who: authors.map(voiceName).join(" "),
    })),
  ];
}
