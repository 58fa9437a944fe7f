import { cp, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { buildIfStale } from "../build.mjs";
import { findOrInstallChromium } from "../chromium.mjs";
import { ROOT } from "../paths.mjs";
import { serve } from "../serve.mjs";
import { median, rowOf } from "./table.mjs";

/** @typedef {import("./table.mjs").Row} Row */

const PEER = join(ROOT, "node_modules", ".cache", "bench-peer");
const ROUNDS = 5;
const FRAMES = 90;
const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
});

/** Times in a real browser: the first drawing of the social-care debate, and panning over the whole of it. @returns {Promise<Row[]>} */
export async function benchPages() {
  await buildIfStale();
  await build({
    root: join(ROOT, "scripts", "bench", "peer"),
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { outDir: PEER, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  await cp(join(ROOT, "maps", "social-care.json"), join(PEER, "map.json"));
  const [ours, peer] = [await serve({ port: 4400, strictPort: false }), await servePeer()];
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const first = {
      ours: /** @type {number[]} */ ([]),
      whole: /** @type {number[]} */ ([]),
      peer: /** @type {number[]} */ ([]),
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      first.ours.push(await timeUntil(browser, `${ours.url}#/social-care/map`, ".canvas[data-drawn=yes]"));
      first.whole.push(await timeUntil(browser, `${ours.url}#/social-care/whole`, ".canvas[data-drawn=yes]"));
      first.peer.push(await timeUntil(browser, `${peer.url}?map=map.json`, "body[data-drawn=yes]"));
    }
    const plain = "React Flow, all nodes, ELK on the main thread";
    const [near, far] = [
      await framesOf(browser, `${ours.url}#/social-care/whole`, ".canvas[data-drawn=yes]"),
      await framesOf(browser, `${peer.url}?map=map.json`, "body[data-drawn=yes]"),
    ];
    return [
      rowOf("first map of the social-care debate, cold", median(first.ours), " ms", plain, median(first.peer)),
      rowOf("the whole of it, cold", median(first.whole), " ms", plain, median(first.peer)),
      rowOf("panning over the whole of it: frame, 95th in 100", near, " ms", plain, far),
    ];
  } finally {
    await browser.close();
    await ours.close();
    peer.close();
  }
}

/**
 * Milliseconds from asking for a page in a new, empty browser context until something is on it.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {string} selector
 */
async function timeUntil(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(selector).waitFor({ timeout: 120_000 });
  const time = performance.now() - began;
  await context.close();
  return time;
}

/**
 * The 95th of 100 frames while a page is panned by wheel, in milliseconds.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {string} selector
 */
async function framesOf(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(selector).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(500);
  const times = await page.evaluate(async (frames) => {
    const pane = document.querySelector(".react-flow__pane") ?? document.body;
    const times = /** @type {number[]} */ ([]);
    let before = performance.now();
    for (let frame = 0; frame < frames; frame += 1) {
      const init = {
        deltaX: frame % 2 === 0 ? 12 : -8,
        deltaY: 6,
        bubbles: true,
        cancelable: true,
        clientX: 700,
        clientY: 450,
      };
      pane.dispatchEvent(new WheelEvent("wheel", init));
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
    return times;
  }, FRAMES);
  await context.close();
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function servePeer() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(PEER, path === "/" ? "index.html" : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
