import { mostAlike } from "../graph/alike.ts";
import type { TypedGraph } from "../graph/graph.ts";
import type { MapAddress } from "./address.ts";

/**
 * The record to show in place of one that is gone: one whose id is much alike, else the last unfolded record that is
 * still there, else the place the drawing starts from. O(records).
 */
export function nearestTo(graph: TypedGraph, id: string, address: MapAddress): string | undefined {
  const [alike] = mostAlike(id, [...graph.claims.keys(), ...graph.questions.keys()], 1);
  if (alike !== undefined) return alike;
  const there = (candidate: string) => graph.claims.has(candidate) || graph.questions.has(candidate);
  const unfolded = [...address.unfolded.keys()].filter(there).at(-1);
  if (unfolded !== undefined) return unfolded;
  return address.within !== undefined && there(address.within) ? address.within : undefined;
}
