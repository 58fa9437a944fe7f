import type { GraphRecords } from "../graph/records.ts";
import type { VisibleGraph } from "../graph/unfold.ts";
import type { PictureOptions } from "../layout/picture/picture.ts";
import { downloadBlob, downloadText } from "../storage/files.ts";
import { visibleAt } from "./derive.ts";
import { linkTo } from "./describe.ts";
import type { Session } from "./session.ts";
import { currentDebate } from "./state.ts";
import { wholeOf } from "./whole.ts";

/** What the worker is asked to draw. */
export type PictureRequest = {
  readonly records: GraphRecords;
  readonly visible: VisibleGraph;
  readonly options: PictureOptions;
};

/** PNG pictures are at most this wide or high: what browsers can hold in one canvas. */
const MOST_PIXELS = 8_000;
const SHARPNESS = 2;

/** Download what the map shows now as a picture: an SVG, or the same in pixels as a PNG. */
export async function downloadPicture(session: Session, form: "svg" | "png"): Promise<void> {
  const { address } = session.store.getState();
  const debate = currentDebate(session.store.getState());
  if (!debate || address.view === "home") return;
  const { graph, map, key } = debate;
  const isWhole = address.view === "whole";
  const visible = isWhole ? wholeOf(graph).visible : visibleAt(graph, address);
  const [root] = visible.cards;
  const title = isWhole || !root ? map.title : `${map.title}: ${linkTo(graph, root.id).name}`;
  const svg = await drawInWorker({
    records: graph.records,
    visible,
    options: { title, language: map.language, isCut: isWhole },
  });
  if (form === "svg") downloadText(`${key}.svg`, svg, "image/svg+xml");
  else downloadBlob(`${key}.png`, await pixelsOf(svg));
}

function drawInWorker(request: PictureRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./picture.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<string>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      reject(new Error(message || "The worker that draws pictures could not be started"));
    });
    worker.postMessage(request);
  });
}

async function pixelsOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(SHARPNESS, MOST_PIXELS / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
