import { hasErrors } from "../../diagnostic.ts";
import { type Command, refuse } from "../command.ts";
import { EXIT } from "../io.ts";
import { openFile } from "../open.ts";
import { type DiagnosticRecord, diagnosticLine, diagnosticRecord, inPlaceOrder } from "../report.ts";
import { jsonOf, lineOf } from "../text.ts";
import { words } from "../words.ts";

/** `validate FILE…`: every diagnostic of every file; 1 if any is an error. */
export const validateCommand: Command = {
  name: "validate",
  flags: ["json"],
  run: async ({ names, flags }, io) => {
    if (names.length === 0) return refuse("validate", words.usage.noFile, io);
    const records: DiagnosticRecord[] = [];
    let errors = 0;
    for (const file of names) {
      const opened = await openFile(file, io);
      const diagnostics = inPlaceOrder(opened.ok ? opened.value.diagnostics : opened.failure);
      for (const diagnostic of diagnostics) {
        if (hasErrors([diagnostic])) errors += 1;
        if (flags.has("json")) records.push(diagnosticRecord(file, diagnostic));
        else io.out(diagnosticLine(file, diagnostic));
      }
    }
    if (flags.has("json")) io.out(jsonOf(records));
    else io.err(lineOf(words.validate.summary({ files: names.length, errors })));
    return errors > 0 ? EXIT.trouble : EXIT.well;
  },
};
