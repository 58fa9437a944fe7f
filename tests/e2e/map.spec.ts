import type { Page } from "@playwright/test";
import { cardOf, chooseCard, HOW_TO, openAt, placeOf, SOCIAL_CARE, waitForDrawing } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

async function cornerOf(page: Page, id: string) {
  const box = await cardOf(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return box;
}

test("a map starts with its question and positions: for to the left, against to the right", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  const [pro, but, con] = await Promise.all(
    ["mornings-suit", "try-a-month", "evenings-work"].map((id) => cornerOf(page, id)),
  );
  expect(pro?.x).toBeLessThan(but?.x ?? 0);
  expect(but?.x).toBeLessThan(con?.x ?? 0);
  await expect(page.locator("[data-card]")).toHaveCount(4);
});

test("a claim unfolds side by side, and folds again with its counts showing", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  const card = cardOf(page, "mornings-suit");
  await expect(card.locator(".fold-for")).toHaveText("+2");
  await card.locator(".fold-for").click();
  await waitForDrawing(page);
  await expect(cardOf(page, "dark-journeys")).toBeVisible();
  await expect(cardOf(page, "some-work")).toHaveCount(0);
  expect(placeOf(page).fields.get("open")).toContain("mornings-suit!f");
  await card.locator(".fold-against").click();
  await waitForDrawing(page);
  await expect(cardOf(page, "some-work")).toBeVisible();
  await card.locator(".fold-for").click();
  await waitForDrawing(page);
  await expect(cardOf(page, "dark-journeys")).toHaveCount(0);
});

test("linked premises meet in a ring with &, and an undercut ends on the ring of the step it attacks", async ({
  page,
}) => {
  await openAt(page, `${HOW_TO}/map`);
  await page.getByRole("button", { name: "Unfold all" }).click();
  await waitForDrawing(page);
  await expect(page.locator('[data-junction="i-tuesday"]')).toHaveText("&");
  await expect(page.locator('[data-junction="i-dark"]')).toHaveText("");
  const ends = await page.evaluate(() => {
    const ring = document.querySelector('[data-junction="i-dark"]')?.getBoundingClientRect();
    const line = document.querySelector<SVGPathElement>(".line-undercuts");
    const point = line?.getPointAtLength(line.getTotalLength()).matrixTransform(line.getScreenCTM() ?? undefined);
    return ring && point ? { ring: ring.toJSON() as DOMRect, point: { x: point.x, y: point.y } } : undefined;
  });
  if (!ends) throw new Error("There is no undercut on the map");
  const { ring, point } = ends;
  expect(Math.hypot(point.x - (ring.x + ring.width / 2), point.y - (ring.y + ring.height / 2))).toBeLessThan(
    ring.width / 2 + 6,
  );
});

test("role words, signs and line styles tell the sides apart without colour", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await page.getByRole("button", { name: "Unfold all" }).click();
  await waitForDrawing(page);
  const roleOf = (id: string) => cardOf(page, id).locator(".card-role");
  await expect(roleOf("dark-journeys")).toContainText("Reason");
  await expect(roleOf("some-work")).toContainText("Objection");
  await expect(roleOf("they-are-few")).toContainText("Yes, but");
  await expect(roleOf("lifts-exist")).toContainText("Objection to the step");
  await expect(roleOf("you-just-sleep-in")).toContainText("about a person");
  await expect(cardOf(page, "some-work").locator(".sign")).toHaveText("−");
  const dashes = await page.evaluate(() =>
    ["supports", "rebuts", "undercuts", "qualifies"].map((kind) => {
      const line = document.querySelector(`.canvas .line-${kind}`);
      return line ? getComputedStyle(line).strokeDasharray : "missing";
    }),
  );
  expect(new Set(dashes).size).toBe(4);
  expect(dashes).not.toContain("missing");
});

test("the view zooms, fits, and shows where one is", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  const zoom = () =>
    page.locator(".react-flow__viewport").evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  const start = await zoom();
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(zoom).toBeLessThan(start);
  await page.getByRole("button", { name: "Fit the map to the window" }).click();
  await expect.poll(zoom).toBeCloseTo(start, 1);
  await expect(page.locator(".minimap")).toBeVisible();
});

test("unfolding keeps the claim in focus where it was on the screen", async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/map?in=q-merge&open=q-merge!fya`);
  const card = page.locator("[data-card]:has(.fold-for)").nth(1);
  const id = await card.getAttribute("data-card");
  if (id === null) throw new Error("No claim can be unfolded");
  await chooseCard(page, id);
  await waitForDrawing(page);
  // The panel has opened and the view has settled before the claim is unfolded.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const before = await cornerOf(page, id);
  await cardOf(page, id).locator(".fold-for").click();
  await waitForDrawing(page);
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const after = await cornerOf(page, id);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(260);
});

test("the key explains every line", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await page.getByRole("button", { name: "Key" }).click();
  await expect(page.getByRole("dialog", { name: "What the signs and lines mean" })).toBeVisible();
});

test("the layout engine is fetched only when a map is drawn", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Social care in Britain" })).toBeVisible();
  const isEngine = (url: string) => /elk/i.test(url);
  expect(scripts.filter(isEngine)).toEqual([]);
  await page.getByRole("link", { name: "How to read a map" }).click();
  await waitForDrawing(page);
  expect(scripts.filter(isEngine).length).toBeGreaterThan(0);
});

test("where the layout worker fails, the outline is offered and drawing can be tried again", async ({
  page,
  guard,
}) => {
  guard.expect(/./);
  await page.route(/layout-worker/, (route) => route.abort());
  await page.goto(`/#/${HOW_TO}/map`);
  await expect(page.getByText("The map could not be drawn")).toBeVisible();
  await page.unroute(/layout-worker/);
  await page.getByRole("button", { name: "Try again" }).click();
  await waitForDrawing(page);
  await expect(cardOf(page, "mornings-suit")).toBeVisible();
});

test("drawing that takes long says so and can be cancelled", async ({ page }) => {
  await page.route(/layout-worker/, () => undefined);
  await page.goto(`/#/${HOW_TO}/map`);
  await expect(page.getByText("Drawing the map…")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Drawing was cancelled.")).toBeVisible();
  await page.getByRole("link", { name: "Read the outline" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "How to read a map" })).toBeVisible();
});
