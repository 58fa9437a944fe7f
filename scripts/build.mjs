import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { DIST, ROOT } from "./paths.mjs";

/** What the application and the command line are made from. */
const INPUTS = ["src", "maps", "index.html", "public", "vite.config.ts", "scripts/csp.mjs", "package-lock.json"];

/** The last files that the two builds write. */
const OUTPUTS = [join(DIST, "index.html"), join(DIST, "cli.js")];

/** Empty `dist/` and build the application, then the command line, into it. Throws where either fails. */
export async function buildAll() {
  const configFile = join(ROOT, "vite.config.ts");
  await build({ root: ROOT, configFile, mode: "production" });
  await build({ root: ROOT, configFile, mode: "cli" });
}

/** Build unless `dist/` is newer than everything it is made from. */
export async function buildIfStale() {
  if (await isStale()) await buildAll();
}

async function isStale() {
  const built = await Promise.all(OUTPUTS.map(timeOf));
  const newest = await Promise.all(INPUTS.map((input) => newestUnder(join(ROOT, input))));
  return Math.min(...built) <= Math.max(...newest);
}

/**
 * When a file was last written, in milliseconds; 0 where there is none.
 *
 * @param {string} path
 */
async function timeOf(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}

/**
 * The latest time of a file or of anything in a folder.
 *
 * @param {string} path
 * @returns {Promise<number>}
 */
async function newestUnder(path) {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((entry) => newestUnder(join(path, entry))));
  // A folder's own time changes when something in it is removed.
  return Math.max(found.mtimeMs, ...times);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildAll();
