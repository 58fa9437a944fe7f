import { HOW_TO, openAt, placeOf, SOCIAL_CARE } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

test("a question's page gives positions first, each with reasons and replies", async ({ page }) => {
  await openAt(page, `${HOW_TO}/question?in=q-morning`);
  const article = page.getByRole("article").first();
  await expect(article).toMatchAriaSnapshot(`
    - article:
      - heading "Should our reading group meet in the morning?" [level=1]
      - heading /For 1/ [level=2]
      - heading /Mornings suit most members/ [level=3]
      - heading "Because" [level=4]
      - list
      - heading "But" [level=4]
      - list
      - heading /On condition 1/ [level=2]
      - heading /Try it for a month/ [level=3]
      - heading /Against 1/ [level=2]
      - heading /Evenings already work/ [level=3]
  `);
});

test.describe("the pages of the main topics", () => {
  for (const topic of ["integration", "commissioning", "top-ups", "personalisation", "funding"]) {
    test(`${topic} can be read in five minutes`, async ({ page }) => {
      await openAt(page, `${SOCIAL_CARE}/question?in=${topic}`);
      const parts = await page.locator(".question-page > :not(nav)").allInnerTexts();
      // Silent readers of plain English read about 240 words a minute (Brysbaert 2019).
      expect(parts.join(" ").split(/\s+/).length).toBeLessThan(1400);
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    });
  }
});

test("from the list of topics to a position and on to its panel, by keyboard alone, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, `${SOCIAL_CARE}/question?in=q-top-ups`);
  await keyboardOnly(page);
  const position = page.locator(".position h3 a").first();
  const title = await position.innerText();
  await position.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => placeOf(page).path).toBe(`/${SOCIAL_CARE}/question`);
  await expect(page.locator("#panel").getByRole("heading", { name: title }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#panel")).toHaveCount(0);
  await expect(position).toBeFocused();
});
