import { mostAlike } from "../../graph/alike.ts";
import { indexGraph, type TypedGraph } from "../../graph/graph.ts";
import { type Command, refuse } from "../command.ts";
import { EXIT } from "../io.ts";
import { openOrReport } from "../open.ts";
import { replyAnswers } from "../query/answers.ts";
import type { Reply } from "../query/reply.ts";
import { replyRoutes } from "../query/routes.ts";
import { replySays } from "../query/says.ts";
import { findSubject, type Subject } from "../query/subject.ts";
import { replyWhy } from "../query/why.ts";
import { jsonOf, lineOf } from "../text.ts";
import { words } from "../words.ts";

const ASPECTS: ReadonlyMap<string, (graph: TypedGraph, subject: Subject) => Reply> = new Map([
  ["why", replyWhy],
  ["says", replySays],
  ["answers", replyAnswers],
  ["routes", replyRoutes],
]);

/** `query FILE why|says|answers|routes ID`: what a map says about one record. */
export const queryCommand: Command = {
  name: "query",
  flags: ["json"],
  run: async ({ names, flags }, io) => {
    const [file, aspect, id, ...more] = names;
    if (file === undefined || aspect === undefined || id === undefined || more.length > 0) {
      return refuse("query", words.usage.queryParts, io);
    }
    const reply = ASPECTS.get(aspect);
    if (!reply) return refuse("query", words.usage.unknownAspect({ aspect }), io);
    const opened = await openOrReport(file, io);
    if (!opened) return EXIT.trouble;
    const graph = indexGraph(opened.map);
    const subject = findSubject(graph, id);
    if (!subject) {
      io.err(lineOf(missing(graph, id)));
      return EXIT.trouble;
    }
    const { data, sentences } = reply(graph, subject);
    if (flags.has("json")) io.out(jsonOf(data));
    else for (const { indent, text } of sentences) io.out(`${"   ".repeat(indent)}${lineOf(text)}`);
    return EXIT.well;
  },
};

function missing(graph: TypedGraph, id: string): string {
  const { restatements, terms, voices, sources, topics } = graph;
  if ([restatements, terms, voices, sources, topics].some((records) => records.has(id))) {
    return words.query.otherKind({ id });
  }
  const ids = [...graph.claims.keys(), ...graph.questions.keys(), ...graph.inferences.keys()];
  return words.query.unknownId({ id, nearest: mostAlike(id, ids, 3) });
}
