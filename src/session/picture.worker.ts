import { indexGraph } from "../graph/graph.ts";
import { drawPicture } from "../layout/picture/picture.ts";
import type { PictureRequest } from "./picture.ts";

/** Draws pictures off the main thread: records and what is on show in, an SVG out. */
self.addEventListener("message", ({ data }: MessageEvent<PictureRequest>) => {
  self.postMessage(drawPicture(indexGraph(data.records), data.visible, data.options));
});
