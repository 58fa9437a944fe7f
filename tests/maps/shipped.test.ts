import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ArgumentMap } from "../../src/document/argument-map.ts";
import { openMap } from "../../src/document/parse.ts";
import { serializeMap } from "../../src/document/serialize.ts";
import { indexGraph } from "../../src/graph/graph.ts";
import { regionOf } from "../../src/graph/queries.ts";
import { diagramOf } from "../../src/layout/diagram.ts";
import { createNodeLayout } from "../../src/layout/node-elk.ts";
import { estimateSizes } from "../../src/layout/picture/card-sizes.ts";
import { validatePlacement } from "../../src/layout/validate.ts";
import { addressOf } from "../../src/session/address.ts";
import { frontPage, rootsOf, unfoldedBeneath, visibleAt } from "../../src/session/derive.ts";

const files = readdirSync("maps").filter((name) => name.endsWith(".json"));
const place = createNodeLayout();

function open(file: string): ArgumentMap {
  const opened = openMap(new Uint8Array(readFileSync(`maps/${file}`)));
  if (!opened.ok) throw new Error(opened.failure.map(({ message }) => message).join("\n"));
  return opened.value.map;
}

test("the maps that come with the app are there", () => {
  expect(files).toEqual(expect.arrayContaining(["how-to-read-a-map.json", "social-care.json"]));
});

describe.each(files)("%s", (file) => {
  test("opens without diagnostics", () => {
    const opened = openMap(new Uint8Array(readFileSync(`maps/${file}`)));
    expect(opened.ok ? opened.value.diagnostics : opened.failure).toEqual([]);
  });

  test("is stored in its canonical form", () => {
    expect(serializeMap(open(file))).toBe(readFileSync(`maps/${file}`, "utf8"));
  });

  test("says who says each claim, and where", () => {
    const unsaid = open(file).claims.filter(({ attributions }) => attributions.length === 0);
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    const unplaced = open(file).claims.filter(({ attributions }) => attributions.some(({ locator }) => !locator));
    expect(unplaced.map(({ id }) => id)).toEqual([]);
  });

  test("keeps every claim in some relation, unless it says that it stands alone", () => {
    const map = open(file);
    const related = new Set(map.inferences.flatMap(({ premises, target }) => [...premises, target]));
    const loose = map.claims.filter(({ id, standsAlone }) => !related.has(id) && standsAlone === undefined);
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  test("lays out every topic without overlaps, as first shown and unfolded whole", async () => {
    const map = open(file);
    const graph = indexGraph(map);
    for (const { id } of map.topics.filter((topic) => graph.questionsOn.has(topic.id))) {
      for (const unfolded of [frontPage(graph, id).unfolded, unfoldedBeneath(graph, rootsOf(graph, id))]) {
        const visible = visibleAt(graph, addressOf("m", "map", { within: id, unfolded }));
        const diagram = diagramOf(graph, visible, estimateSizes(graph));
        expect(validatePlacement(diagram, await place(diagram)), id).toEqual([]);
      }
    }
  });
});

test("the map for newcomers shows every relation", () => {
  const map = open("how-to-read-a-map.json");
  const shown = new Set(map.inferences.map(({ relation }) => relation));
  expect(shown).toEqual(new Set(["answers", "supports", "rebuts", "undercuts", "qualifies"]));
  expect(map.inferences.some(({ premises }) => premises.length > 1)).toBe(true);
  expect(map.restatements).not.toEqual([]);
});

describe("the social-care debate", () => {
  const map = open("social-care.json");
  const graph = indexGraph(map);

  test.each(["integration", "commissioning", "top-ups", "personalisation"])(
    "argues %s for and against, in several texts",
    (topic) => {
      const questions = rootsOf(graph, topic);
      const stances = new Set(
        map.inferences.flatMap((inference) =>
          inference.relation === "answers" && questions.includes(inference.target) ? [inference.stance] : [],
        ),
      );
      expect(stances).toContain("for");
      expect(stances).toContain("against");
      const { claims } = regionOf(graph, questions);
      const sources = new Set(
        [...claims].flatMap((id) => graph.claims.get(id)?.attributions.map(({ source }) => source) ?? []),
      );
      expect(sources.size).toBeGreaterThanOrEqual(2);
    },
  );

  test("answers every question for and against, or says why only one side is argued", () => {
    const silent = map.questions.filter(({ id, oneSided }) => {
      const stances = new Set(
        map.inferences.flatMap((step) => (step.relation === "answers" && step.target === id ? [step.stance] : [])),
      );
      return oneSided === undefined && !(stances.has("for") && stances.has("against"));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("lets no claim support itself in the end", () => {
    const uses = (id: string) =>
      map.inferences.flatMap((step) =>
        step.relation === "supports" && step.premises.includes(id) ? [step.target] : [],
      );
    const upwards = new Map(map.claims.map(({ id }) => [id, uses(id)]));
    const settled = new Set<string>();
    const circles = map.claims.filter(({ id }) => {
      const trail = new Set<string>();
      const walk = (at: string): boolean => {
        if (trail.has(at)) return true;
        if (settled.has(at)) return false;
        trail.add(at);
        const closes = (upwards.get(at) ?? []).some(walk);
        trail.delete(at);
        settled.add(at);
        return closes;
      };
      return walk(id);
    });
    expect(circles.map(({ id }) => id)).toEqual([]);
  });

  test("is the whole debate: questions on every topic, relations of every kind, terms and restatements", () => {
    expect(map.claims.length).toBeGreaterThanOrEqual(350);
    expect(map.inferences.length).toBeGreaterThanOrEqual(450);
    expect(map.questions.length).toBeGreaterThanOrEqual(20);
    expect(map.topics.filter(({ id }) => !graph.questionsOn.has(id))).toEqual([]);
    expect(new Set(map.inferences.map(({ relation }) => relation)).size).toBe(5);
    expect(new Set(map.inferences.map(({ engages }) => engages))).toEqual(new Set(["matter", "wording", "person"]));
    expect(map.terms.length).toBeGreaterThan(10);
    const voices = ({ claims }: { readonly claims: readonly string[] }) =>
      new Set(claims.flatMap((id) => graph.claims.get(id)?.attributions.map(({ voice }) => voice) ?? []));
    expect(map.restatements.filter((restatement) => voices(restatement).size < 2)).toEqual([]);
    expect(map.restatements.length).toBeGreaterThan(10);
  });

  test("draws on all five texts, with conflicts between them", () => {
    const sourcesOf = (id: string) => new Set(graph.claims.get(id)?.attributions.map(({ source }) => source));
    expect(new Set(map.claims.flatMap(({ id }) => [...sourcesOf(id)])).size).toBe(5);
    const across = map.inferences.filter(
      ({ relation, premises, target }) =>
        relation === "rebuts" &&
        premises.every((premise) => [...sourcesOf(premise)].every((source) => !sourcesOf(target).has(source))),
    );
    expect(across.length).toBeGreaterThan(5);
  });
});
