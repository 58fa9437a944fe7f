const PREFIX = "counterclaim.";

/** A setting kept on this device, or undefined where there is none or the browser keeps nothing. */
export function readSetting(name: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    // Storage can be switched off altogether; the setting then lasts as long as the page.
    return undefined;
  }
}

/** Keep a setting on this device; false where the browser keeps nothing. */
export function writeSetting(name: string, value: string): boolean {
  try {
    globalThis.localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}
