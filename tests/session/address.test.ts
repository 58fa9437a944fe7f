import fc from "fast-check";
import { expect, test } from "vitest";
import { isId } from "../../src/graph/ids.ts";
import { SIDES } from "../../src/graph/unfold.ts";
import {
  type Address,
  EVERY_ENTRY,
  formatAddress,
  isFolded,
  lookingAs,
  parseAddress,
  VIEWS,
} from "../../src/session/address.ts";

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/).filter(isId);
const maybe = fc.option(id, { nil: undefined });
const sides = fc.subarray([...SIDES], { minLength: 1 }).map((chosen) => new Set(chosen));

const address: fc.Arbitrary<Address> = fc.oneof(
  fc.constant<Address>({ view: "home" }),
  fc.record({
    view: fc.constantFrom(...VIEWS),
    map: fc.string({ minLength: 1, unit: "grapheme" }).filter((key) => !/\p{Cs}/u.test(key)),
    within: maybe,
    unfolded: fc.dictionary(id, sides).map((sidesById) => new Map(Object.entries(sidesById))),
    folded: fc.array(fc.oneof(id, fc.constant(EVERY_ENTRY))).map((entries) => new Set(entries)),
    selected: maybe,
    of: maybe,
    with: maybe,
    rows: maybe,
    columns: maybe,
    whole: fc.constantFrom(true, undefined),
  }),
);

test("an address read back is the same address", () => {
  fc.assert(
    fc.property(address, (given) => {
      expect(parseAddress(formatAddress(given))).toEqual(given);
      expect(parseAddress(`#${formatAddress(given)}`)).toEqual(given);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("equal addresses give equal texts, whatever order things were unfolded in", () => {
  const of = (ids: readonly string[]): Address => ({
    view: "map",
    map: "m",
    unfolded: new Map(ids.map((one) => [one, new Set(SIDES)])),
    folded: new Set(ids),
  });
  expect(formatAddress(of(["b", "a"]))).toBe(formatAddress(of(["a", "b"])));
});

test("any text can be read as an address without harm", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = parseAddress(text);
      expect(["home", ...VIEWS]).toContain(read.view);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test.each([
  ["nothing folded", [], "a", false],
  ["one folded", ["a"], "a", true],
  ["every entry folded", [EVERY_ENTRY], "a", true],
  ["every entry but one", [EVERY_ENTRY, "a"], "a", false],
] as const)("folding: %s", (_rule, entries, entry, expected) => {
  expect(isFolded(new Set<string>(entries), entry)).toBe(expected);
});

test("another way of looking keeps the place and what is selected, and drops what belongs to one page", () => {
  const place = { map: "m", within: "t", unfolded: new Map(), folded: new Set<string>(), selected: "c" };
  const page = { view: "sources", ...place, of: "v", with: "q", rows: "q", columns: "most", whole: true } as const;
  expect(formatAddress(lookingAs(page, "outline"))).toBe(formatAddress({ view: "outline", ...place }));
});
