import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the build makes. */
export const DIST = join(ROOT, "dist");

/**
 * The script behind a development tool, to be run with this Node: no shell and no `.cmd` wrappers on any system.
 *
 * @param {string} packageName
 * @param {string} [command] where it is not called like the package
 * @returns {string}
 */
export function binOf(packageName, command) {
  const require = createRequire(import.meta.url);
  const manifestPath = join(ROOT, "node_modules", packageName, "package.json");
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = require(manifestPath);
  const path = typeof bin === "string" ? bin : bin[command ?? packageName.replace(/^.*\//, "")];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifestPath), path);
}
