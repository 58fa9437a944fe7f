import ELK from "elkjs/lib/elk-api.js";
import ElkWorker from "elkjs/lib/elk-worker.min.js?worker";
import type { LayoutEngine, Placement } from "./contract.ts";
import { placeWith } from "./place.ts";
import { placeIslands } from "./plan/islands.ts";
import type { LayoutAnswer, LayoutRequest } from "./worker-client.ts";

let trees: LayoutEngine | undefined;
const islands = new Map<string, Placement>();

/** The worker's side of `createLayoutClient`: places one drawing after another. ELK runs in a worker of its own beneath, started with the first drawing that needs it. */
const place: LayoutEngine = async (graph, options = {}) => {
  if (options.engine === "plan") return placeIslands(graph, { aspect: options.aspect, memory: islands });
  trees ??= placeWith(new ELK({ workerFactory: () => new ElkWorker() }));
  return trees(graph, options);
};

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const { ticket, graph, options } = data;
  // An engine that throws at once must be heard as one that fails later is.
  Promise.resolve()
    .then(() => place(graph, options))
    .then(
      (placement) => answer({ ticket, placement }),
      (error: unknown) => answer({ ticket, failure: error instanceof Error ? error.message : JSON.stringify(error) }),
    );
});

function answer(message: LayoutAnswer): void {
  postMessage(message);
}
