import type { StoreApi } from "zustand/vanilla";
import { checkSize } from "../document/limits.ts";
import { readFile } from "../storage/files.ts";
import type { SessionState } from "./state.ts";

/** The text of a source, read from a person's own disk. It lasts as long as the page and goes nowhere. */
export type OwnText = { readonly file: string; readonly text: string };

/** The texts of a person's own that are open, by map and source. */
export class Texts {
  readonly #store: StoreApi<SessionState>;

  constructor(store: StoreApi<SessionState>) {
    this.#store = store;
  }

  /** Let the person choose the file that holds the text of a source. */
  choose(map: string, source: string): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".txt,.md,.text,text/plain";
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file) void this.open(map, source, file.name, file);
    });
    input.click();
  }

  /** Read a file as the text of a source; where it cannot be read, `trouble` says why and nothing else changes. */
  async open(map: string, source: string, name: string, file: Blob): Promise<void> {
    const bytes = await readFile(file, checkSize);
    if (!bytes.ok) {
      this.#store.setState({ trouble: { name, diagnostics: [bytes.failure] } });
      return;
    }
    const own: OwnText = { file: name, text: decodeText(bytes.value) };
    this.#store.setState(({ texts }) => ({ texts: new Map(texts).set(textKey(map, source), own) }));
  }

  /** Forget the text of a source. */
  close(map: string, source: string): void {
    this.#store.setState(({ texts }) => {
      const rest = new Map(texts);
      rest.delete(textKey(map, source));
      return { texts: rest };
    });
  }
}

/** The key of a source's text among those that are open. */
export function textKey(map: string, source: string): string {
  return `${map}/${source}`;
}

/** Bytes as text with plain line ends: UTF-8, or where that does not fit, the old Western code page. */
export function decodeText(bytes: Uint8Array): string {
  const read = () => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  };
  return read().replace(/\r\n?/g, "\n");
}
