import type { LayoutGraph, LayoutOptions, Placement } from "./contract.ts";

/** Places drawings in a worker. */
export type LayoutClient = {
  /**
   * Place a drawing as a `LayoutEngine` does, off the main thread. Rejects with the signal's reason once it is aborted,
   * and with an Error that says what went wrong where the worker fails. What was placed lately is answered from memory.
   */
  readonly place: (graph: LayoutGraph, options?: LayoutOptions, signal?: AbortSignal) => Promise<Placement>;
  /** Start the worker, so that it is ready when the first drawing is asked for. */
  readonly warm: () => void;
  /** Stop the worker and reject what is under way. The client can be used again afterwards. */
  readonly stop: () => void;
};

/** What the client asks the worker. */
export type LayoutRequest = {
  readonly ticket: number;
  readonly graph: LayoutGraph;
  readonly options: LayoutOptions;
};

/** What the worker answers: a placement, or a sentence saying why there is none. */
export type LayoutAnswer =
  | { readonly ticket: number; readonly placement: Placement; readonly failure?: undefined }
  | { readonly ticket: number; readonly failure: string };

/** Up to this many nodes a drawing is done sooner than a new worker could start (about a second). */
const SOON_DONE = 200;

/** How many placements are remembered. */
const REMEMBERED = 24;

/** The worker that `createLayoutClient` expects in the browser. */
export function makeLayoutWorker(): Worker {
  return new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
}

/**
 * A client that starts its worker with the first drawing and keeps it. Aborting a large drawing ends the worker,
 * because nothing else would stop it, and what else was under way moves to a new one; a small one is left to finish unheard.
 */
export function createLayoutClient(makeWorker: () => Worker): LayoutClient {
  const desk = new Desk(makeWorker);
  const memory = new Map<string, Placement>();
  const remember = (key: string, placement: Placement) => {
    memory.delete(key);
    memory.set(key, placement);
    const [oldest] = memory.keys();
    if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest);
    return placement;
  };
  return {
    place: async (graph, options = {}, signal) => {
      signal?.throwIfAborted();
      const key = JSON.stringify([graph.nodes, graph.edges, options.engine, options.direction, options.aspect]);
      return remember(key, memory.get(key) ?? (await desk.ask(graph, options, signal)));
    },
    warm: () => desk.warm(),
    stop: () => desk.fail(new Error("The layout worker was stopped")),
  };
}

type Waiting = {
  readonly request: LayoutRequest;
  readonly resolve: (placement: Placement) => void;
  readonly reject: (reason: unknown) => void;
};

/** Keeps the worker and who is waiting for it. */
class Desk {
  readonly #makeWorker: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #tickets = 0;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  ask(graph: LayoutGraph, options: LayoutOptions, signal: AbortSignal | undefined): Promise<Placement> {
    this.#tickets += 1;
    const request: LayoutRequest = { ticket: this.#tickets, graph, options };
    const asked = new Promise<Placement>((resolve, reject) => {
      this.#waiting.set(request.ticket, { request, resolve, reject });
      this.#send(request);
    });
    const abort = () => this.#withdraw(request.ticket, signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    return asked.finally(() => signal?.removeEventListener("abort", abort));
  }

  /** Start the worker and its engine if there is none; a failure shows with the first drawing. */
  warm(): void {
    if (this.#worker) return;
    try {
      this.#worker = this.#start();
      // An empty drawing starts the engine; nobody waits for the answer.
      this.#worker.postMessage({ ticket: 0, graph: { nodes: [], edges: [] }, options: {} } satisfies LayoutRequest);
    } catch {
      this.#worker = undefined;
    }
  }

  /** End the worker and reject everything that waits for it. */
  fail(reason: unknown): void {
    this.#end();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }

  #send(request: LayoutRequest): void {
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(request);
    } catch (error) {
      this.fail(new Error("The layout worker could not be started", { cause: error }));
    }
  }

  #start(): Worker {
    const worker = this.#makeWorker();
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => this.#receive(data);
    worker.onerror = ({ message }) => this.fail(new Error(`The layout worker failed: ${message || "it did not load"}`));
    worker.onmessageerror = () => this.fail(new Error("The layout worker sent an answer that cannot be read"));
    return worker;
  }

  #receive(answer: LayoutAnswer): void {
    const waiting = this.#waiting.get(answer.ticket);
    if (!waiting) return;
    this.#waiting.delete(answer.ticket);
    if (answer.failure === undefined) waiting.resolve(answer.placement);
    else waiting.reject(new Error(`The drawing could not be placed: ${answer.failure}`));
  }

  #withdraw(ticket: number, reason: unknown): void {
    const waiting = this.#waiting.get(ticket);
    if (!waiting) return;
    this.#waiting.delete(ticket);
    waiting.reject(reason);
    if (waiting.request.graph.nodes.length <= SOON_DONE) return;
    this.#end();
    for (const { request } of [...this.#waiting.values()]) this.#send(request);
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    if (!worker) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  }
}
