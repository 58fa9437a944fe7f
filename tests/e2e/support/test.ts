import { test as base, expect } from "@playwright/test";
import { Guard } from "./guard.ts";

/**
 * Playwright's `test`, which also fails on any console error, uncaught error, breach of the Content-Security-Policy,
 * or request to another origin. A test that causes one on purpose takes the `guard` and says what it expects.
 */
export const test = base.extend<{ readonly guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = new Guard(new URL(baseURL ?? "").origin);
      await guard.watch(context);
      await use(guard);
      expect(guard.troubles, "nothing goes wrong behind the scenes").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
