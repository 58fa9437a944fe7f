import { HOW_TO, openAt, placeOf } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

test("two voices are chosen, and where they disagree, agree and keep silent is said with the claims", async ({
  page,
}) => {
  await openAt(page, `${HOW_TO}/clash`);
  await page.getByLabel("First").selectOption({ label: "Members who prefer mornings" });
  await page.getByLabel("Second").selectOption({ label: "Members who prefer evenings" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Members who prefer mornings and Members who prefer evenings",
  );
  expect(placeOf(page).fields.get("of")).toBe("morning-people");
  expect(placeOf(page).fields.get("with")).toBe("evening-people");
  const disagree = page.getByRole("region", { name: "Where they disagree" });
  await expect(disagree.locator(".meeting").filter({ hasText: "A habit is a choice too" })).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - link "Objection"
        - text: the map author’s reading
      - paragraph: Members who prefer evenings
      - paragraph:
        - link "A habit is a choice too"
      - paragraph: Coming every week for years shows what people really want.
      - paragraph: to Members who prefer mornings
      - paragraph:
        - link "Full rooms may be habit"
  `);
  await expect(page.getByRole("region", { name: "Where they agree", exact: false }).last()).toContainText(
    "Points that both make",
  );
  await expect(page.getByRole("region", { name: "Where they dispute a word" })).toContainText(
    "“Morning” means from ten",
  );
  await expect(page.getByText("You only want to sleep in")).toHaveCount(0);
});

test("by keyboard: from a pair that meets to the claim behind an objection", async ({ page }) => {
  await openAt(page, `${HOW_TO}/clash`);
  await keyboardOnly(page);
  await page.getByRole("region", { name: "Voices that meet most often" }).getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Disagree: [1-9]/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Where they disagree" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.getByRole("button", { name: "Swap" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Members who prefer mornings and Members who prefer evenings",
  );
});
