import { spawn } from "node:child_process";
import { ROOT } from "./paths.mjs";

/**
 * Run a script with this Node at the top of the repository, its output shown as it comes.
 * Ended by force after the time limit. Resolves to its exit code; 1 where it was killed or could not start.
 *
 * @param {readonly string[]} args the script and its arguments
 * @param {{ env?: NodeJS.ProcessEnv, limitMinutes?: number }} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, { env = {}, limitMinutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
    const timer = setTimeout(() => {
      console.error(`Stopped after ${limitMinutes} minutes: ${args.join(" ")}`);
      child.kill("SIGKILL");
    }, limitMinutes * 60_000);
    const end = (/** @type {number | null} */ code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    };
    child.once("error", () => end(1));
    child.once("exit", end);
  });
}
