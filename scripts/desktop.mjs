import { spawn } from "node:child_process";

/**
 * The command that opens an address for the person at this computer; none where nobody would see it.
 *
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv }} machine
 * @param {string} url
 * @returns {{ command: string, args: string[] } | undefined}
 */
export function findOpener({ platform, env }, url) {
  if (env["CI"] || env["BROWSER"] === "none") return undefined;
  if (platform === "darwin") return { command: "open", args: [url] };
  if (platform === "win32") return { command: "cmd", args: ["/c", "start", "", url] };
  if (env["DISPLAY"] || env["WAYLAND_DISPLAY"]) return { command: "xdg-open", args: [url] };
  return undefined;
}

/**
 * Open an address in the browser where there is a desktop. Never fails: the address is on screen all the same.
 *
 * @param {string} url
 */
export function openInBrowser(url) {
  const opener = findOpener({ platform: process.platform, env: process.env }, url);
  if (opener === undefined) return;
  const child = spawn(opener.command, opener.args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
