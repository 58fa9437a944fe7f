import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isSafeLink } from "../../src/document/link.ts";

// Properties and long chains take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  "https://example.org/a?b=c#d",
  "http://example.org",
  "HTTPS://EXAMPLE.ORG",
  "mailto:ann@example.org",
  "doi:10.1000/182",
  "https://example.org/caf%C3%A9",
  "https://ceredigion.cymru/gofal/tŷ",
])("links: %s is safe", (link) => {
  expect(isSafeLink(link)).toBe(true);
});

test.each([
  "",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "\tjavascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0000javascript:alert(1)",
  "\u200bjavascript:alert(1)",
  "\ufeffjavascript:alert(1)",
  "javascript&colon;alert(1)",
  "&#106;avascript:alert(1)",
  "java&Tab;script:alert(1)",
  "%6aavascript:alert(1)",
  "ｊavascript:alert(1)",
  "ja\u0301vascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "view-source:https://example.org",
  "//example.org",
  "/local",
  "example.org",
  "https:",
  "https://",
  "https:// example.org",
  "https://example.org/\u202egro.elpmaxe",
  "https:javascript:alert(1)",
  "mailto:",
])("links: %j is not", (link) => {
  expect(isSafeLink(link)).toBe(false);
});

/** What a browser makes of a link: edges trimmed of controls and spaces, tabs and line breaks dropped, case ignored. */
const SAFE_IN_A_BROWSER = new Set(["https:", "http:", "mailto:", "doi:"]);

function runsInABrowser(link: string): boolean {
  try {
    return !SAFE_IN_A_BROWSER.has(new URL(link, "https://base.example/").protocol);
  } catch {
    return false;
  }
}

const hidden = fc.constantFrom(
  "",
  "",
  "\t",
  "\n",
  "\r",
  " ",
  "\u0000",
  "\u001f",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u2028",
  "&Tab;",
  "&#x0A;",
  "%09",
);

const disguised = fc
  .constantFrom("javascript:", "vbscript:", "data:")
  .chain((scheme) =>
    fc
      .tuple(
        fc.array(fc.tuple(hidden, fc.boolean()), { minLength: scheme.length, maxLength: scheme.length }),
        fc.string(),
      )
      .map(
        ([parts, rest]) =>
          [...scheme]
            .map((letter, n) => `${parts[n]?.[0] ?? ""}${parts[n]?.[1] ? letter.toUpperCase() : letter}`)
            .join("") + rest,
      ),
  );

test("links: no disguise of a scheme that runs is taken for safe", () => {
  fc.assert(
    fc.property(disguised, (link) => {
      expect(isSafeLink(link)).toBe(false);
    }),
    { seed: 10, numRuns: 1_000 },
  );
});

test("links: whatever is taken for safe is safe to a browser", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webUrl(),
    disguised,
    fc
      .tuple(fc.constantFrom("https://", "mailto:", "doi:"), fc.string({ unit: "binary" }))
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anything, (link) => {
      expect(isSafeLink(link) && runsInABrowser(link)).toBe(false);
    }),
    { seed: 11, numRuns: 2_000 },
  );
});
