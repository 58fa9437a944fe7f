import { expect, test } from "vitest";
import { findOpener } from "../../scripts/desktop.mjs";

test.each([
  ["a server without a display", "linux", {}, undefined],
  ["a Linux desktop", "linux", { DISPLAY: ":0" }, "xdg-open"],
  ["a Wayland desktop", "linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
  ["a Mac", "darwin", {}, "open"],
  ["Windows", "win32", {}, "cmd"],
  ["continuous integration", "darwin", { CI: "true" }, undefined],
] as const)("what opens the page: %s", (_rule, platform, env, expected) => {
  expect(findOpener({ platform, env }, "http://127.0.0.1:4173/")?.command).toBe(expected);
});
