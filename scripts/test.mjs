import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runBrowserTests } from "./browser-tests.mjs";
import { binOf } from "./paths.mjs";
import { runNode } from "./run.mjs";
import { closingLine, isGood, ONE_FAILED, ONE_PASSED, sum, tallyPlaywright, tallyVitest } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */
/** @typedef {{ name: string, needsBuild?: boolean, run: (folder: string) => Promise<Tally> }} Step */

const BUILD = "Build";

/** Biome colours every character of a difference, even in a log, where that cannot be read. */
const PLAIN = process.stdout.isTTY ? [] : ["--colors=off"];

/**
 * Everything that is checked, in this order. A step that fails does not stop the next.
 *
 * @type {readonly Step[]}
 */
const STEPS = [
  { name: "Format and lint", run: () => check([binOf("@biomejs/biome"), "ci", ...PLAIN]) },
  { name: "Types", run: () => check([binOf("typescript", "tsc"), "--noEmit"]) },
  { name: "Unit, property and architecture tests", run: unitTests },
  { name: BUILD, run: () => check(["scripts/build.mjs"]) },
  { name: "Size of the first download", needsBuild: true, run: () => check(["scripts/size.mjs"]) },
  { name: "Browser tests", needsBuild: true, run: browserTests },
];

/**
 * A step that is one check: it passes if the program ends with 0.
 *
 * @param {readonly string[]} args
 * @returns {Promise<Tally>}
 */
async function check(args) {
  return (await runNode(args)) === 0 ? ONE_PASSED : ONE_FAILED;
}

/**
 * @param {string} folder
 * @returns {Promise<Tally>}
 */
async function unitTests(folder) {
  const report = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runNode([binOf("vitest"), "run", ...reporters]);
  return tallyVitest(await readReport(report), code === 0);
}

/**
 * @param {string} folder
 * @returns {Promise<Tally>}
 */
async function browserTests(folder) {
  const report = join(folder, "playwright.json");
  const code = await runBrowserTests(["--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return tallyPlaywright(await readReport(report), code === 0);
}

/**
 * A runner's report; none where it crashed before writing one.
 *
 * @param {string} path
 */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {Step} step
 * @param {string} folder for reports
 * @param {boolean} isBuilt
 * @returns {Promise<Tally>}
 */
async function runStep({ name, needsBuild = false, run }, folder, isBuilt) {
  console.log(`\n=== ${name}`);
  if (needsBuild && !isBuilt) {
    console.error("Not run, because the build failed. This counts as a failure.");
    return ONE_FAILED;
  }
  try {
    return await run(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
}

async function main() {
  const folder = await mkdtemp(join(tmpdir(), "counterclaim-test-"));
  /** @type {{ name: string, tally: Tally, seconds: number }[]} */
  const results = [];
  for (const step of STEPS) {
    const isBuilt = results.some(({ name, tally }) => name === BUILD && isGood(tally));
    const began = performance.now();
    const tally = await runStep(step, folder, isBuilt);
    results.push({ name: step.name, tally, seconds: Math.round((performance.now() - began) / 1000) });
  }
  await rm(folder, { recursive: true, force: true });
  report(results);
}

/** @param {readonly { name: string, tally: Tally, seconds: number }[]} results */
function report(results) {
  const total = sum(results.map(({ tally }) => tally));
  console.log("\n=== Summary");
  for (const { name, tally, seconds } of results) console.log(`${name}: ${closingLine(tally)} (${seconds} s)`);
  for (const name of total.skipped) console.log(`Skipped: ${name}`);
  console.log(closingLine(total));
  process.exitCode = isGood(total) ? 0 : 1;
}

await main();
