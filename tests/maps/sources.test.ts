import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../scripts/coverage-sources.mjs";
import { parseMap } from "../../src/document/parse.ts";
import type { Attribution, Claim } from "../../src/graph/records.ts";

/** Where the texts are, on a machine that has them. They are not part of the project. */
const TEXTS = "../shared/sources";
const present = existsSync(TEXTS);
if (!present)
  console.warn("The texts behind the social-care debate are not here, so the map is not checked against them.");

/** A run of this many words shared with a text would be copying. */
const RUN = 9;

const opened = parseMap(readFileSync("maps/social-care.json", "utf8"));
if (!opened.ok) throw new Error(opened.failure[0]?.message);
const { map } = opened.value;
const files = new Map(map.sources.map(({ id, file }) => [id, file]));
const texts = new Map(
  (present ? readdirSync(TEXTS) : []).map((name) => [name, readFileSync(`${TEXTS}/${name}`, "utf8").split("\n")]),
);

function linesOf({ source, locator }: Attribution): string {
  const lines = texts.get(files.get(source) ?? "");
  const { from = 0, to = 0 } = locator?.lines ?? {};
  return (lines ?? [])
    .slice(from - 1, to)
    .join(" ")
    .replace(/\s+/g, " ");
}

const credits = [...map.claims, ...map.inferences].flatMap((record) =>
  (record.attributions ?? []).map((attribution) => ({ id: record.id, attribution })),
);

function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[^\p{L}\p{N}'£%]+/u)
    .filter((word) => word !== "");
}

/** All that the map's author wrote, without names of texts and the anchors, which are quoted on purpose. */
function wordsWritten(record: object): readonly string[] {
  return Object.entries(record).flatMap(([field, value]): readonly string[] => {
    if (["anchor", "part", "parts", "id", "file"].includes(field)) return [];
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? wordsWritten(value) : [];
  });
}

const NUMBER_WORDS: { readonly [value: string]: RegExp } = {
  "1": /\b(a|one)\b/,
  "2": /\b(two|twice|double)\b/,
  "3": /\b(three|triple)\b/,
  "4": /\bfour\b/,
  "5": /\bfive\b/,
  "10": /\b(ten|decade)\b/,
  "20": /\b(twenty|two decades)\b/,
  "25": /\bquarter\b/,
  "33.3": /\bthird\b/,
  "50": /\b(half|halve)\b/,
  "66.7": /\btwo thirds\b/i,
};

function states(text: string, value: number): boolean {
  const forms = [String(value), value.toLocaleString("en-GB"), value.toFixed(1)];
  const found = forms.some((form) =>
    new RegExp(`(^|[^\\d.,])${form.replaceAll(".", "\\.")}(?!\\d|[.,]\\d)`).test(text),
  );
  return found || (NUMBER_WORDS[String(value)]?.test(text.toLowerCase()) ?? false);
}

describe.runIf(present)("the social-care debate against its texts", () => {
  test("every place cited is in its text", () => {
    const missing = credits.filter(({ attribution }) => {
      const lines = texts.get(files.get(attribution.source) ?? "");
      const cited = attribution.locator?.lines;
      return !lines || !cited || cited.to > lines.length;
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("every line is cited or left out with a reason", () => {
    for (const source of map.sources) {
      if (source.file === undefined) continue;
      const text = (texts.get(source.file) ?? []).join("\n");
      const { lines, open } = coverageOf(map, { ...source, file: source.file }, text);
      expect(open.length / lines, `${source.id}: ${open.join(", ")}`).toBeLessThanOrEqual(0.05);
    }
  });

  test("every anchor stands in the lines cited", () => {
    const missing = credits.filter(
      ({ attribution }) => !linesOf(attribution).includes((attribution.anchor?.exact ?? "").replace(/\s+/g, " ")),
    );
    expect(missing.map(({ id, attribution }) => `${id}: ${attribution.anchor?.exact}`)).toEqual([]);
  });

  test("every number of a figure stands in the lines cited", () => {
    const missing = map.claims.flatMap((claim: Claim) => {
      const text = claim.attributions.map(linesOf).join(" ");
      const values = (claim.figures ?? []).flatMap(({ value, upTo }) => (upTo === undefined ? [value] : [value, upTo]));
      return values.filter((value) => !states(text, value)).map((value) => `${claim.id}: ${value}`);
    });
    expect(missing).toEqual([]);
  });

  test("no run of nine words is shared with a text", () => {
    const runs = new Set<string>();
    for (const lines of texts.values()) {
      const words = wordsOf(lines.join(" "));
      for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(" "));
    }
    const { sources, ...rest } = map;
    const written = [...wordsWritten(rest), ...wordsWritten(sources.map(({ title: _title, ...source }) => source))];
    const shared = written.flatMap((text) => {
      const words = wordsOf(text);
      return words.flatMap((_word, at) => {
        const run = words.slice(at, at + RUN).join(" ");
        return at + RUN <= words.length && runs.has(run) ? [run] : [];
      });
    });
    expect(shared).toEqual([]);
  });
});
