import { enGB, type Words } from "./en-GB.ts";

/** What the screen says, in the language of this visit. */
export const words: Words["screen"] = enGB.screen;
