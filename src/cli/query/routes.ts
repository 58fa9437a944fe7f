import type { TypedGraph } from "../../graph/graph.ts";
import type { Inference } from "../../graph/records.ts";
import { type Route, routesFrom } from "../../graph/routes.ts";
import { words } from "../words.ts";
import type { Reply } from "./reply.ts";
import type { Sentence } from "./sentences.ts";
import { describeSubject, nameOf, premisesOf, type Subject, verbOf } from "./subject.ts";

/** More than anybody reads; how many were left out is not counted. */
const MOST_ROUTES = 200;

/** What does it bear on? Every route from a claim or inference to a question, shortest first, with what it comes to. */
export function replyRoutes(graph: TypedGraph, subject: Subject): Reply {
  const { id } = subject.record;
  const found = subject.kind === "question" ? [] : routesFrom(graph, id, MOST_ROUTES + 1);
  const routes = found.slice(0, MOST_ROUTES);
  const isCut = found.length > MOST_ROUTES;
  const sentences: Sentence[] = [{ indent: 0, text: words.query.heading.routes(describeSubject(graph, subject)) }];
  if (routes.length === 0) {
    const { nothing } = words.query;
    sentences.push({ indent: 0, text: subject.kind === "question" ? nothing.routesQuestion : nothing.routes });
  }
  routes.forEach((route, index) => sentences.push(...routeSentences(graph, route, `${index + 1}.`)));
  if (isCut) sentences.push({ indent: 0, text: words.query.routesCut(MOST_ROUTES) });
  return { data: { id, kind: subject.kind, routes: routes.map(routeData), more: isCut }, sentences };
}

function routeData({ question, bearing, steps }: Route): object {
  return {
    question,
    bearing,
    steps: steps.map((step) => ({
      id: step.id,
      relation: step.relation,
      ...(step.relation === "answers" ? { stance: step.stance } : {}),
      premises: step.premises,
      target: step.target,
    })),
  };
}

function routeSentences(graph: TypedGraph, { steps, question, bearing }: Route, bullet: string): readonly Sentence[] {
  const sentences = steps.map((step, index) => {
    const text = stepSentence(graph, step, steps[index - 1]);
    return index === 0 ? { indent: 0, text: `${bullet} ${text}` } : { indent: 1, text };
  });
  return [...sentences, { indent: 1, text: words.query.bearing({ bearing, question: nameOf(graph, question) }) }];
}

/** After a step onto a step, the one it bears on is carried on by its own name, not by its premises. */
function stepSentence(graph: TypedGraph, step: Inference, before: Inference | undefined): string {
  const to = nameOf(graph, step.target);
  const verb = verbOf(step);
  if (before?.target === step.id)
    return words.query.thatStep({ id: step.id, verb: verbOf({ ...step, premises: [""] }), to });
  return words.query.routeStep({ from: premisesOf(graph, step), verb, to });
}
