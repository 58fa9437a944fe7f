import { cardOf, HOW_TO, openAt, placeOf, theMap, waitForDrawing } from "./support/app.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

test("the map is one tab stop, and its keys move by relation and say where one is", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await keyboardOnly(page);
  const map = theMap(page);
  await map.focus();
  const live = page.getByTestId("live");
  await page.keyboard.press("ArrowDown");
  await expect(live).toContainText("Question: Should our reading group meet in the morning?");
  await page.keyboard.press("ArrowDown");
  await expect(live).toContainText(
    "For 1 of 3 to “Should our reading group meet in the morning?”: Mornings suit most members",
  );
  await page.keyboard.press("ArrowRight");
  await expect(live).toContainText("Yes, but 2 of 3");
  await expect(live).toContainText("conditional");
  await page.keyboard.press("End");
  await expect(live).toContainText("Against 3 of 3");
  await page.keyboard.press("ArrowRight");
  await expect(live).toContainText("Last one.");
  await page.keyboard.press("ArrowUp");
  await expect(live).toContainText("Question:");
  await page.keyboard.press("Backspace");
  await expect(live).toContainText("Against 3 of 3");
  await page.keyboard.press("ArrowDown");
  await expect(live).toContainText("Nothing unfolded below");
  await page.keyboard.press("Space");
  await expect(live).toContainText("now on show under “Evenings already work”");
  await waitForDrawing(page);
  await page.keyboard.press("ArrowDown");
  await expect(live).toContainText("Full rooms may be habit");
  await expect(map).toBeFocused();
  // One more Tab leaves the map for its buttons: the cards are no tab stops.
  await page.keyboard.press("Tab");
  await expect(map).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest(".react-flow__node") === null)).toBe(true);
});

test("Enter reads the claim, and Escape and the close button give the map back", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map?at=evenings-work`);
  await keyboardOnly(page);
  await theMap(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Details" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Close details" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(theMap(page)).toBeFocused();
});

test("a newcomer gets from home to the answer of an objection by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "How to read a map" })).toBeVisible();
  await keyboardOnly(page);
  await page.getByRole("link", { name: "How to read a map" }).focus();
  await page.keyboard.press("Enter");
  await waitForDrawing(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("members work by day");
  await expect(page.getByRole("menuitem").first()).toContainText("Some members work by day");
  await page.keyboard.press("Enter");
  await waitForDrawing(page);
  await expect(cardOf(page, "some-work")).toBeVisible();
  await page.getByRole("complementary").getByRole("link", { name: "Only one member works Tuesdays" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Only one member works Tuesdays" })).toBeVisible();
  expect(placeOf(page).fields.get("at")).toBe("they-are-few");
});

test("the outline is worked by keyboard alone", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline`);
  await keyboardOnly(page);
  const fold = page.getByRole("button", { name: "Fold what bears on “Mornings suit most members”" });
  await fold.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Dark journeys keep people away" })).toBeHidden();
  const unfold = page.getByRole("button", { name: "Unfold what bears on “Mornings suit most members”" });
  await expect(unfold).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(
    "Mornings suit most members",
  );
});

test("the skip link leads past the bar", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline`);
  await keyboardOnly(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});
