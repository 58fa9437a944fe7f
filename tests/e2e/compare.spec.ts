import { HOW_TO, openAt, placeOf } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

test("a question is compared in rows: each answer across from what it answers", async ({ page }) => {
  await openAt(page, `${HOW_TO}/compare`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Should our reading group meet in the morning?");
  await expect(page.getByText("1 position for, 1 against, 1 on a condition")).toBeVisible();
  await expect(page.locator(".exchanges").first()).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - group "For":
          - article:
            - paragraph: Answer for
            - heading "Mornings suit most members" [level=3]
        - group "What answers it":
          - article:
            - paragraph: Objection to “Mornings suit most members”
            - paragraph:
              - link "Some members work by day"
      - listitem:
        - group "For":
          - article:
            - paragraph: Yes, but to “Some members work by day”
            - paragraph:
              - link "Only one member works Tuesdays"
  `);
  const row = page.locator(".exchange").filter({ hasText: "Some members work by day" }).first();
  const [own, across] = [row.getByRole("group", { name: "For" }), row.getByRole("group", { name: "What answers it" })];
  const [left, right] = [await own.boundingBox(), await across.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect(left?.x).toBeLessThan(right?.x ?? 0);
  await page.setViewportSize({ width: 390, height: 844 });
  const [above, below] = [await own.boundingBox(), await across.boundingBox()];
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await expect(page.getByText("You only want to sleep in")).toHaveCount(0);
});

test("by keyboard: from a claim's panel to for and against it, and back to its question", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline?at=evenings-work`);
  await keyboardOnly(page);
  await page.getByRole("complementary").getByRole("link", { name: "Compare for and against" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Evenings already work");
  expect(placeOf(page).fields.get("of")).toBe("evenings-work");
  await expect(page.getByRole("heading", { level: 3, name: "Full rooms may be habit" })).toBeVisible();
  await page.getByRole("link", { name: "Back to its question" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Should our reading group meet in the morning?");
});
