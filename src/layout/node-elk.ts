import ELK from "elkjs/lib/elk.bundled.js";
import type { LayoutEngine } from "./contract.ts";
import { placeWith } from "./place.ts";

/** A layout engine that runs in the calling thread; for the command line and for tests, never for the page. */
export function createNodeLayout(): LayoutEngine {
  return placeWith(new ELK());
}
