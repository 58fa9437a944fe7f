import { diagnosticsEnGB } from "./diagnostics.en-GB.ts";
import { screenEnGB } from "./screen.en-GB.ts";

/** Everything that Counterclaim says, in British English. Another language is another object of this type. */
export const enGB = {
  diagnostics: diagnosticsEnGB,
  screen: screenEnGB,
};

/** The catalogue that every language fills. */
export type Words = typeof enGB;
