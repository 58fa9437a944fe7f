import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { checkSize } from "../document/limits.ts";
import { type OpenedMap, openMap } from "../document/parse.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { CliIo } from "./io.ts";
import { diagnosticLine } from "./report.ts";
import { words } from "./words.ts";

/** Read a map file and open it; a file that cannot be read gives a diagnostic like any other trouble. Never throws for bad input. */
export async function openFile(file: string, io: CliIo): Promise<Result<OpenedMap, readonly Diagnostic[]>> {
  const bytes = await readBytes(file, io);
  return bytes.ok ? openMap(bytes.value) : fail([bytes.failure]);
}

/** Read the bytes of a file that is no larger than a map may be. */
export async function readBytes(file: string, io: CliIo): Promise<Result<Uint8Array, Diagnostic>> {
  try {
    const { bytes, size } = await io.readFile(file);
    const tooLarge = checkSize(size);
    return tooLarge ? fail(tooLarge) : succeed(bytes);
  } catch (error) {
    return fail(diagnose("file-unreadable", [], { reason: reasonOf(error) }));
  }
}

/** Open a map or say on standard error why it does not open. */
export async function openOrReport(file: string, io: CliIo): Promise<OpenedMap | undefined> {
  const opened = await openFile(file, io);
  if (opened.ok) return opened.value;
  for (const diagnostic of opened.failure) io.err(diagnosticLine(file, diagnostic));
  return undefined;
}

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "UNKNOWN";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return words.unreadable.missing;
    case "EISDIR":
      return words.unreadable.directory;
    case "EACCES":
    case "EPERM":
      return words.unreadable.forbidden;
    default:
      return words.unreadable.other({ code });
  }
}
