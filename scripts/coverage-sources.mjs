import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./paths.mjs";

/** Where the texts are looked for when no folder is named. They are not part of the project. */
export const TEXTS = join(ROOT, "..", "shared", "sources");

/** The least share of a text's lines that a map should account for. */
const GOAL = 0.95;

/** @typedef {{ readonly from: number, readonly to: number }} Lines */
/** @typedef {{ readonly source: string, readonly locator?: { readonly lines?: Lines | undefined } | undefined }} Attribution */
/** @typedef {{ readonly id: string, readonly file?: string | undefined, readonly leftOut?: readonly { readonly lines: Lines }[] | undefined }} Source */
/** @typedef {{ readonly attributions?: readonly Attribution[] | undefined }} Credited */
/** @typedef {{ readonly sources: readonly Source[], readonly claims: readonly Credited[], readonly inferences: readonly Credited[] }} MapFile */
/** @typedef {{ id: string, file: string, lines: number, cited: number, leftOut: number, open: number[] }} Coverage */

/**
 * How much of one text a map accounts for. Blank lines are not counted; a line that is both cited and left out counts
 * as cited; `open` are the lines that are neither.
 *
 * @param {MapFile} map
 * @param {Source & { file: string }} source
 * @param {string} text
 * @returns {Coverage}
 */
export function coverageOf(map, source, text) {
  const cited = new Set();
  for (const { attributions = [] } of [...map.claims, ...map.inferences]) {
    for (const attribution of attributions)
      if (attribution.source === source.id) mark(cited, attribution.locator?.lines);
  }
  const leftOut = new Set();
  for (const { lines } of source.leftOut ?? []) mark(leftOut, lines);
  const said = text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
  return {
    id: source.id,
    file: source.file,
    lines: said.length,
    cited: said.filter((line) => cited.has(line)).length,
    leftOut: said.filter((line) => !cited.has(line) && leftOut.has(line)).length,
    open: said.filter((line) => !cited.has(line) && !leftOut.has(line)),
  };
}

/**
 * @param {Set<number>} marked
 * @param {Lines | undefined} lines
 */
function mark(marked, lines) {
  if (lines) for (let line = lines.from; line <= lines.to; line += 1) marked.add(line);
}

/**
 * Print the coverage of every text of the social-care map. Returns the exit code: 1 where a text falls short.
 *
 * @param {string} folder
 */
function report(folder) {
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}. Name the folder of the texts: npm run coverage:sources -- FOLDER`);
    return 2;
  }
  /** @type {MapFile} */
  const map = JSON.parse(readFileSync(join(ROOT, "maps", "social-care.json"), "utf8"));
  let falls = false;
  for (const source of map.sources) {
    if (source.file === undefined) continue;
    const text = readFileSync(join(folder, source.file), "utf8");
    const { lines, cited, leftOut, open } = coverageOf(map, { ...source, file: source.file }, text);
    const share = (cited + leftOut) / lines;
    falls ||= share < GOAL;
    const rest = open.length > 0 ? `; neither: ${open.join(", ")}` : "";
    console.log(
      `${source.id}: ${(100 * share).toFixed(1)} % of ${lines} lines (${cited} cited, ${leftOut} left out)${rest}`,
    );
  }
  return falls ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = report(process.argv[2] ?? TEXTS);
