import { cardOf, chooseCard, HOW_TO, openAt, placeOf, waitForDrawing } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

test("an address opened elsewhere shows the same: map, view, what is unfolded, selection", async ({
  page,
  context,
}) => {
  await openAt(page, `${HOW_TO}/map`);
  await chooseCard(page, "evenings-work");
  await cardOf(page, "evenings-work").locator(".fold-against").click();
  await waitForDrawing(page);
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await waitForDrawing(elsewhere);
  const cards = (from: typeof page) =>
    from.locator("[data-card]").evaluateAll((found) => found.map((card) => card.getAttribute("data-card")).sort());
  expect(await cards(elsewhere)).toEqual(await cards(page));
  await expect(elsewhere.locator(".placed.current")).toHaveAttribute("data-card", "evenings-work");
  await expect(elsewhere.getByRole("heading", { level: 2, name: "Evenings already work" })).toBeVisible();
  expect(elsewhere.url()).toBe(page.url());
});

test("back and forward go over every step a person took", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await chooseCard(page, "mornings-suit");
  await page.getByRole("link", { name: "Outline", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await waitForDrawing(page);
  await expect(page.getByRole("heading", { level: 2, name: "Mornings suit most members" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 2, name: "Mornings suit most members" })).toBeVisible();
});

test("a link to a claim deep in the debate unfolds the way to it", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map?at=habit-is-choice`);
  await expect(cardOf(page, "habit-is-choice")).toBeVisible();
  await expect(cardOf(page, "attendance-is-habit")).toBeVisible();
  expect(placeOf(page).fields.get("open")).toContain("attendance-is-habit!a");
});

test("a link to a claim that is gone says so and shows the nearest thing", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map?at=mornings-suit-us`);
  await expect(
    page.getByText("The link points to something that is not in this map (mornings-suit-us)."),
  ).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Mornings suit most members" })).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("The link points to something")).toHaveCount(0);
});

test("a link to a claim like no other shows the front page", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map?at=xyzzy42`);
  await expect(page.getByText("The front page of the map is shown instead.")).toBeVisible();
  await expect(page.locator("[data-card]")).toHaveCount(4);
});

test("a link to a map that is not here leads home and says so", async ({ page }) => {
  await page.goto("/#/no-such-map/map");
  await expect(page.getByText("There is no map called “no-such-map” here.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Debates" })).toBeVisible();
});

for (const hostile of [
  "%E0%A4%A",
  "__proto__/map?at=__proto__",
  "how-to-read-a-map/map?open=!!!,,a!zzz&in=%00&at=<b>",
]) {
  test(`a garbled address does no harm: ${hostile}`, async ({ page }) => {
    await page.goto(`/#/${hostile}`);
    await expect(page.locator("main")).toBeVisible();
    await expect(page.locator("h1, [data-card]").first()).toBeVisible();
  });
}
