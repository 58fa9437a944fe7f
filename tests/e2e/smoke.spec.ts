import { expectNoAxeViolations } from "./support/axe.ts";
import { keyboardOnly } from "./support/keyboard-only.ts";
import { expect, test } from "./support/test.ts";

test("the application opens and shows a heading", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("every answer carries the policy, and the page repeats it", async ({ page, request }) => {
  const response = await page.goto("/");
  const scripts = await page
    .locator("script[src]")
    .evaluateAll((found) => found.map((script) => script.getAttribute("src")));
  expect(scripts.length).toBeGreaterThan(0);
  for (const path of ["/", ...scripts.map((src) => new URL(src ?? "", page.url()).pathname)]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'none'; script-src 'self';");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
  }
  expect(await response?.text()).toMatch(/<meta http-equiv="Content-Security-Policy"/);
});

test("no script is inline", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("script:not([src])")).toHaveCount(0);
  await expect(page.locator("style:not([id=react-aria-pressable-style])")).toHaveCount(0);
});

/** What the guard must notice, done on purpose in the page. The trouble it must name. */
const BREACHES: readonly (readonly [what: string, breach: () => void, trouble: RegExp])[] = [
  ["a console error", () => console.error("deliberate"), /console error: deliberate/],
  [
    "an uncaught error",
    () => {
      setTimeout(() => {
        throw new Error("deliberate");
      });
    },
    /page error: deliberate/,
  ],
  [
    "an inline script",
    () => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }));
    },
    /securitypolicyviolation: script-src-elem/,
  ],
  [
    "an inline style",
    () => {
      document.body.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
    },
    /securitypolicyviolation: style-src-elem/,
  ],
  [
    "evaluated text",
    () => {
      // Later, because what the test itself evaluates is exempt from the policy.
      setTimeout(() => new Function("return 1"));
    },
    /securitypolicyviolation: script-src eval/,
  ],
  [
    "a request to another origin",
    () => {
      location.href = "http://127.0.0.2:9/";
    },
    /request to another origin: http:/,
  ],
  [
    "a picture from another origin",
    () => {
      document.body.append(Object.assign(new Image(), { src: "http://127.0.0.2:9/picture.png" }));
    },
    /securitypolicyviolation: img-src http:/,
  ],
];

test.describe("the guard of these tests", () => {
  for (const [what, breach, trouble] of BREACHES) {
    test(`notices ${what}`, async ({ page, guard }) => {
      await page.goto("/");
      expect(guard.troubles).toEqual([]);
      await page.evaluate(breach);
      await expect.poll(() => guard.troubles.join("\n")).toMatch(trouble);
      guard.expect(/./);
    });
  }

  test("notices a mouse where only the keyboard may be used", async ({ page, guard }) => {
    await page.goto("/");
    await keyboardOnly(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(guard.troubles).toEqual([]);
    await page.getByRole("heading", { level: 1 }).click();
    await expect.poll(() => guard.troubles.join("\n")).toMatch(/keyboardOnly/);
    guard.expect(/keyboardOnly/);
  });
});
