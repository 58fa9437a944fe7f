import { readFileSync } from "node:fs";
import { HOW_TO, placeOf, SOCIAL_CARE, waitForDrawing } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

test("home lists the maps, newcomers' first, with topics, questions and counts", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "How to read a map",
    "Social care in Britain",
    "Open a map of your own",
  ]);
  const newcomers = page.getByRole("region", { name: "How to read a map" });
  await expect(newcomers.getByText("New here?")).toBeVisible();
  const entry = newcomers.getByRole("listitem").filter({ hasText: "Should our reading group meet in the morning?" });
  await expect(entry.last()).toContainText("1 for · 1 against · 1 conditional · 2 unanswered");
});

test("a question on home opens the map at that question", async ({ page }) => {
  await page.goto("/");
  const region = page.getByRole("region", { name: "Social care in Britain" });
  await region.getByRole("link", { name: "Should health and social care be merged into one service?" }).click();
  await waitForDrawing(page);
  expect(placeOf(page).path).toBe(`/${SOCIAL_CARE}/map`);
  expect(placeOf(page).fields.get("in")).toBe("q-merge");
  await expect(page.locator(".card-question")).toHaveCount(1);
});

const own = readFileSync(`maps/${HOW_TO}.json`, "utf8").replace('"How to read a map"', '"A map of my own"');

test("a person's own file opens by the button", async ({ page }) => {
  await page.goto("/");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a map file…" }).click();
  await (await chooser).setFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(own) });
  await waitForDrawing(page);
  expect(placeOf(page).path).toBe("/mine/map");
  await expect(page.getByText("A map of my own")).toBeVisible();
});

test("a person's own file opens by dropping it", async ({ page }) => {
  await page.goto("/");
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.json", { type: "application/json" }));
    return transfer;
  }, own);
  await page.locator(".app").dispatchEvent("dragover", { dataTransfer: files });
  await expect(page.getByText("Drop the file to open it")).toBeVisible();
  await page.locator(".app").dispatchEvent("drop", { dataTransfer: files });
  await waitForDrawing(page);
  expect(placeOf(page).path).toBe("/dropped/map");
});
