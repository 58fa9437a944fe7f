import { diagnosticsEnGB } from "./diagnostics.en-GB.ts";

/** Everything that Counterclaim says, in British English. Another language is another object of this type. */
export const enGB = {
  diagnostics: diagnosticsEnGB,
};

/** The catalogue that every language fills. */
export type Words = typeof enGB;
