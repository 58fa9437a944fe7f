import ELK from "elkjs/lib/elk-api.js";
import ElkWorker from "elkjs/lib/elk-worker.min.js?worker";
import { placeWith } from "./place.ts";
import type { LayoutAnswer, LayoutRequest } from "./worker-client.ts";

/** The worker's side of `createLayoutClient`: places one drawing after another; ELK runs in a worker of its own beneath. */
const place = placeWith(new ELK({ workerFactory: () => new ElkWorker() }));

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const { ticket, graph, options } = data;
  place(graph, options).then(
    (placement) => answer({ ticket, placement }),
    (error: unknown) => answer({ ticket, failure: error instanceof Error ? error.message : JSON.stringify(error) }),
  );
});

function answer(message: LayoutAnswer): void {
  postMessage(message);
}
