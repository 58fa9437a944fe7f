import { indexGraph, type TypedGraph } from "../../graph/graph.ts";
import { isUnanswered } from "../../graph/queries.ts";
import type { Relation } from "../../graph/records.ts";
import { type Command, refuse } from "../command.ts";
import { EXIT } from "../io.ts";
import { openOrReport } from "../open.ts";
import { jsonOf, lineOf } from "../text.ts";
import { words } from "../words.ts";

/** How much of everything a map holds. */
export type Stats = {
  readonly questions: number;
  readonly claims: number;
  readonly inferences: number;
  readonly byRelation: { readonly [Name in Relation]: number };
  readonly topics: number;
  readonly voices: number;
  readonly sources: number;
  /** Inferences with more than one premise. */
  readonly linkedPremises: number;
  readonly undercuts: number;
  /** Objections nobody has replied to. */
  readonly unanswered: number;
  /** Claims without an attribution. */
  readonly unsourced: number;
};

/** `stats FILE`: counts, as lines or as JSON. */
export const statsCommand: Command = {
  name: "stats",
  flags: ["json"],
  run: async ({ names, flags }, io) => {
    const [file, ...more] = names;
    if (file === undefined) return refuse("stats", words.usage.noFile, io);
    if (more.length > 0) return refuse("stats", words.usage.oneFile, io);
    const opened = await openOrReport(file, io);
    if (!opened) return EXIT.trouble;
    const stats = statsOf(indexGraph(opened.map));
    if (flags.has("json")) io.out(jsonOf(stats));
    else for (const line of linesOf(stats)) io.out(lineOf(line));
    return EXIT.well;
  },
};

/** Count what a graph holds. O(graph). */
export function statsOf(graph: TypedGraph): Stats {
  const { questions, claims, inferences, topics, voices, sources } = graph.records;
  const byRelation = { supports: 0, rebuts: 0, undercuts: 0, qualifies: 0, answers: 0 };
  for (const { relation } of inferences) byRelation[relation] += 1;
  return {
    questions: questions.length,
    claims: claims.length,
    inferences: inferences.length,
    byRelation,
    topics: topics.length,
    voices: voices.length,
    sources: sources.length,
    linkedPremises: inferences.filter(({ premises }) => premises.length > 1).length,
    undercuts: byRelation.undercuts,
    unanswered: inferences.filter((inference) => isUnanswered(graph, inference)).length,
    unsourced: claims.filter(({ attributions }) => attributions.length === 0).length,
  };
}

function linesOf(stats: Stats): readonly string[] {
  const say = words.stats;
  const { byRelation } = stats;
  return [
    say.topics(stats.topics),
    say.questions(stats.questions),
    say.claims(stats.claims),
    say.inferences(stats.inferences),
    `  ${say.byRelation.supports(byRelation.supports)}`,
    `  ${say.byRelation.rebuts(byRelation.rebuts)}`,
    `  ${say.byRelation.undercuts(byRelation.undercuts)}`,
    `  ${say.byRelation.qualifies(byRelation.qualifies)}`,
    `  ${say.byRelation.answers(byRelation.answers)}`,
    say.linkedPremises(stats.linkedPremises),
    say.unanswered(stats.unanswered),
    say.unsourced(stats.unsourced),
    say.voices(stats.voices),
    say.sources(stats.sources),
  ];
}
