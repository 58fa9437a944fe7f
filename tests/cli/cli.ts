import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { runCli } from "../../src/cli/run.ts";
import { serializeMap } from "../../src/document/serialize.ts";
import { mapOf } from "../fixtures/graphs.ts";

/** What a run of the command line left behind. */
export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Files that exist only for a test, by name. */
export type Files = { readonly [name: string]: string | Uint8Array };

/** Run the command line over files in memory; any other name is looked up on the disk. */
export async function run(line: string, files: Files = {}): Promise<Run> {
  let out = "";
  let err = "";
  const code = await runCli(
    line.split(" ").filter((word) => word !== ""),
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      readFile: async (path) => {
        const given = Object.hasOwn(files, path) ? files[path] : undefined;
        const bytes = given === undefined ? await readFile(path) : Buffer.from(given as string);
        return { bytes, size: bytes.length };
      },
    },
  );
  return { code, out, err };
}

/** A drawn map as the file `map.json`. */
export function drawn(drawing: string): Files {
  return { "map.json": serializeMap(mapOf(drawing)) };
}

/** The way to a fixture on this disk. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}
