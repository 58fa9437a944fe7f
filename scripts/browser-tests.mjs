import { createServer } from "node:net";
import { pathToFileURL } from "node:url";
import { buildIfStale } from "./build.mjs";
import { findOrInstallChromium } from "./chromium.mjs";
import { binOf } from "./paths.mjs";
import { runNode } from "./run.mjs";

const LIMIT_MINUTES = 8;

/**
 * Run the browser tests against `dist/` as it is. Resolves to the exit code.
 *
 * @param {readonly string[]} args for `playwright test`
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export async function runBrowserTests(args, env = {}) {
  const chromiumPath = findOrInstallChromium();
  console.log(`Chromium: ${chromiumPath}`);
  const port = String(await findFreePort());
  return runNode([binOf("@playwright/test", "playwright"), "test", ...args], {
    env: { ...env, CHROMIUM_PATH: chromiumPath, COUNTERCLAIM_TEST_PORT: port },
    limitMinutes: LIMIT_MINUTES,
  });
}

/** A port that nothing listens on, so that two checkouts can be tested at once. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildIfStale();
  process.exitCode = await runBrowserTests(process.argv.slice(2));
}
