import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { ROOT } from "./paths.mjs";

/**
 * Serve the built application on loopback with the security headers of `vite.config.ts`.
 *
 * @param {{ port: number, strictPort: boolean }} options `strictPort`: this port or none; else the first free one from it on
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port, strictPort }) {
  const server = await preview({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "warn",
    preview: { port, strictPort, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("The server has no address");
  return { url, close: () => server.close() };
}

/**
 * Close the server and end the process, once, when asked to from outside.
 *
 * @param {{ close: () => Promise<void> }} server
 */
export function closeOnSignal({ close }) {
  const end = () => {
    // A browser may hold a connection open for minutes; nobody waits that long after Ctrl-C.
    setTimeout(() => process.exit(0), 500).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(0),
    );
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });
  const server = await serve({ port: Number(values.port), strictPort: true });
  closeOnSignal(server);
  console.log(server.url);
}
