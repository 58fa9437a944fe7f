import type { StoreApi } from "zustand/vanilla";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { checkSize } from "../document/limits.ts";
import { indexGraph } from "../graph/graph.ts";
import type { Result } from "../result.ts";
import { fetchBytes, readFile } from "../storage/files.ts";
import { openInWorker } from "./open.ts";
import type { Debate, SessionState, Slot } from "./state.ts";

/** A map that comes with the app: its key in addresses, and where its file is. */
export type LibrarySource = { readonly key: string; readonly url: string };

/** The maps at hand: those that come with the app, and files opened on this visit. */
export class Library {
  readonly #store: StoreApi<SessionState>;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #opening = new Map<string, Promise<Debate | undefined>>();
  #file: AbortController | undefined;

  constructor(store: StoreApi<SessionState>, sources: readonly LibrarySource[]) {
    this.#store = store;
    this.#sources = new Map(sources.map(({ key, url }) => [key, url]));
  }

  has(key: string): boolean {
    return this.#store.getState().library.some((slot) => slot.key === key);
  }

  /** Open a map of the library, once; undefined where it fails, and the slot then says why. */
  open(key: string): Promise<Debate | undefined> {
    const slot = this.#store.getState().library.find((candidate) => candidate.key === key);
    if (slot?.status === "ready") return Promise.resolve(slot.debate);
    const url = this.#sources.get(key);
    if (!slot || url === undefined) return Promise.resolve(undefined);
    const running = this.#opening.get(key);
    if (running) return running;
    this.#put({ key, status: "opening" });
    const opening = this.#load(key, fetchBytes(url, new AbortController().signal), new AbortController().signal)
      .then((outcome) => {
        if (outcome.ok) this.#put({ key, status: "ready", debate: outcome.value });
        else this.#put({ key, status: "failed", diagnostics: outcome.failure });
        return outcome.ok ? outcome.value : undefined;
      })
      .finally(() => this.#opening.delete(key));
    this.#opening.set(key, opening);
    return opening;
  }

  /** Open a person's own file; where it fails, `trouble` says why and nothing else changes. Undefined too where cancelled. */
  async openFile(name: string, file: Blob): Promise<Debate | undefined> {
    this.cancelOpening();
    const control = new AbortController();
    this.#file = control;
    this.#store.setState({ opening: name, trouble: undefined });
    try {
      const key = keyOf(name, (candidate) => this.#sources.has(candidate));
      const outcome = await this.#load(key, readFile(file, checkSize), control.signal);
      if (control.signal.aborted) return undefined;
      if (!outcome.ok) {
        this.#store.setState({ trouble: { name, diagnostics: outcome.failure } });
        return undefined;
      }
      this.#put({ key, status: "ready", debate: outcome.value });
      return outcome.value;
    } finally {
      if (this.#file === control) this.#store.setState({ opening: undefined });
    }
  }

  /** Stop opening a file; the worker that reads it is ended. */
  cancelOpening(): void {
    this.#file?.abort();
    this.#file = undefined;
    this.#store.setState({ opening: undefined });
  }

  async #load(
    key: string,
    reading: Promise<Result<Uint8Array, Diagnostic>>,
    signal: AbortSignal,
  ): Promise<Result<Debate, readonly Diagnostic[]>> {
    const bytes = await reading;
    if (!bytes.ok) return { ok: false, failure: [bytes.failure] };
    try {
      const opened = await openInWorker(bytes.value, signal);
      if (!opened.ok) return opened;
      const { map, diagnostics } = opened.value;
      return { ok: true, value: { key, map, graph: indexGraph(map), diagnostics } };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, failure: [diagnose("file-unreadable", [], { reason })] };
    }
  }

  #put(slot: Slot): void {
    this.#store.setState(({ library }) => ({
      library: library.some(({ key }) => key === slot.key)
        ? library.map((known) => (known.key === slot.key ? slot : known))
        : [...library, slot],
    }));
  }
}

/** A key for a person's file, kept apart from those of the maps that come with the app. */
function keyOf(name: string, taken: (key: string) => boolean): string {
  const base = name.replace(/\.json$/i, "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || "map";
  return taken(base) ? `${base}-from-file` : base;
}
