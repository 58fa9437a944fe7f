import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY, INLINE_STYLES, META_POLICY } from "../../scripts/csp.mjs";

const PARTS_WITH_STYLES = ["interactions/usePress", "overlays/usePreventScroll"];

test("the inline styles that are allowed are the ones react-aria writes", () => {
  const written = PARTS_WITH_STYLES.map((part) => {
    const text = readFileSync(`node_modules/react-aria/dist/private/${part}.mjs`, "utf8");
    const [, style = ""] = /textContent = `([^`]+)`/.exec(text) ?? [];
    return style.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, "data-react-aria-pressable").trim();
  });
  expect(written).toEqual(INLINE_STYLES);
});

test.each(["unsafe-inline", "unsafe-eval", "http:", "https:", "*"])("the policy never says %s", (source) => {
  expect(CONTENT_SECURITY_POLICY).not.toContain(source);
});

test("the page repeats the policy but for what a page cannot say", () => {
  expect(CONTENT_SECURITY_POLICY).toBe(`${META_POLICY}; frame-ancestors 'none'`);
});
