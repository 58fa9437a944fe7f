import { HOW_TO, openAt, SOCIAL_CARE, waitForDrawing } from "./support/app.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const THEMES = ["light", "dark", "projector"] as const;

const PAGES = [
  ["home", ""],
  ["the map", `${HOW_TO}/map`],
  [
    "the map, unfolded, with a claim",
    `${HOW_TO}/map?in=meeting-time&open=q-morning!fya,mornings-suit!fya&at=try-a-month`,
  ],
  ["the page of a question", `${SOCIAL_CARE}/question?in=q-merge`],
  ["the outline", `${HOW_TO}/outline`],
  ["the outline with a claim", `${HOW_TO}/outline?at=dark-journeys`],
  ["a question", `${SOCIAL_CARE}/map?in=q-merge&open=q-merge!fya&at=q-merge`],
  ["a voice", `${HOW_TO}/outline?at=evening-people`],
  ["a source", `${HOW_TO}/outline?at=written-for-this-map`],
  ["a step", `${HOW_TO}/outline?at=i-dark`],
] as const;

for (const theme of THEMES) {
  test(`axe finds nothing on any page, ${theme}`, async ({ page }) => {
    test.slow();
    await page.addInitScript((chosen) => localStorage.setItem("counterclaim.theme", chosen), theme);
    for (const [name, address] of PAGES) {
      await test.step(name, async () => {
        await openAt(page, address);
        await expectNoAxeViolations(page);
      });
    }
  });

  test(`axe finds nothing: dialogues and menus, ${theme}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem("counterclaim.theme", chosen), theme);
    await openAt(page, `${HOW_TO}/map`);
    await page.getByRole("button", { name: "Display and help" }).click();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("morning");
    await expect(page.getByRole("menuitem").first()).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test("axe finds nothing on a phone", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [, address] of PAGES) {
    await openAt(page, address);
    await expectNoAxeViolations(page);
  }
});

test("the chosen colours are kept for the next visit", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Display and help" }).click();
  await page.getByRole("radio", { name: "Projector" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
});

test("the projector theme sets card text larger and darker", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.addInitScript(() => localStorage.setItem("counterclaim.theme", "projector"));
  await openAt(page, `${HOW_TO}/map`);
  const style = await page.locator("[data-card=mornings-suit] .card-title").evaluate((title) => {
    const { color, fontSize } = getComputedStyle(title);
    return { color, fontSize: Number.parseFloat(fontSize) };
  });
  expect(style.color).toBe("rgb(0, 0, 0)");
  expect(style.fontSize).toBeGreaterThan(20);
});

test("movement is left out where the device or the person asks for less", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAt(page, `${HOW_TO}/map`);
  const moving = () =>
    page
      .locator(".react-flow__node")
      .first()
      .evaluate((node) => getComputedStyle(node).transitionDuration);
  expect(await moving()).toBe("0s");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving()).not.toBe("0s");
  await page.getByRole("button", { name: "Display and help" }).click();
  await page.getByRole("checkbox", { name: "Less movement" }).check();
  expect(await moving()).toBe("0s");
});

test("in forced colours the sides keep their borders, lines and signs", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openAt(page, `${HOW_TO}/map`);
  const look = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    return {
      pro: style(".card-for").borderLeftStyle,
      con: style(".card-against").borderRightStyle,
      but: style(".card-yes-but").borderBottomStyle,
      strokes: new Set([style(".line-supports").stroke, style(".line-rebuts").stroke]).size,
      dashes: new Set([style(".line-supports").strokeDasharray, style(".line-rebuts").strokeDasharray]).size,
    };
  });
  expect(look).toEqual({ pro: "solid", con: "double", but: "dotted", strokes: 1, dashes: 2 });
});

test("no card on the map clips or overflows its text", async ({ page }) => {
  await openAt(page, `${SOCIAL_CARE}/map?in=q-merge&open=q-merge!fya`);
  await waitForDrawing(page);
  const spilling = await page.locator("[data-card] .card").evaluateAll((cards) =>
    cards
      .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth, parentElement }) => {
        const room = parentElement?.clientHeight ?? 0;
        return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1 || clientHeight > room + 3;
      })
      .map((card) => card.textContent),
  );
  expect(spilling).toEqual([]);
});

test("at 320 pixels everything of a page but the drawing itself fits", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, address] of PAGES) {
    await openAt(page, address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, name).toBeLessThanOrEqual(0);
  }
});
