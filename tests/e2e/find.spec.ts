import { HOW_TO, openAt, placeOf, SOCIAL_CARE, waitForDrawing } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/outline`);
});

test("/ opens the search, and a mistyped word still finds the claim", async ({ page }) => {
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox");
  await expect(field).toBeFocused();
  await field.fill("integraton");
  const results = page.getByRole("menu", { name: "Results" });
  await expect(results.getByRole("menuitem").first()).toContainText(/integrat/i);
  await expect(page.getByTestId("live")).toHaveText(/results?\./);
});

test("voices and sources are found too, in groups", async ({ page }) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("duffy");
  const menu = page.getByRole("menu", { name: "Results" });
  await expect(menu.getByRole("group", { name: "Voices" }).getByRole("menuitem").first()).toContainText("Duffy");
  await menu.getByRole("menuitem", { name: "Simon Duffy" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Simon Duffy" })).toBeVisible();
});

test("Enter goes to the first result, and Escape closes without going anywhere", async ({ page }) => {
  const before = page.url();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(page.url()).toBe(before);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("integration");
  const first = page.getByRole("menuitem").first();
  await expect(first).toHaveAttribute("data-focused");
  const name = (await first.locator(".find-name").textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(name);
});

test("the palette lists every action that is allowed now, and runs it", async ({ page }) => {
  await page.keyboard.press("Control+k");
  const actions = page.getByRole("group", { name: "Actions" });
  await expect(actions.getByRole("menuitem", { name: "Go to all maps" })).toBeVisible();
  await expect(actions.getByRole("menuitem", { name: "Zoom in" })).toHaveCount(0);
  await page.getByRole("searchbox").fill("look at the map");
  await page.getByRole("menuitem", { name: "Look at the map" }).click();
  await waitForDrawing(page);
  expect(placeOf(page).path).toBe(`/${SOCIAL_CARE}/map`);
});

test("a search that finds nothing says so", async ({ page }) => {
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("zzzzqqqq");
  await expect(page.getByText("Nothing found. Try fewer or other words.")).toBeVisible();
});

test("single keys can be switched off", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline`);
  await page.getByRole("button", { name: "Display and help" }).click();
  await page.getByRole("checkbox", { name: "Single-key shortcuts" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog", { name: "Find" })).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Find" })).toBeVisible();
});

test("help lists the keys of the one list of actions", async ({ page }) => {
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys and actions" });
  await expect(help.getByRole("row", { name: "/ Find…" })).toBeVisible();
  await expect(help.getByRole("row", { name: /Space Unfold or fold/ })).toBeVisible();
});
