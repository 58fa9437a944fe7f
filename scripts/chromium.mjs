import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { binOf, ROOT } from "./paths.mjs";

/**
 * @typedef {object} Machine What the search may ask of the computer, so that tests can answer instead.
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {string} playwrightPath where Playwright's own download would be
 * @property {(path: string) => boolean} starts whether this program is there and starts
 * @property {(command: string) => string | undefined} which the full path of a command
 * @property {boolean} isRoot
 * @property {(command: string, args: string[], limitSeconds: number) => boolean} run whether it ended well
 * @property {(line: string) => void} say
 */

/** Names under which systems install it: the one without windows first, since it starts and draws faster, then the free ones. */
const COMMANDS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Debian's packages of it. The first is much smaller, but older systems have only the second. */
const PACKAGES = ["chromium-headless-shell", "chromium"];

const MAC_APPLICATIONS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const DOWNLOAD_LIMIT_SECONDS = 180;
const PACKAGE_LIMIT_SECONDS = 300;

/**
 * Find a Chromium that starts: the one named by CHROMIUM_PATH (and then no other), Playwright's own download, or an
 * installed one.
 *
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine()) {
  const { env, platform, playwrightPath, starts, which } = machine;
  const named = env["CHROMIUM_PATH"];
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but no Chromium starts there. Correct it or unset it.`);
  }
  const installed = COMMANDS.map((command) => which(command)).filter((path) => path !== undefined);
  const candidates = [playwrightPath, ...installed, ...(platform === "darwin" ? MAC_APPLICATIONS : [])];
  return candidates.find((path) => starts(path));
}

/**
 * Find a Chromium, or get one: from Playwright, else from the system's packages.
 * Throws an error that says what to install where neither is possible.
 *
 * @param {Machine} [machine]
 * @returns {string}
 */
export function findOrInstallChromium(machine = thisMachine()) {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  for (const install of [installFromPlaywright, installFromDebian]) {
    install(machine);
    const installed = findChromium(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      "The browser tests need Chromium, and none could be found or installed. Install it with one of:",
      "  npx playwright install --with-deps chromium",
      "  sudo apt-get install chromium        (Debian)",
      "  brew install --cask chromium         (macOS)",
      "or set CHROMIUM_PATH to a Chromium or Chrome that you have.",
    ].join("\n"),
  );
}

/** @param {Machine} machine */
function installFromPlaywright({ run, say }) {
  say("No Chromium found. Trying Playwright's own download.");
  run(process.execPath, [binOf("@playwright/test", "playwright"), "install", "chromium"], DOWNLOAD_LIMIT_SECONDS);
}

/** @param {Machine} machine */
function installFromDebian({ which, isRoot, run, say }) {
  if (which("apt-get") === undefined) return;
  const sudo = isRoot ? [] : ["sudo", "-n"];
  if (!isRoot && (which("sudo") === undefined || !run("sudo", ["-n", "true"], 10))) return;
  say(`Trying the system's packages: apt-get install ${PACKAGES.join(" or ")}.`);
  // `env` works with and without sudo, and keeps the packages from asking questions nobody is there to answer.
  const [command = "", ...args] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
  run(command, [...args, "update"], PACKAGE_LIMIT_SECONDS);
  PACKAGES.some((name) => run(command, [...args, "install", "-y", name], PACKAGE_LIMIT_SECONDS));
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    platform: process.platform,
    playwrightPath: chromium.executablePath(),
    starts,
    which,
    isRoot: process.getuid?.() === 0,
    run: (command, args, limitSeconds) => {
      const timeout = limitSeconds * 1000;
      return spawnSync(command, args, { cwd: ROOT, stdio: "inherit", timeout, killSignal: "SIGKILL" }).status === 0;
    },
    say: (line) => console.log(line),
  };
}

/** @param {string} path */
function starts(path) {
  if (!isExecutable(path)) return false;
  // A download can be there and still not start, for want of system libraries. On Windows, asking opens a window.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version", "--no-sandbox"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** @param {string} command */
function which(command) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
