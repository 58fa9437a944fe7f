import { type Clash, clashOf } from "../graph/clash.ts";
import { type Encounter, encountersIn } from "../graph/encounters.ts";
import type { TypedGraph } from "../graph/graph.ts";
import type { MapAddress } from "./address.ts";

/** A voice or a source as somebody who takes part. */
export type Contestant = { readonly id: string; readonly name: string; readonly kind: "voice" | "source" };

const clashes = new WeakMap<TypedGraph, Map<string, Clash>>();
const encounters = new WeakMap<TypedGraph, readonly Encounter[]>();

/** Everybody who can be chosen: voices that say anything, then sources, each by name. O(n log n). */
export function contestantsIn(graph: TypedGraph): readonly Contestant[] {
  const byName = (a: Contestant, b: Contestant) => a.name.localeCompare(b.name, "en");
  const voices = graph.records.voices
    .filter(({ id }) => graph.saidBy.has(id))
    .map(({ id, name }): Contestant => ({ id, name, kind: "voice" }));
  const sources = graph.records.sources.map(({ id, title }): Contestant => ({ id, name: title, kind: "source" }));
  return [...voices.sort(byName), ...sources.sort(byName)];
}

/** The two that an address sets against each other, as far as it names any. */
export function contestantsAt(
  graph: TypedGraph,
  { of, with: other }: MapAddress,
): readonly [Contestant | undefined, Contestant | undefined] {
  const all = contestantsIn(graph);
  const find = (id: string | undefined) => all.find((one) => one.id === id);
  return [find(of), find(other)];
}

/** Where two stand to each other; made once for each pair. */
export function clashBetween(graph: TypedGraph, a: string, b: string): Clash {
  const known = clashes.get(graph) ?? new Map<string, Clash>();
  clashes.set(graph, known);
  const clash = known.get(`${a} ${b}`) ?? clashOf(graph, a, b);
  known.set(`${a} ${b}`, clash);
  return clash;
}

/** Pairs of voices that meet, most often first; made once for each graph. */
export function encountersOf(graph: TypedGraph): readonly Encounter[] {
  const known = encounters.get(graph) ?? encountersIn(graph);
  encounters.set(graph, known);
  return known;
}
