import { allOnto, getInference, type TypedGraph } from "./graph.ts";
import type { ClaimId, QuestionId, RecordId } from "./ids.ts";
import { usesOf } from "./queries.ts";
import type { Inference, Relation } from "./records.ts";

/** One way from a claim to a question: each step's target is a premise, or the inference, of the next. */
export type Route = {
  readonly claim: ClaimId;
  readonly steps: readonly Inference[];
  readonly question: QuestionId;
  readonly bearing: Bearing;
};

/** What a claim does to the question at the end of a route, all in all. */
export type Bearing = "for" | "against" | "conditional" | "limits";

const distances = new WeakMap<TypedGraph, ReadonlyMap<RecordId, number>>();

/**
 * Routes from a claim to the questions it bears on, shortest first, ties in the order of the records.
 * No route visits a record twice, so cycles end by themselves; records that lead to no question are never entered.
 * At most `limit` routes; in a dense net of cycles the search for longer ones is given up after a while.
 * Each route costs O(length × branching), longer ones also their length again for every detour,
 * after a first O(graph) pass that is kept for the graph.
 */
export function routesFrom(graph: TypedGraph, claim: ClaimId, limit = 50): readonly Route[] {
  const distance = distancesToQuestions(graph);
  const start = distance.get(claim);
  if (start === undefined) return [];
  const routes: Route[] = [];
  // Buckets by total length: the remaining distance is a lower bound, so the first bucket holds the shortest routes.
  const buckets: Path[][] = [];
  push(buckets, start, { at: claim, step: undefined, before: undefined, length: 0, isStraight: true });
  // Simple paths in a dense cyclic graph can outnumber any list that a person could read.
  let work = MOST_DETOURS + limit * start;
  for (let length = 0; length < buckets.length; length += 1) {
    // Depth first within a bucket, so that each of many equally short routes is found in as many steps as it has.
    const stack = (buckets[length] ?? []).reverse();
    buckets[length] = [];
    for (let path = stack.pop(); path; path = stack.pop()) {
      if (graph.questions.has(path.at)) {
        routes.push(routeOf(claim, path));
        if (routes.length >= limit) return routes;
        continue;
      }
      work -= 1;
      if (work < 0) return routes;
      const same: Path[] = [];
      for (const next of onwardFrom(graph, path, distance)) {
        const total = next.length + (distance.get(next.at) as number);
        if (total === length) same.push(next);
        else push(buckets, total, next);
      }
      for (const next of same.reverse()) stack.push(next);
    }
  }
  return routes;
}

const MOST_DETOURS = 20_000;

type Path = {
  readonly at: RecordId;
  readonly step: Inference | undefined;
  readonly before: Path | undefined;
  readonly length: number;
  /** Whether every step so far came nearer to a question. */
  readonly isStraight: boolean;
};

function onwardFrom(graph: TypedGraph, path: Path, distance: ReadonlyMap<RecordId, number>): readonly Path[] {
  const onward: Path[] = [];
  for (const { step, to } of stepsFrom(graph, path.at)) {
    const remaining = distance.get(to);
    if (remaining === undefined) continue;
    // A straight path has only been further away than where it goes next, so there is no need to look back.
    const isStraight = path.isStraight && remaining < (distance.get(path.at) as number);
    if (!isStraight && visits(path, to)) continue;
    onward.push({ at: to, step, before: path, length: path.length + 1, isStraight });
  }
  return onward;
}

/** From a claim one goes by an inference to its target; from an inference that is itself a target, on to what that one bears on. */
function stepsFrom(graph: TypedGraph, at: RecordId): readonly { step: Inference; to: RecordId }[] {
  if (graph.inferences.has(at)) {
    const step = getInference(graph, at);
    return [{ step, to: step.target }];
  }
  return usesOf(graph, at).map((step) => ({ step, to: step.target }));
}

function push(buckets: Path[][], length: number, path: Path): void {
  while (buckets.length <= length) buckets.push([]);
  buckets[length]?.push(path);
}

function visits(path: Path, id: RecordId): boolean {
  for (let point: Path | undefined = path; point; point = point.before) if (point.at === id) return true;
  return false;
}

function routeOf(claim: ClaimId, path: Path): Route {
  const steps: Inference[] = [];
  for (let point: Path | undefined = path; point; point = point.before) if (point.step) steps.push(point.step);
  steps.reverse();
  return { claim, steps, question: path.at, bearing: bearingOf(steps) };
}

const TURNS: { readonly [Name in Exclude<Relation, "answers">]: boolean } = {
  supports: false,
  qualifies: false,
  rebuts: true,
  undercuts: true,
};

/**
 * What the first premise of a chain of steps does to the question at its end.
 * Attacks turn the side; a qualification anywhere makes the whole a limit, because limiting is not denying.
 */
export function bearingOf(steps: readonly Inference[]): Bearing {
  let turned = false;
  for (const step of steps) {
    if (step.relation === "qualifies") return "limits";
    if (step.relation !== "answers") {
      if (TURNS[step.relation]) turned = !turned;
      continue;
    }
    if (step.stance === "conditional") return "conditional";
    return (step.stance === "for") !== turned ? "for" : "against";
  }
  return "conditional";
}

function distancesToQuestions(graph: TypedGraph): ReadonlyMap<RecordId, number> {
  const known = distances.get(graph);
  if (known) return known;
  const found = new Map<RecordId, number>();
  const queue: RecordId[] = [];
  for (const id of graph.questions.keys()) {
    found.set(id, 0);
    queue.push(id);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const at = queue[head] as RecordId;
    const next = (found.get(at) as number) + 1;
    for (const inference of allOnto(graph, at)) {
      for (const id of [inference.id, ...inference.premises]) {
        if (found.has(id)) continue;
        found.set(id, next);
        queue.push(id);
      }
    }
  }
  distances.set(graph, found);
  return found;
}
