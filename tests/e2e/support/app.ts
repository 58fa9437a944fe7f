import { expect, type Page } from "@playwright/test";

/** The map that newcomers meet first; small and known, so most tests read it. */
export const HOW_TO = "how-to-read-a-map";
export const SOCIAL_CARE = "social-care";

/** Open an address of the app and wait until it has settled: the map drawn, or the text there. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(`/#/${address}`);
  if (/^[^/]+\/(map|whole)/.test(address)) await waitForDrawing(page);
  else await expect(page.locator("h1")).toBeVisible();
}

/** Wait until the drawing on the page is of what should be on show. */
export async function waitForDrawing(page: Page): Promise<void> {
  // The whole of a large debate is measured card by card before it is drawn.
  await expect(page.locator(".canvas[data-drawn=yes]")).toBeVisible({ timeout: 20_000 });
}

/** The card of a record on the map. */
export function cardOf(page: Page, id: string) {
  return page.locator(`[data-card="${id}"]`);
}

/** Click a card where it is text, not a button. */
export async function chooseCard(page: Page, id: string): Promise<void> {
  await cardOf(page, id).locator(".card-title").click();
}

/** The parts of the address after `#`. */
export function placeOf(page: Page): { readonly path: string; readonly fields: URLSearchParams } {
  const [path = "", query = ""] = new URL(page.url()).hash.slice(1).split("?");
  return { path, fields: new URLSearchParams(query) };
}

/** The app's one map, as the keyboard meets it. */
export function theMap(page: Page) {
  return page.getByRole("application", { name: /^Argument map/ });
}

/** Go to another way of looking through the menu that holds them all. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Ways of looking/ }).click();
  await page.getByRole("navigation", { name: "All ways of looking" }).getByRole("link", { name, exact: true }).click();
}
