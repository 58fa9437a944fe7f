import type { Diagnostic } from "../diagnostic.ts";
import type { OpenedMap } from "../document/parse.ts";
import type { Result } from "../result.ts";

/** What comes of opening a map's bytes. */
export type Opening = Result<OpenedMap, readonly Diagnostic[]>;

/**
 * Open a map's bytes in a worker of its own, so that no size of file stops the page, and so that
 * cancelling really ends the work. The bytes are handed over and cannot be used afterwards.
 * Rejects with an AbortError when cancelled, with an Error when the worker itself fails.
 */
export function openInWorker(bytes: Uint8Array, signal: AbortSignal): Promise<Opening> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL("./open.worker.ts", import.meta.url), { type: "module" });
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener("abort", cancel);
    worker.addEventListener("message", (event: MessageEvent<Opening>) => {
      end();
      resolve(event.data);
    });
    worker.addEventListener("error", (event) => {
      end();
      reject(new Error(event.message || "The worker that opens maps could not be started"));
    });
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
