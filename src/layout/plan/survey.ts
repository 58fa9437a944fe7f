import type { LayoutNode } from "../contract.ts";
import type { Plan, PlanLink, PlanRegion } from "./model.ts";

/** The side of a node at which a line meets it: what bears on it comes from below, what it bears on is above. */
export type Border = "upper" | "lower";

/**
 * Where everything of a plan stands in relation to everything else, before there are coordinates. Rows are counted
 * through all bands from the top; the channel above row r is channel r; the first channel of a band is the street above it.
 */
export class Survey {
  readonly plan: Plan;
  readonly firstChannel: readonly number[];
  readonly rowsIn: readonly number[];
  readonly channels: number;
  /** For each region, its band and its place in it. */
  readonly placeOf: readonly { readonly band: number; readonly slot: number }[];
  /** For each inside link, its place among its region's links. */
  readonly #chainOf: Int32Array;

  constructor(plan: Plan) {
    this.plan = plan;
    this.rowsIn = plan.bands.map((band) =>
      Math.max(1, ...band.map((region) => this.region(region).placed.layered.rows.length)),
    );
    let channel = 0;
    this.firstChannel = this.rowsIn.map((rows) => {
      channel += rows;
      return channel - rows;
    });
    this.channels = channel + 1;
    const places: { band: number; slot: number }[] = [];
    plan.bands.forEach((band, index) => {
      band.forEach((region, slot) => {
        places[region] = { band: index, slot };
      });
    });
    this.placeOf = places;
    this.#chainOf = new Int32Array(plan.links.length).fill(-1);
    for (const { links } of plan.regions) {
      links.forEach((link, place) => {
        this.#chainOf[link] = place;
      });
    }
  }

  region(region: number): PlanRegion {
    return this.plan.regions[region] as PlanRegion;
  }

  regionOf(node: number): PlanRegion {
    return this.region(this.plan.regionOf[node] as number);
  }

  node(node: number): LayoutNode {
    return this.plan.graph.nodes[node] as LayoutNode;
  }

  link(link: number): PlanLink {
    return this.plan.links[link] as PlanLink;
  }

  /** The cells that an inside link passes, from its upper node to its lower one. */
  chainOf(link: number): readonly number[] {
    return this.regionOf(this.link(link).upper).placed.layered.chains[
      this.#chainOf[link] as number
    ] as readonly number[];
  }

  rowOf(node: number): number {
    const { band } = this.placeOf[this.plan.regionOf[node] as number] as { readonly band: number };
    return (this.firstChannel[band] as number) + (this.plan.rowOf[node] as number);
  }

  channelAt(node: number, border: Border): number {
    return this.rowOf(node) + (border === "lower" ? 1 : 0);
  }

  /** The middle of a node, from the left border of its region. */
  middleOf(node: number): number {
    return this.regionOf(node).placed.middles[this.plan.localOf[node] as number] as number;
  }

  /** Lines with this name share their port on the upper node. */
  bundleOf(link: number): string {
    const { bundle } = this.plan.graph.edges[this.link(link).edge] as { readonly bundle?: string | undefined };
    return bundle === undefined || !this.link(link).inside ? `link ${link}` : `bundle ${bundle}`;
  }
}
