import type { Sentence } from "./sentences.ts";

/** An answer twice over: for programs, and as sentences. */
export type Reply = { readonly data: object; readonly sentences: readonly Sentence[] };
