import { openMap } from "../document/parse.ts";

/** Opens maps off the main thread: bytes in, the result of `openMap` out. */
self.addEventListener("message", (event: MessageEvent<Uint8Array>) => {
  self.postMessage(openMap(event.data));
});
