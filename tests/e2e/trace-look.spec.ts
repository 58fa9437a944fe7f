import { HOW_TO, openAt, SOCIAL_CARE } from "./support/app.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

/** Every kind of page, small enough that looking at all of them in every theme takes no time to speak of. */
const PAGES = [
  `${HOW_TO}/compare`,
  `${HOW_TO}/matrix`,
  `${HOW_TO}/clash?of=morning-people&with=evening-people&at=evenings-work`,
  `${HOW_TO}/sources?of=written-for-this-map`,
  `${HOW_TO}/figures`,
  `${HOW_TO}/statistics`,
] as const;

/** Further states of them. */
const MORE = [
  `${HOW_TO}/compare?of=evenings-work`,
  `${HOW_TO}/matrix?all=yes`,
  `${HOW_TO}/matrix?of=morning-people&with=q-morning`,
  `${HOW_TO}/clash`,
  `${HOW_TO}/sources`,
] as const;

/** The large debate, where pages are long and words are many. */
const LARGE = [`${SOCIAL_CARE}/compare`, `${SOCIAL_CARE}/matrix`, `${SOCIAL_CARE}/figures`] as const;

for (const theme of ["light", "dark", "projector"] as const) {
  test(`axe finds nothing on the pages for tracing, ${theme}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem("counterclaim.theme", chosen), theme);
    for (const address of theme === "light" ? [...PAGES, ...MORE] : PAGES) {
      await openAt(page, address);
      await expectNoAxeViolations(page);
    }
  });
}

test("on a phone axe finds nothing, the bar stays on one line, and its menu leads to every page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of PAGES) {
    await openAt(page, address);
    await expectNoAxeViolations(page);
    const bar = await page.locator(".bar").boundingBox();
    expect(bar?.height, address).toBeLessThan(60);
  }
  const menu = page.getByRole("navigation", { name: "All ways of looking" });
  await page.getByRole("button", { name: /^Ways of looking/ }).click();
  await expect(menu.getByRole("link")).toHaveCount(10);
  await expectNoAxeViolations(page);
  await menu.getByRole("link", { name: "Matrix" }).click();
  await expect(menu).toBeHidden();
  await expect(page.getByRole("table")).toBeVisible();
});

test("at 320 pixels the pages for tracing fit, tables within regions of their own", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...PAGES, ...MORE, ...LARGE]) {
    await openAt(page, address);
    expect(await page.evaluate(widest), address).toBeLessThanOrEqual(320);
    const bar = await page.locator(".bar").boundingBox();
    expect(bar?.height, address).toBeLessThan(60);
  }
});

/** Runs in the page: how far to the right anything reaches that does not scroll within a region of its own. */
function widest(): number {
  const edges = [...document.querySelectorAll("#content *")]
    .filter((element) => !element.closest(".table-region, .wide-table, .only-heard"))
    .map((element) => element.getBoundingClientRect().right);
  return Math.floor(Math.max(document.documentElement.scrollWidth, ...edges));
}
