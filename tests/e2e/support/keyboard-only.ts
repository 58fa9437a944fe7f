import type { Page } from "@playwright/test";

/** Events that only a pointing device causes. A `click` is not among them: Enter and Space cause those too. */
const POINTER_EVENTS = ["pointerdown", "pointermove", "mousedown", "mousemove", "touchstart", "wheel"];

/** From here on the test fails if it points, clicks, taps or scrolls by wheel, through the page or a locator. */
export async function keyboardOnly(page: Page): Promise<void> {
  await page.addInitScript(forbidPointing, POINTER_EVENTS);
  await page.evaluate(forbidPointing, POINTER_EVENTS);
}

/** Runs in the page. The guard of `test` turns its console error into a failure. */
function forbidPointing(events: readonly string[]): void {
  const isWatched = "isPointingForbidden" in globalThis;
  if (isWatched) return;
  Object.assign(globalThis, { isPointingForbidden: true });
  for (const type of events) {
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) console.error(`keyboardOnly: the pointer was used (${type})`);
      },
      { capture: true, passive: true },
    );
  }
}
