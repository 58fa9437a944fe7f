import { readFileSync } from "node:fs";
import { HOW_TO, openAt } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

test("what the map shows is downloaded as SVG and as PNG", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  for (const [choice, name, start] of [
    [/SVG/, "how-to-read-a-map.svg", "<svg "],
    [/PNG/, "how-to-read-a-map.png", "\u0089PNG"],
  ] as const) {
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox").fill("picture");
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: choice }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    const bytes = readFileSync(await file.path());
    expect(bytes.toString("latin1").startsWith(start)).toBe(true);
    expect(bytes.length).toBeGreaterThan(1000);
  }
});
