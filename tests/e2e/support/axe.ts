import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults, type RunOptions } from "axe-core";

const OPTIONS: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations"],
};

/** Expect no breach of WCAG 2.2 A and AA that axe can find in the page, once its fonts and movements have settled. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(settle);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    OPTIONS,
  );
  expect(violations.map(describe), `axe finds nothing at ${page.url()}`).toEqual([]);
}

/** Runs in the page: half-faded text and stand-in fonts would be measured as if they were meant. */
async function settle(): Promise<void> {
  await document.fonts.ready;
  const passing = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

function describe({ id, help, nodes }: AxeResults["violations"][number]): string {
  const places = nodes.map(({ target, failureSummary = "" }) => `  ${target.join(" ")}: ${failureSummary}`);
  return [`${id}: ${help}`, ...places].join("\n");
}
