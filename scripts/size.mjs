import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST } from "./paths.mjs";

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest */

/** The most JavaScript, gzipped, that may be fetched before anything shows. */
const LIMIT_KIB = 200;

/**
 * The scripts that a page needs before anything shows: its entry and all that this imports statically.
 *
 * @param {Manifest} manifest
 * @returns {Set<string>}
 */
export function findInitialScripts(manifest) {
  const found = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(key);
  return new Set([...found].filter((file) => file.endsWith(".js")));
}

/** @param {readonly { kib: number }[]} files */
function total(files) {
  return files.reduce((kib, file) => kib + file.kib, 0);
}

/**
 * @param {string} title
 * @param {readonly { file: string, kib: number }[]} files
 */
function print(title, files) {
  console.log(`${title}: ${total(files).toFixed(1)} KiB gzipped`);
  for (const { file, kib } of files) console.log(`  ${kib.toFixed(1).padStart(7)}  ${file}`);
}

/** Print what is fetched when, and fail where the first part is over the limit. */
async function main() {
  /** @type {Manifest} */
  const manifest = JSON.parse(await readFile(join(DIST, ".vite", "manifest.json"), "utf8"));
  const initialScripts = findInitialScripts(manifest);
  if (initialScripts.size === 0) throw new Error("dist/.vite/manifest.json names no entry script");
  const names = (await readdir(join(DIST, "assets"))).filter((name) => name.endsWith(".js"));
  const files = await Promise.all(
    names.map(async (name) => ({
      file: `assets/${name}`,
      kib: gzipSync(await readFile(join(DIST, "assets", name))).length / 1024,
    })),
  );
  const initial = files.filter(({ file }) => initialScripts.has(file));
  const later = files.filter(({ file }) => !initialScripts.has(file));
  const isElk = (/** @type {{ file: string }} */ { file }) => /elk/i.test(file);
  print("Initial JavaScript", initial);
  print("ELK, once a map is drawn", later.filter(isElk));
  print(
    "Loaded on demand",
    later.filter((file) => !isElk(file)),
  );
  const isTooMuch = total(initial) > LIMIT_KIB;
  console.log(isTooMuch ? `Over the limit of ${LIMIT_KIB} KiB.` : `Within the limit of ${LIMIT_KIB} KiB.`);
  process.exitCode = isTooMuch ? 1 : 0;
}

await main();
