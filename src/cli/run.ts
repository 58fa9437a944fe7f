import { type Command, refuse, runCommand } from "./command.ts";
import { exportCommand } from "./commands/export.ts";
import { layoutCommand } from "./commands/layout.ts";
import { queryCommand } from "./commands/query.ts";
import { schemaCommand } from "./commands/schema.ts";
import { statsCommand } from "./commands/stats.ts";
import { validateCommand } from "./commands/validate.ts";
import { type CliIo, EXIT } from "./io.ts";
import { lineOf } from "./text.ts";
import { words } from "./words.ts";

const COMMANDS: readonly Command[] = [
  validateCommand,
  statsCommand,
  queryCommand,
  layoutCommand,
  exportCommand,
  schemaCommand,
];

/**
 * Run the command line and return its exit code: 0 all well, 1 trouble with the input, 2 wrong usage,
 * 70 a mistake of ours. Touches nothing but `io` and never rejects.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb === "--help" || verb === "-h" || verb === "help") {
    io.out(`${words.help.all}\n`);
    return EXIT.well;
  }
  if (verb === undefined) return refuse("", words.usage.noCommand, io);
  const command = COMMANDS.find(({ name }) => name === verb);
  if (!command) {
    const problem = verb.startsWith("-")
      ? words.usage.unknownFlag({ flag: verb })
      : words.usage.unknownCommand({ command: verb });
    return refuse("", problem, io);
  }
  try {
    return await runCommand(command, rest, io);
  } catch (error) {
    io.err(lineOf(words.mistake({ message: error instanceof Error ? error.message : String(error) })));
    return EXIT.mistake;
  }
}
