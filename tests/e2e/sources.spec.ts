import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { ArgumentMap } from "../../src/document/argument-map.ts";
import { HOW_TO, lookAt, openAt, placeOf } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

const map = JSON.parse(readFileSync(`maps/${HOW_TO}.json`, "utf8")) as ArgumentMap;

/** The newcomers' map with a passage for every claim: line n of the text holds claim n. */
const anchored = {
  ...map,
  title: "A map with passages",
  claims: map.claims.map((claim, index) => ({
    ...claim,
    attributions: claim.attributions.map((attribution) => ({
      ...attribution,
      locator: { ...attribution.locator, lines: { from: index + 1, to: index + 1 } },
      anchor: { exact: `words of number ${index}` },
    })),
  })),
};
const text = map.claims.map((_claim, index) => `Here are the words of number ${index}, and more.`).join("\n");

async function openMap(page: Page): Promise<void> {
  await page.goto("/");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a map file…" }).click();
  const buffer = Buffer.from(JSON.stringify(anchored));
  await (await chooser).setFiles({ name: "anchored.json", mimeType: "application/json", buffer });
  await expect(page.locator(".canvas[data-drawn=yes]")).toBeVisible();
}

async function openText(page: Page, open: () => Promise<void>, body: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await open();
  await (await chooser).setFiles({ name: "own.txt", mimeType: "text/plain", buffer: Buffer.from(body) });
}

test("a source has its claims in the order of the text, its voices and its date", async ({ page }) => {
  await openAt(page, `${HOW_TO}/sources`);
  await page.getByRole("link", { name: "Written for this map" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Written for this map");
  expect(placeOf(page).fields.get("of")).toBe("written-for-this-map");
  const order = [...map.claims].sort(
    (a, b) => (a.attributions[0]?.locator?.paragraph ?? 0) - (b.attributions[0]?.locator?.paragraph ?? 0),
  );
  await expect(page.locator(".source-entry .entry-title").first()).toHaveText(order[0]?.title ?? "");
  await expect(page.locator(".source-entry .entry-title").last()).toHaveText(order.at(-1)?.title ?? "");
  await expect(page.locator(".source-entry")).toHaveCount(map.claims.length);
  const hall = page.locator(".source-entry").filter({ hasText: "The hall is free on Tuesdays" });
  await expect(hall).toContainText("reported by Members who prefer mornings");
});

test("a text of one's own shows every passage in place, both ways, and a wrong one is told", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 420 });
  await openMap(page);
  await lookAt(page, "Sources");
  await page.getByRole("link", { name: "Written for this map" }).click();
  await openText(page, () => page.getByRole("button", { name: "Open the text…" }).click(), text);
  await expect(page.getByRole("status").filter({ hasText: "own.txt" })).toContainText(
    `All ${map.claims.length} passages were found`,
  );
  const pane = page.getByRole("region", { name: "The text of Written for this map" });
  const last = map.claims.length - 1;
  await page.locator(`#entry-${map.claims[last]?.id} .entry-title a`).click();
  await expect(pane.getByRole("link", { name: `words of number ${last}`, exact: true })).toBeInViewport();
  await pane.getByRole("link", { name: "words of number 1", exact: true }).click();
  const title = map.claims[1]?.title ?? "";
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(title);
  await expect(page.locator(".source-entry[aria-current]")).toContainText(title);
  await expect(page.locator(".source-entry[aria-current]")).toBeInViewport();

  const other = () => page.getByRole("button", { name: "Open another file…" }).click();
  await openText(page, other, "Here are the words of number 3, in another text.");
  await expect(
    page.getByText(`1 of ${map.claims.length} passages were found, so this is probably another`),
  ).toBeVisible();
  await page.getByRole("button", { name: "Put the text away" }).click();
  await expect(pane).toHaveCount(0);
});

test("by keyboard: from a claim to its passage and from a passage to its claim", async ({ page }) => {
  await openMap(page);
  await lookAt(page, "Sources");
  await page.getByRole("link", { name: "Written for this map" }).click();
  await keyboardOnly(page);
  await page.getByRole("button", { name: "Open the text…" }).focus();
  await openText(page, () => page.keyboard.press("Enter"), text);
  const claim = map.claims[4];
  await page.getByRole("button", { name: `Show “${claim?.title}” in the text` }).focus();
  await page.keyboard.press("Enter");
  const passage = page.getByRole("link", { name: "words of number 4", exact: true });
  await expect(passage).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "words of number 5", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".source-entry[aria-current]")).toContainText(map.claims[5]?.title ?? "");
  expect(placeOf(page).fields.get("at")).toBe(map.claims[5]?.id);
});
