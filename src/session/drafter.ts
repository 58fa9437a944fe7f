import type { StoreApi } from "zustand/vanilla";
import type { TypedGraph } from "../graph/graph.ts";
import type { VisibleGraph } from "../graph/unfold.ts";
import type { LayoutGraph, LayoutOptions, Placement } from "../layout/contract.ts";
import { cutAtRegions, diagramOf, type Size, withRegions } from "../layout/diagram.ts";
import type { SessionState } from "./state.ts";

/** Places a diagram, off the main thread; rejects with the signal's reason when cancelled. */
export type PlaceDiagram = (diagram: LayoutGraph, options: LayoutOptions, signal: AbortSignal) => Promise<Placement>;

/** Makes drawings of what is on show, one at a time: asking for a new one cancels the one in the making. */
export class Drafter {
  readonly #store: StoreApi<SessionState>;
  readonly #place: PlaceDiagram;
  #control: AbortController | undefined;
  #again: (() => void) | undefined;

  constructor(store: StoreApi<SessionState>, place: PlaceDiagram) {
    this.#store = store;
    this.#place = place;
  }

  /** Draw what is on show with cards of the given sizes. */
  draw(graph: TypedGraph, visible: VisibleGraph, sizes: ReadonlyMap<string, Size>, options: LayoutOptions): void {
    this.#again = () => void this.#draw(graph, visible, sizes, options);
    this.#again();
  }

  /** Try the last drawing again, after it failed or was cancelled. */
  retry(): void {
    this.#again?.();
  }

  cancel(): void {
    if (this.#store.getState().drawing.status !== "working") return;
    this.#control?.abort();
    this.#store.setState(({ drawing }) => ({ drawing: { ...drawing, status: "cancelled" } }));
  }

  async #draw(
    graph: TypedGraph,
    visible: VisibleGraph,
    sizes: ReadonlyMap<string, Size>,
    options: LayoutOptions,
  ): Promise<void> {
    this.#control?.abort();
    const control = new AbortController();
    this.#control = control;
    this.#store.setState(({ drawing }) => ({ drawing: { ...drawing, status: "working" } }));
    try {
      const whole = diagramOf(graph, visible, sizes);
      const diagram = options.engine === "plan" ? cutAtRegions(withRegions(whole)) : whole;
      const placement = await this.#place(diagram, options, control.signal);
      if (this.#control !== control || control.signal.aborted) return;
      this.#store.setState({ drawing: { status: "ready", shown: { visible, diagram, placement } } });
    } catch (error) {
      if (this.#control !== control || control.signal.aborted) return;
      // A map that cannot be drawn can still be read: the view offers the outline and a retry.
      const reason = error instanceof Error ? error.message : String(error);
      this.#store.setState(({ drawing }) => ({ drawing: { ...drawing, status: "failed", reason } }));
    }
  }
}
