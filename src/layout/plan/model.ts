import type { LayoutGraph } from "../contract.ts";
import type { Link } from "./ranks.ts";
import type { PlacedRegion } from "./region.ts";

/** A line of a plan between numbered nodes. `inside` lines keep to their region; others leave it. */
export type PlanLink = Link & { readonly edge: number; readonly inside: boolean };

/** Nodes of a region by their numbers in the plan, with their rows counted from the top of the region's band. */
export type PlanRegion = {
  readonly nodes: readonly number[];
  readonly placed: PlacedRegion;
  /** Indices of the plan's inside links, in the order of the region's chains. */
  readonly links: readonly number[];
};

/** A plan before it has coordinates. */
export type Plan = {
  readonly graph: LayoutGraph;
  readonly links: readonly PlanLink[];
  readonly regionOf: Int32Array;
  /** A node's number within its region. */
  readonly localOf: Int32Array;
  readonly rowOf: Int32Array;
  readonly regions: readonly PlanRegion[];
  readonly bands: readonly (readonly number[])[];
};
