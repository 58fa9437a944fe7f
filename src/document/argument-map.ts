import type { GraphRecords } from "../graph/records.ts";

/** A place that a person chose for a card, in the drawing's own units. */
export type Pin = { readonly id: string; readonly x: number; readonly y: number };

/** One step of a story: what to look at, and what to say. */
export type StoryStep = {
  readonly id: string;
  /** Claims, inferences or questions, in the order in which they appear. */
  readonly focus: readonly string[];
  readonly depth?: number | undefined;
  readonly caption?: string | undefined;
  readonly notes?: string | undefined;
  readonly minutes?: number | undefined;
};

/** A walk through the debate that points at records, never at places on a screen. */
export type Story = { readonly id: string; readonly title: string; readonly steps: readonly StoryStep[] };

/** A remark on a record, shaped after the W3C Web Annotation model: body, target, motivation. */
export type Annotation = {
  readonly id: string;
  readonly target: string;
  readonly motivation: "commenting" | "questioning" | "editing" | "replying";
  readonly body: string;
  readonly creator?: string | undefined;
  readonly created?: string | undefined;
  readonly state: "open" | "resolved";
};

/** What somebody, or a room, makes of some claims: accepted or rejected, with weights from 0 to 1. */
export type Assessment = {
  readonly id: string;
  readonly title: string;
  readonly verdicts: readonly {
    readonly claim: string;
    readonly verdict: "accepts" | "rejects" | "undecided";
    readonly weight?: number | undefined;
  }[];
};

/** A whole map file: the typed graph and what lies beside it. */
export type ArgumentMap = GraphRecords & {
  readonly format: "counterclaim-map";
  readonly version: number;
  readonly title: string;
  readonly description?: string | undefined;
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  readonly licence?: string | undefined;
  readonly stories: readonly Story[];
  readonly annotations: readonly Annotation[];
  readonly assessments: readonly Assessment[];
  readonly pins: readonly Pin[];
};

/** The version of the format that this code writes. */
export const NEWEST_VERSION = 1;

/** The lists of records in a map file, graph records first. */
export const RECORD_LISTS = [
  "topics",
  "questions",
  "voices",
  "sources",
  "claims",
  "inferences",
  "restatements",
  "terms",
  "stories",
  "annotations",
  "assessments",
  "pins",
] as const satisfies readonly (keyof ArgumentMap)[];
