import { readFileSync } from "node:fs";
import type { ArgumentMap } from "../../src/document/argument-map.ts";
import { HOW_TO, openAt, placeOf } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

const map = JSON.parse(readFileSync(`maps/${HOW_TO}.json`, "utf8")) as ArgumentMap;

test("the debate is counted out, and each number leads to what is behind it", async ({ page }) => {
  await openAt(page, `${HOW_TO}/statistics`);
  const counts = page.getByRole("region", { name: "What there is" });
  await expect(counts.locator(".tiles > div").filter({ hasText: /^claims\d/ })).toContainText(
    String(map.claims.length),
  );
  await expect(page.getByRole("row", { name: /Should our reading group/ })).toContainText(
    "1 for, 1 against, 1 conditional",
  );
  await expect(page.getByRole("row", { name: /Should our reading group/ })).toContainText("both sides equal");
  await expect(page.getByRole("table", { name: /attacked or limited/ }).getByRole("row")).not.toHaveCount(1);
  await expect(page.getByText("2 objections without a reply")).toBeVisible();
  for (const part of ["Most contested claims", "Unanswered objections"]) {
    await expect(page.getByRole("region", { name: part })).not.toContainText("You only want to sleep in");
  }
  await page
    .getByRole("region", { name: "Unanswered objections" })
    .getByRole("link", { name: "Lifts are offered" })
    .click();
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(
    "Lifts are offered after dark",
  );
});

test("by keyboard: to a voice in the numbers, and from a question to for and against it", async ({ page }) => {
  await openAt(page, `${HOW_TO}/statistics`);
  await keyboardOnly(page);
  await page.getByRole("button", { name: "By voice" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "By voice" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What this voice says" })).toBeVisible();
  await page
    .getByRole("row", { name: /Should our reading group/ })
    .getByRole("link")
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Should our reading group meet in the morning?");
  expect(placeOf(page).path).toBe(`/${HOW_TO}/compare`);
});
