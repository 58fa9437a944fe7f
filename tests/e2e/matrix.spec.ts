import { HOW_TO, openAt, placeOf, SOCIAL_CARE } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

test("the matrix is a table of voices by questions, and a cell opens the claims behind it", async ({ page }) => {
  await openAt(page, `${HOW_TO}/matrix`);
  const table = page.getByRole("table");
  await expect(table).toMatchAriaSnapshot(`
    - table /3 voices by 1 question/:
      - caption: /3 voices by 1 question/
      - rowgroup:
        - row:
          - columnheader "Voice"
          - columnheader:
            - link "Should our reading group meet in the morning?"
            - text: 1 for, 1 conditional, 1 against
            - button "Sort voices by where they stand on “Should our reading group meet in the morning?”"
      - rowgroup:
        - row:
          - rowheader:
            - link "Members who prefer evenings"
          - cell:
            - link "against"
        - row:
          - rowheader:
            - link "Members who prefer mornings"
          - cell:
            - link "for conditional"
        - row:
          - rowheader:
            - link "Keeper of the hall"
          - cell:
            - link "1 reason only"
  `);
  await table.getByRole("link", { name: "for conditional" }).click();
  const dialog = page.getByRole("dialog", { name: "Members who prefer mornings" });
  await expect(dialog.getByText("On condition: as long as everyone can say afterwards")).toBeVisible();
  await dialog.getByRole("link", { name: "Mornings suit most members" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(
    "Mornings suit most members",
  );
  await page.goBack();
  await expect(dialog).toBeVisible();
});

test("by keyboard: sort, open a cell, close it, and see every topic", async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/matrix`);
  await keyboardOnly(page);
  const sort = page.getByRole("button", { name: /^Sort voices by where/ }).first();
  await sort.focus();
  await page.keyboard.press("Enter");
  await expect(sort).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("th[aria-sort]")).toHaveCount(1);
  await expect(page.locator("tbody tr").first().locator("td").first()).toContainText("for");
  const cell = page.locator("tbody tr").first().locator("td a").first();
  await cell.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(cell).toBeFocused();
  await page.getByRole("link", { name: "Every topic" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: /voices by \d+ topics/ })).toBeVisible();
  expect(placeOf(page).fields.get("all")).toBe("yes");
});

test("the printed matrix carries nothing of the screen", async ({ page }) => {
  await openAt(page, `${HOW_TO}/matrix`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.locator(".bar")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
});
