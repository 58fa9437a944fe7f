import { readFileSync } from "node:fs";
import type { ArgumentMap } from "../../src/document/argument-map.ts";
import { HOW_TO, openAt, SOCIAL_CARE } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

const map = JSON.parse(readFileSync(`maps/${SOCIAL_CARE}.json`, "utf8")) as ArgumentMap;

test("every figure of a debate is there once, and what does not agree is said", async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/figures`);
  const figures = map.claims.flatMap((claim) => claim.figures ?? []);
  await expect(page.locator(".figure-value")).toHaveCount(figures.length);
  const group = page.locator(".figure-group").filter({ hasText: "Compare with care." }).first();
  await expect(group.getByText(/differs:|is not given for|is given for none/).first()).toBeVisible();
  await group.locator(".figure-claim a").first().click();
  await expect(page.getByRole("complementary").getByRole("heading", { name: "Figures" })).toBeVisible();
});

test("by keyboard: to a word in dispute, its definitions side by side, and whose they are", async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/figures`);
  await keyboardOnly(page);
  const contested = map.terms.filter(({ definitions }) => new Set(definitions.map(({ voice }) => voice)).size > 1);
  await page.getByRole("button", { name: "Words in dispute" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Words in dispute" })).toBeFocused();
  const section = page.getByRole("region", { name: "Words in dispute" });
  await expect(section.getByRole("heading", { level: 3 })).toHaveCount(contested.length);
  const term = section.getByRole("region").first();
  const cards = term.getByRole("listitem");
  const [first, second] = [await cards.nth(0).boundingBox(), await cards.nth(1).boundingBox()];
  expect(first?.y).toBe(second?.y);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What this voice says" })).toBeVisible();
});

test("a figure says what it does not say", async ({ page }) => {
  await openAt(page, `${HOW_TO}/figures`);
  await expect(page.locator(".figure-card").first()).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - strong: 4 people
        - text: members who stay away after dark
      - term: Population
      - definition: the twelve members of the group
      - term: Place
      - definition: not given
      - term: Period
      - definition: last winter
      - paragraph:
        - link "Dark journeys keep people away"
  `);
});
