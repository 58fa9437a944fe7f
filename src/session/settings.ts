import { readSetting, writeSetting } from "../storage/settings.ts";
import type { Settings, Theme } from "./state.ts";

/** Every theme, in the order of the menu. */
export const THEMES: readonly Theme[] = ["system", "light", "dark", "projector"];

/** What the person preferred last time on this device. */
export function readSettings(): Settings {
  const theme = readSetting("theme");
  return {
    theme: THEMES.find((known) => known === theme) ?? "system",
    motion: readSetting("motion") === "reduced" ? "reduced" : "system",
    singleKeys: readSetting("single-keys") !== "off",
  };
}

/** Keep what the person prefers on this device, where it allows that. */
export function writeSettings({ theme, motion, singleKeys }: Settings): void {
  writeSetting("theme", theme);
  writeSetting("motion", motion);
  writeSetting("single-keys", singleKeys ? "on" : "off");
}
