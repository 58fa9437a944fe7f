import { chmod } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin, UserConfig } from "vite";
import { defineConfig } from "vite";
import type { InlineConfig as TestConfig } from "vitest/node";
import { META_POLICY, SECURITY_HEADERS } from "./scripts/csp.mjs";

const OUT_DIR = "dist";

/** `vite build` makes the application, `vite build --mode cli` the command line; both go to `dist/`. */
export default defineConfig(({ mode }): UserConfig & { test?: TestConfig } => (mode === "cli" ? cli : app));

const app: UserConfig & { test: TestConfig } = {
  base: "./",
  // The address of a view is in the query and the hash, so a path that is no file is a mistake, not the front page.
  appType: "mpa",
  plugins: [react(), metaPolicy(), securityHeaders()],
  worker: { format: "es" },
  build: {
    outDir: OUT_DIR,
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    // Maps and fonts stay files: the policy allows neither fonts nor fetches from data: addresses.
    assetsInlineLimit: 0,
    // ELK is one file of 1.6 MB that cannot be split; it is loaded only when a map is drawn.
    chunkSizeWarningLimit: 1700,
  },
  preview: { host: "127.0.0.1" },
  test: {
    environment: "node",
    // Long enough for any machine: tests prove rules, not speed.
    testTimeout: 60_000,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
  },
};

const cli: UserConfig = {
  plugins: [executable("cli.js")],
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  build: {
    outDir: OUT_DIR,
    emptyOutDir: false,
    ssr: "src/cli/main.ts",
    target: "node20",
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: { entryFileNames: "cli.js", banner: "#!/usr/bin/env node", codeSplitting: false },
    },
  },
};

/**
 * Put the policy into the built page, for whoever serves `dist/` without our headers.
 * Not while developing: reloading a changed module needs inline scripts.
 */
function metaPolicy(): Plugin {
  return {
    name: "counterclaim:meta-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: META_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Send the security headers with every answer, "not found" included, which the `preview.headers` option leaves out. */
function securityHeaders(): Plugin {
  return {
    name: "counterclaim:security-headers",
    configurePreviewServer({ middlewares }) {
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** Let a built file be run as a program. */
function executable(fileName: string): Plugin {
  return {
    name: "counterclaim:executable",
    async writeBundle({ dir = OUT_DIR }) {
      await chmod(join(dir, fileName), 0o755);
    },
  };
}
