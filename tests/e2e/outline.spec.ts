import { readFileSync } from "node:fs";
import { chooseCard, HOW_TO, openAt, placeOf, SOCIAL_CARE } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

type MapFile = { readonly claims: readonly { readonly id: string; readonly title: string; readonly text: string }[] };

test("the outline sets out every claim of the debate in full, exactly once", async ({ page }) => {
  const { claims } = JSON.parse(readFileSync(`maps/${SOCIAL_CARE}.json`, "utf8")) as MapFile;
  await openAt(page, `${SOCIAL_CARE}/outline`);
  const entries = await page.locator(".entry[id]").evaluateAll((found) => found.map(({ id }) => id));
  expect(entries.sort()).toEqual(claims.map(({ id }) => `entry-${id}`).sort());
  const texts = new Set(await page.locator(".entry-text").allTextContents());
  expect(claims.filter(({ text }) => !texts.has(text))).toEqual([]);
});

test("headings and lists nest as the argument does", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline`);
  await expect(page.locator(".outline-question")).toMatchAriaSnapshot(`
    - heading "Should our reading group meet in the morning?" [level=3]:
      - link
    - paragraph: /1 for · 1 against · 1 conditional/
    - list:
      - listitem:
        - button "Fold what bears on “Mornings suit most members”" [expanded]
        - text: Answer for
        - link "Mornings suit most members"
        - list:
          - listitem:
            - text: Reason
            - link "Dark journeys keep people away"
          - listitem:
            - list:
              - listitem:
                - link "The hall is free on Tuesdays"
              - listitem:
                - link "Tuesday suits those with jobs"
          - listitem:
            - button "Fold what bears on “Some members work by day”" [expanded]
      - listitem:
        - link "Try it for a month"
      - listitem:
        - button "Fold what bears on “Evenings already work”" [expanded]
  `);
});

test("an entry folds and unfolds, and the address remembers", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline`);
  const reason = page.getByRole("link", { name: "Dark journeys keep people away" });
  await page.getByRole("button", { name: "Fold what bears on “Mornings suit most members”" }).click();
  await expect(reason).toBeHidden();
  expect(placeOf(page).fields.get("fold")).toBe("mornings-suit");
  await page.goBack();
  await expect(reason).toBeVisible();
  await page.getByRole("button", { name: "Fold all", exact: true }).click();
  await expect(reason).toBeHidden();
  await page.getByRole("button", { name: "Unfold all", exact: true }).click();
  await expect(reason).toBeVisible();
});

test("what is selected on the map is selected in the outline", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await chooseCard(page, "evenings-work");
  await page.getByRole("link", { name: "Outline", exact: true }).click();
  await expect(page.locator(".entry[aria-current]")).toHaveAttribute("id", "entry-evenings-work");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText("Evenings already work");
});

test("the outline reflows at 320 pixels and with wide text spacing", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openAt(page, `${SOCIAL_CARE}/outline`);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  // WCAG 1.4.12. Set through the object model, as a reader's own style sheet would be, outside of the page's policy.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test("the printed outline is complete, folded entries too, and carries nothing of the screen", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline?fold=*`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Nobody has to walk home in the dark")).toBeVisible();
  await expect(page.locator(".bar")).toBeHidden();
  await expect(page.locator(".sidebar")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
});
