import { expect, test } from "vitest";
import type { Credit } from "../../src/graph/graph.ts";
import { findPassages } from "../../src/graph/passages.ts";
import type { Anchor } from "../../src/graph/records.ts";
import { claimOf } from "../fixtures/graphs.ts";

const TEXT = "One care budget.\n\nIt is  the\ncouncil’s duty – not ours.\nOne care budget.\nOne care budget, again.";

function creditOf(anchor: Anchor | undefined, lines?: readonly [number, number]): Credit {
  const locator = lines ? { lines: { from: lines[0], to: lines[1] } } : undefined;
  const attribution = { voice: "v", manner: "named", source: "s", anchor, locator } as const;
  return { record: claimOf("a"), attribution };
}

test.each([
  ["words as they stand", { exact: "care budget" }, [1, 1], "care budget", 4],
  [
    "across a line break and double spaces",
    { exact: "It is the council’s duty" },
    [3, 4],
    "It is  the\ncouncil’s duty",
    18,
  ],
  ["whatever the shape of quotes and dashes", { exact: "council's duty - not" }, [3, 4], "council’s duty – not", 29],
  ["in the lines cited, where it occurs more than once", { exact: "One care budget" }, [5, 5], "One care budget", 56],
  ["nearest to the lines cited, where those are wrong", { exact: "One care budget" }, [4, 4], "One care budget", 56],
  ["by what follows", { exact: "One care budget", suffix: ", again" }, undefined, "One care budget", 73],
  ["by what comes before", { exact: "One care budget", prefix: "not ours." }, undefined, "One care budget", 56],
  ["first, where nothing tells", { exact: "One care budget" }, undefined, "One care budget", 0],
  ["beyond the end of the file", { exact: "again" }, [90, 91], "again", 90],
] as const)("a passage is found: %s", (_rule, anchor, lines, words, at) => {
  const { found, missing } = findPassages(TEXT, [creditOf(anchor, lines)]);
  expect(missing).toEqual([]);
  expect(found.map(({ from, to }) => [from, TEXT.slice(from, to)])).toEqual([[at, words]]);
});

test("passages come in the order of the text; what is not there is named, what has no anchor is passed over", () => {
  const credits = [
    creditOf({ exact: "ours" }),
    creditOf({ exact: "nowhere" }),
    creditOf({ exact: "care" }, [1, 1]),
    creditOf(undefined),
    creditOf({ exact: "  " }),
  ];
  const { found, missing } = findPassages(TEXT, credits);
  expect(found.map(({ credit }) => credit)).toEqual([credits[2], credits[0]]);
  expect(missing).toEqual([credits[1], credits[4]]);
});
