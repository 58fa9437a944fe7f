import { parseArgs } from "node:util";
import { type CliIo, EXIT } from "./io.ts";
import { lineOf } from "./text.ts";
import { words } from "./words.ts";

/** The options that commands know; each command lists those it takes. */
export type Flag = "json" | "full";

/** A command's arguments once sorted into options and the rest. */
export type Arguments = {
  readonly names: readonly string[];
  readonly flags: ReadonlySet<Flag>;
  readonly values: ReadonlyMap<Setting, string>;
};

/** The options that are followed by a value. */
export type Setting = "after" | "to" | "within";

/** One verb of the command line. */
export type Command = {
  readonly name: keyof typeof words.help;
  readonly flags: readonly Flag[];
  readonly settings?: readonly Setting[];
  /** Do it and return the exit code. */
  readonly run: (args: Arguments, io: CliIo) => Promise<number>;
};

/** Run a command on its own arguments: help, wrong options, or the command itself. */
export async function runCommand(command: Command, argv: readonly string[], io: CliIo): Promise<number> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      help: { type: "boolean", short: "h" },
      after: { type: "string" },
      to: { type: "string" },
      within: { type: "string" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names: string[] = [];
  const flags = new Set<Flag>();
  const values = new Map<Setting, string>();
  let help = false;
  for (const token of tokens) {
    if (token.kind === "positional") names.push(token.value);
    if (token.kind !== "option") continue;
    const setting = command.settings?.find((known) => known === token.name);
    if (setting) {
      if (token.value === undefined || token.value === "") {
        return refuse(command.name, words.usage.flagNeedsValue({ flag: token.rawName }), io);
      }
      values.set(setting, token.value);
      continue;
    }
    const flag = command.flags.find((known) => known === token.name);
    if (token.name === "help") help = true;
    else if (!flag) return refuse(command.name, words.usage.unknownFlag({ flag: token.rawName }), io);
    if (token.value !== undefined) {
      return refuse(command.name, words.usage.flagTakesNoValue({ flag: token.rawName }), io);
    }
    if (flag) flags.add(flag);
  }
  if (help) {
    io.out(`${words.help[command.name]}\n`);
    return EXIT.well;
  }
  return command.run({ names, flags, values }, io);
}

/** Say what is wrong with the way a command was called, and where to read more. */
export function refuse(command: string, problem: string, io: CliIo): number {
  io.err(lineOf(problem));
  io.err(lineOf(words.usage.more({ command: command === "all" ? "" : command })));
  return EXIT.usage;
}
