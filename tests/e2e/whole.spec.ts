import { readFileSync } from "node:fs";
import { cardOf, HOW_TO, openAt, placeOf, SOCIAL_CARE, theMap, waitForDrawing } from "./support/app.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

type MapFile = {
  readonly claims: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly object[];
};

const debate = JSON.parse(readFileSync(`maps/${SOCIAL_CARE}.json`, "utf8")) as MapFile;

test("the whole map holds every claim and question at once, painted while they are far away", async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/map`);
  await page.getByRole("link", { name: "Whole map" }).click();
  await waitForDrawing(page);
  const cards = (debate.claims.length + debate.questions.length).toLocaleString("en-GB");
  await expect(page.getByRole("application", { name: `Argument map, ${cards} cards` })).toBeVisible();
  await expect(page.locator(".card:visible")).toHaveCount(0);
  const painted = await page.locator("canvas.plane").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
      0,
      0,
      canvas.width,
      canvas.height,
    );
    return data.some((value) => value > 0);
  });
  expect(painted).toBe(true);
  await expectNoAxeViolations(page);
});

test("a link to a claim shows it as a real card in its region, with its panel", async ({ page }) => {
  const { id, title } = debate.claims[Math.floor(debate.claims.length / 2)] as MapFile["claims"][number];
  await openAt(page, `${SOCIAL_CARE}/whole?at=${id}`);
  await expect(cardOf(page, id)).toBeInViewport();
  await expect(page.getByRole("complementary").getByRole("heading", { name: title })).toBeVisible();
  await page.getByRole("button", { name: "Fit the map to the window" }).click();
  await expect(cardOf(page, id)).toHaveCount(0);
});

test("the whole map is one tab stop and is walked by relation", async ({ page }) => {
  await openAt(page, `${HOW_TO}/whole`);
  await keyboardOnly(page);
  await theMap(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => placeOf(page).fields.get("at")).toBe("q-morning");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByTestId("live")).toContainText("Mornings suit most members");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => placeOf(page).fields.get("at")).toBe("q-morning");
  await page.keyboard.press("Enter");
  await expect(page.locator("#panel")).toBeFocused();
});

test("a click on a painted card selects it, and a topic in the list is shown by its regions", async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/whole`);
  await page
    .getByRole("navigation", { name: "Topics" })
    .getByRole("link", { name: /^Top-ups/ })
    .click();
  await expect(page.getByRole("link", { name: /^Top-ups/ })).toHaveAttribute("aria-current", "true");
  const box = await page.locator("canvas.plane").boundingBox();
  if (!box) throw new Error("There is no plane");
  // Somewhere along the middle of the regions shown there is a card.
  for (let step = 1; step < 20 && !placeOf(page).fields.has("at"); step += 1) {
    await page.mouse.click(box.x + (box.width * step) / 20, box.y + box.height / 2);
  }
  await expect.poll(() => placeOf(page).fields.get("at")).toBeTruthy();
  await expect(page.locator("#panel")).toBeVisible();
});
