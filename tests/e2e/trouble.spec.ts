import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { cardOf, HOW_TO, openAt, waitForDrawing } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

const good = readFileSync(`maps/${HOW_TO}.json`, "utf8");

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.keyboard.press("Control+k");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: "Open a map file…" }).click();
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer });
}

const BAD = [
  ["broken JSON", good.replace('"claims": [', '"claims": [,'), /not valid JSON: a value is missing.*line 5, column 14/],
  ["an empty file", "", /The file is empty/],
  ["a binary file", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff]), /not text/],
  ["another program's JSON", '{"nodes": []}', /not a Counterclaim map/],
  ["a newer version", good.replace('"version": 1', '"version": 99'), /version 99.*reads up to version 1/],
  ["a dangling reference", good.replace('"target": "i-dark"', '"target": "i-gone"'), /"i-gone" is meant to be/],
  ["a wrong type", good.replace(/"order": 1/, '"order": "first"'), /Expected a number, found text/],
  [
    "a duplicate id",
    good.replace('"id": "evenings-work"', '"id": "mornings-suit"'),
    /"mornings-suit" is used by an earlier/,
  ],
  [
    "a script link",
    good.replace('"kind": "other"', '"kind": "other", "link": "javascript:alert(1)"'),
    /must begin with https/,
  ],
] as const;

for (const [what, content, sentence] of BAD) {
  test(`${what} gives a clear sentence, and the map already open stays open`, async ({ page }) => {
    await openAt(page, `${HOW_TO}/map?in=meeting-time&open=q-morning!fya`);
    const before = page.url();
    await choose(page, "bad.json", content);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("bad.json was not opened");
    await expect(alert).toContainText(sentence);
    expect(page.url()).toBe(before);
    await expect(cardOf(page, "mornings-suit")).toBeVisible();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect(alert).toHaveCount(0);
  });
}

test("a file of 100 MB is refused before it is read", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(100_000_000)], "huge.json"));
    const drop = new DragEvent("drop", { dataTransfer: transfer, bubbles: true });
    document.querySelector(".app")?.dispatchEvent(drop);
  });
  await expect(page.getByRole("alert")).toContainText("The file is 100 MB; a map may be at most 20 MB");
});

test("HTML and Markdown in every text field stay text, and nothing of them runs", async ({ page }) => {
  const payload = '<img src=x onerror=\\"document.title=1\\"><script>alert(1)</script>**bold** [x](javascript:1)';
  const map = good
    .replace(/"(title|text|description|note|name|word|counts|condition|part)": "/g, `"$1": "${payload} `)
    .replace(/"initials": "[^"]*"/g, '"initials": "<b>"');
  await openAt(page, `${HOW_TO}/outline`);
  await choose(page, "payload.json", map);
  await waitForDrawing(page);
  await page.getByRole("button", { name: "Unfold all" }).click();
  await waitForDrawing(page);
  const injected = () => page.locator(".app :is(img, script, b, iframe), a[href^='javascript:']").count();
  expect(await injected()).toBe(0);
  await page.getByRole("link", { name: "Outline", exact: true }).click();
  await expect(page.getByText("**bold**").first()).toBeVisible();
  expect(await injected()).toBe(0);
  await page
    .getByRole("link", { name: /Mornings suit most members/ })
    .first()
    .click();
  await expect(page.getByRole("complementary")).toContainText("<script>");
  expect(await injected()).toBe(0);
  expect(await page.title()).not.toBe("1");
});

test("opening a file that takes long can be cancelled", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  const before = page.url();
  await page.route(/open\.worker/, () => undefined);
  await choose(page, "slow.json", good);
  await expect(page.getByRole("status").filter({ hasText: "Opening slow.json…" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Opening slow.json…")).toHaveCount(0);
  expect(page.url()).toBe(before);
});

test("unknown fields are kept when the map is downloaded", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline`);
  await choose(page, "mine.json", good.replace('"version": 1', '"version": 1, "x-mine": { "kept": true }'));
  await waitForDrawing(page);
  await page.keyboard.press("Control+k");
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Download this map as JSON" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).toContain('"x-mine": { "kept": true }');
  expect(text.replace('  "x-mine": { "kept": true }', "").length).toBeGreaterThan(good.length - 20);
});
