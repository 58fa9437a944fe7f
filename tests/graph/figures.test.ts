import { describe, expect, test } from "vitest";
import { definitionsIn } from "../../src/graph/definitions.ts";
import { figuresOf, warningsFor } from "../../src/graph/figures.ts";
import { indexGraph } from "../../src/graph/graph.ts";
import type { Figure } from "../../src/graph/records.ts";
import { claimOf, graphOf, recordsOf } from "../fixtures/graphs.ts";

/** Figures written `value unit: what it counts`, each stated by a claim of its own. */
function sheetOf(...written: readonly string[]) {
  const figures = written.map((text): Figure => {
    const [, value = "", unit = "", counts = ""] = /^(\S+) (.+?): (.+)$/.exec(text) ?? [];
    return { value: Number(value), unit, counts };
  });
  const records = recordsOf(figures.map((_figure, index) => `c${index}`).join(";"));
  const claims = records.claims.map((claim, index) => ({ ...claim, figures: [figures[index] as Figure] }));
  const { groups, alone } = figuresOf(indexGraph({ ...records, claims }));
  const values = (entries: typeof alone) => entries.map(({ figure }) => figure.value);
  return { groups: groups.map((group) => values(group.figures)), alone: values(alone) };
}

/** Enough other figures that the words of those under test are rare. */
const OTHERS = ["7 hours: waiting for a train", "8 years: building of the bridge", "9 km: length of the road"];

describe("figures stand together", () => {
  test.each([
    [
      "of one unit and much the same thing",
      ["5 people: unpaid carers", "6 people: people giving unpaid care"],
      [[5, 6]],
    ],
    ["whatever the scale of the unit", ["2 £ billion: care budget", "900 £m: care budget"], [[900, 2]]],
    ["whatever the wording of the year", ["2 £ per year: cost of care", "3 £ a year: cost of care"], [[2, 3]]],
    ["smallest first", ["2 million people: carers", "900 people: carers"], [[900, 2]]],
    ["not of another unit", ["2 %: care budget", "3 £: care budget"], []],
    ["not where another thing is counted", ["2 %: women in parliament", "3 %: closed libraries"], []],
    ["not a level with a change", ["2 %: carers who work", "3 %: rise in carers who work"], []],
    ["but a rise with a growth", ["2 %: growth in carers", "3 %: rise in the number of carers"], [[2, 3]]],
    [
      "each with all of its group",
      ["1 %: green apples", "2 %: green apples and pears", "3 %: pears and ripe plums", "4 %: ripe plums"],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])("%s", (_rule, written, groups) => {
    expect(sheetOf(...written, ...OTHERS).groups).toEqual(groups);
  });

  test("and what is like nothing else stands alone, by unit", () => {
    expect(sheetOf(...OTHERS).alone).toEqual([7, 9, 8]);
  });
});

describe("a warning is given", () => {
  const figures = (...places: readonly (string | undefined)[]) =>
    places.map((place) => ({
      claim: claimOf("a"),
      figure: { value: 1, unit: "%", counts: "x", place, period: "2011", population: "all" },
    }));
  test.each([
    [
      "where places differ",
      ["Wales", "England"],
      [{ field: "place", values: ["Wales", "England"], missing: 0, of: 2 }],
    ],
    ["where one is missing", ["Wales", undefined], [{ field: "place", values: ["Wales"], missing: 1, of: 2 }]],
    ["where none is given", [undefined, undefined], [{ field: "place", values: [], missing: 2, of: 2 }]],
    ["and not where they agree", ["Wales", "Wales"], []],
  ])("%s", (_rule, places, expected) => {
    expect(warningsFor(figures(...places))).toEqual(expected);
  });
});

test("terms come with their definitions, those that two voices define first", () => {
  const graph = graphOf("a; b; c; d");
  const voices = [...graph.records.voices, { id: "w", name: "Wim", kind: "person" as const }];
  const terms = [
    { id: "t1", word: "alone", definitions: [{ claim: "a", voice: "v" }] },
    {
      id: "t2",
      word: "twice by one",
      definitions: [
        { claim: "a", voice: "v" },
        { claim: "b", voice: "v" },
      ],
    },
    {
      id: "t3",
      word: "zebra",
      definitions: [
        { claim: "c", voice: "v" },
        { claim: "d", voice: "w" },
      ],
    },
  ];
  const defined = definitionsIn(indexGraph({ ...graph.records, voices, terms }));
  expect(defined.map(({ term, contested }) => [term.id, contested])).toEqual([
    ["t3", true],
    ["t1", false],
    ["t2", false],
  ]);
  expect(defined[0]?.definitions.map(({ claim, voice }) => [claim.id, voice.name])).toEqual([
    ["c", "Vera"],
    ["d", "Wim"],
  ]);
});
