import type { Diagnostic } from "../diagnostic.ts";
import type { ArgumentMap } from "../document/argument-map.ts";
import type { TypedGraph } from "../graph/graph.ts";
import type { VisibleGraph } from "../graph/unfold.ts";
import type { LayoutGraph, Placement } from "../layout/contract.ts";
import type { Address } from "./address.ts";
import type { OwnText } from "./texts.ts";

/** A map that is open, with its graph. */
export type Debate = {
  readonly key: string;
  readonly map: ArgumentMap;
  readonly graph: TypedGraph;
  readonly diagnostics: readonly Diagnostic[];
};

/** A map that can be opened, and how far that has got. */
export type Slot =
  | { readonly key: string; readonly status: "waiting" | "opening" }
  | { readonly key: string; readonly status: "failed"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly key: string; readonly status: "ready"; readonly debate: Debate };

/** A drawing, or the lack of one. While a new one is made, the last one stays on show. */
export type Drawing = {
  readonly status: "none" | "working" | "ready" | "failed" | "cancelled";
  /** Why it failed. */
  readonly reason?: string | undefined;
  readonly shown?:
    | {
        readonly visible: VisibleGraph;
        readonly diagram: LayoutGraph;
        readonly placement: Placement;
      }
    | undefined;
};

/** Something to tell the person that does not stop them. */
export type Notice =
  | { readonly kind: "gone"; readonly id: string; readonly nearest: string | undefined }
  | { readonly kind: "no-map"; readonly key: string }
  | { readonly kind: "copied" };

/** A request to whoever draws the map, `fit-next` once the next drawing is there; `count` tells two equal requests apart. */
export type Camera = { readonly move: "fit" | "fit-next" | "in" | "out"; readonly count: number };

export type Theme = "system" | "light" | "dark" | "projector";

/** What a person prefers on this device. */
export type Settings = {
  readonly theme: Theme;
  readonly motion: "system" | "reduced";
  /** Whether single keys such as `/` do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
};

/** Everything that the screen is made from. */
export type SessionState = {
  readonly address: Address;
  readonly library: readonly Slot[];
  /** A file being opened, by name. */
  readonly opening: string | undefined;
  /** A file that did not open, and why. */
  readonly trouble: { readonly name: string; readonly diagnostics: readonly Diagnostic[] } | undefined;
  readonly notice: Notice | undefined;
  /** Texts of sources that the person has opened, by map and source. */
  readonly texts: ReadonlyMap<string, OwnText>;
  readonly drawing: Drawing;
  readonly camera: Camera;
  readonly settings: Settings;
  readonly dialog: "find" | "help" | undefined;
  /** What the polite live region says; `count` makes a repeated sentence be said again. */
  readonly said: { readonly text: string; readonly count: number };
};

/** The debate that the address is in, once it is open. */
export function currentDebate(state: SessionState): Debate | undefined {
  const { address } = state;
  if (address.view === "home") return undefined;
  const slot = state.library.find(({ key }) => key === address.map);
  return slot?.status === "ready" ? slot.debate : undefined;
}
