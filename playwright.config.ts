import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";

/** `npm test` sets both; alone, the tests use whatever Chromium there is. */
const port = Number(process.env["COUNTERCLAIM_TEST_PORT"] ?? 4273);
const executablePath = process.env["CHROMIUM_PATH"] ?? findChromium();
if (executablePath === undefined) throw new Error("No Chromium found: start the tests with `npm run test:browser`.");

const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  timeout: 30_000,
  globalTimeout: 7 * 60_000,
  expect: { timeout: 7_000 },
  reporter: "list",
  use: {
    baseURL: address,
    browserName: "chromium",
    headless: true,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1440, height: 900 },
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs --port ${port}`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
