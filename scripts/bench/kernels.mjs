import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { ROOT } from "../paths.mjs";
import { debateOf, mapOf } from "./debate.mjs";
import { median, rowOf } from "./table.mjs";

/** @typedef {import("./table.mjs").Row} Row */
/** @typedef {typeof import("./kernels.ts")} Kernels */

const FOLDER = join(ROOT, "node_modules", ".cache", "bench");
const ROUNDS = 5;

/** @returns {Promise<Kernels>} */
async function loadKernels() {
  await mkdir(FOLDER, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: join(ROOT, "scripts", "bench", "kernels.ts"),
      outDir: FOLDER,
      emptyOutDir: true,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "kernels.mjs", codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(FOLDER, "kernels.mjs")).href);
}

/**
 * Milliseconds of some work, the median of several rounds.
 *
 * @param {() => unknown} work
 * @param {number} [rounds]
 */
async function timeOf(work, rounds = ROUNDS) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

/**
 * ELK as it comes: one `layered` call over the whole graph.
 *
 * @param {import("./debate.mjs").PlainGraph} graph
 */
async function elkOf(graph) {
  const { default: ELK } = await import("elkjs");
  return () =>
    new ELK().layout({
      id: "root",
      layoutOptions: { "elk.algorithm": "layered", "elk.direction": "DOWN", "elk.randomSeed": "1" },
      children: graph.nodes.map(({ id, w, h }) => ({ id, width: w, height: h })),
      edges: graph.edges.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
    });
}

/** @returns {Promise<Row[]>} */
export async function benchKernels() {
  const kernels = await loadKernels();
  return [...(await layoutRows(kernels)), ...(await recordRows(kernels))];
}

/**
 * @param {Kernels} kernels
 * @returns {Promise<Row[]>}
 */
async function layoutRows({ plainGraphOf, placePlan, cutAtRegions, placeIslands }) {
  const rows = [];
  for (const [count, rounds] of /** @type {const} */ ([
    [200, 5],
    [1000, 5],
    [5000, 3],
    [20000, 1],
  ])) {
    const plain = debateOf(count, 1);
    const read = plainGraphOf(JSON.stringify(plain));
    if (!read?.ok) throw new Error("The made-up debate cannot be read");
    const graph = read.value;
    const flow = count <= 300 ? "strict" : "shape";
    const whole = await timeOf(() => placePlan(graph, { flow }), rounds);
    const regions = await timeOf(() => placeIslands(cutAtRegions(graph)), rounds);
    const peer = count <= 1000 ? await timeOf(await elkOf(plain), rounds) : Number.NaN;
    const against = count <= 1000 ? "ELK layered, one call" : "";
    rows.push(rowOf(`lay out ${count} claims, every line drawn`, whole, " ms", against, peer));
    rows.push(rowOf(`lay out ${count} claims, lines within regions`, regions, " ms", against, peer));
  }
  return rows;
}

/**
 * @param {Kernels} kernels
 * @returns {Promise<Row[]>}
 */
async function recordRows({ parseMap, indexGraph, searchIndexOf }) {
  const rows = [];
  for (const count of [500, 5000]) {
    const text = JSON.stringify(mapOf(debateOf(count, 1)));
    const opened = parseMap(text);
    if (!opened.ok) throw new Error("The made-up debate cannot be opened");
    const { map } = opened.value;
    const parse = await timeOf(() => JSON.parse(text));
    rows.push(rowOf(`open and check ${count} claims`, await timeOf(() => parseMap(text)), " ms", "JSON.parse", parse));
    rows.push(rowOf(`index ${count} claims`, await timeOf(() => indexGraph(map)), " ms", "JSON.parse", parse));
    const search = searchIndexOf(indexGraph(map));
    const scan = await timeOf(() =>
      map.claims.filter(({ title, text: said }) => `${title} ${said}`.toLowerCase().includes("budgets")),
    );
    rows.push(
      rowOf(
        `search ${count} claims, mistyped`,
        await timeOf(() => search.find("bugdets topic 3")),
        " ms",
        "a scan of every text",
        scan,
      ),
    );
  }
  return rows;
}
