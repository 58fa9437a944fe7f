import type { Side } from "../graph/roles.ts";

/** A point in drawing units (CSS pixels at zoom 1); x grows to the right, y downwards. */
export type Point = { readonly x: number; readonly y: number };

/** An upright rectangle by its top left corner. */
export type Box = Point & { readonly width: number; readonly height: number };

/** Something to be placed. Sizes are given, never measured here. */
export type LayoutNode = {
  readonly id: string;
  readonly kind: "question" | "claim" | "junction";
  readonly width: number;
  readonly height: number;
  /** The node whose unfolding brought this one; none for a root. */
  readonly parent: string | undefined;
  /** The side it takes towards its parent. */
  readonly side: Side | undefined;
  /** The region it belongs to in the plan of a whole map. */
  readonly region?: string | undefined;
};

/**
 * A line to be drawn from what bears (lower) to what it bears on (upper).
 * Lines of one inference share its id: `<inference>` for its last stretch into the target,
 * `<inference>~<premise>` for the stretches from linked premises into the junction.
 */
export type LayoutEdge = {
  readonly id: string;
  readonly inference: string;
  readonly source: string;
  readonly target: string;
  /** Lines onto one target that share this and look alike may share their last stretch. */
  readonly bundle?: string | undefined;
};

/** A drawing before it is placed. Nodes come in reading order: a node after its parent. */
export type LayoutGraph = { readonly nodes: readonly LayoutNode[]; readonly edges: readonly LayoutEdge[] };

export type LayoutOptions = {
  /** `tree`: what hangs from each root as a tree of its own; `plan`: a whole map in regions. `tree` when absent. */
  readonly engine?: "tree" | "plan";
  /** `down`: conclusions above reasons. `right`: conclusions left of reasons. */
  readonly direction?: "down" | "right";
  /** Width over height to aim at; 1.4 when absent. */
  readonly aspect?: number | undefined;
};

/**
 * Where everything goes. Every node has a position (its top left corner); every edge has a route of at least two
 * points, the first on the border of its source and the last on the border of its target; boxes do not overlap.
 */
export type Placement = {
  readonly positions: ReadonlyMap<string, Point>;
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly bounds: Box;
};

/** A way of placing drawings. Deterministic: the same input gives the same output on every machine. */
export type LayoutEngine = (graph: LayoutGraph, options?: LayoutOptions) => Promise<Placement>;
