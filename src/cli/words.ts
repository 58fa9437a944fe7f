import { cliEnGB } from "../words/cli.en-GB.ts";

/** What the command line says. */
export const words: typeof cliEnGB = cliEnGB;
