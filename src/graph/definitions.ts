import { getClaim, getVoice, type TypedGraph } from "./graph.ts";
import type { Claim, Term, Voice } from "./records.ts";

/** What somebody means by a word. */
export type Definition = { readonly claim: Claim; readonly voice: Voice };

/** A word with what each voice means by it; contested when two voices define it. */
export type DefinedTerm = {
  readonly term: Term;
  readonly definitions: readonly Definition[];
  readonly contested: boolean;
};

/** Every term with its definitions side by side, contested ones first, then by word. O(definitions). */
export function definitionsIn(graph: TypedGraph): readonly DefinedTerm[] {
  return graph.records.terms
    .map((term) => {
      const definitions = term.definitions.map(({ claim, voice }) => ({
        claim: getClaim(graph, claim),
        voice: getVoice(graph, voice),
      }));
      return { term, definitions, contested: new Set(definitions.map(({ voice }) => voice)).size > 1 };
    })
    .sort((a, b) => Number(b.contested) - Number(a.contested) || (a.term.word < b.term.word ? -1 : 1));
}
