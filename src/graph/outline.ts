import { inferencesOnto, type TypedGraph } from "./graph.ts";
import type { ClaimId, QuestionId, TopicId } from "./ids.ts";
import { answersTo, topicsInOrder } from "./queries.ts";
import type { Claim, Inference, Question, Topic } from "./records.ts";

/** A debate as nested text: every claim in full exactly once, and by reference wherever else it is used. */
export type Outline = {
  readonly topics: readonly { readonly topic: Topic; readonly questions: readonly OutlineQuestion[] }[];
  /** Trees whose root claims lead to no question. */
  readonly unconnected: readonly OutlinePremise[];
};

export type OutlineQuestion = { readonly question: Question; readonly answers: readonly OutlineStep[] };

/** One inference: its premises, and what bears on the inference itself. */
export type OutlineStep = {
  readonly inference: Inference;
  readonly premises: readonly OutlinePremise[];
  readonly onStep: readonly OutlineStep[];
};

/** A claim in its place; `full` is false where the claim is set out in full elsewhere. */
export type OutlinePremise = {
  readonly claim: ClaimId;
  readonly full: boolean;
  readonly steps: readonly OutlineStep[];
};

/** Where a claim is set out in full: beneath this question, or beneath none. */
export type OutlinePlaces = ReadonlyMap<ClaimId, QuestionId | undefined>;

const STANCE_ORDER = { for: 0, conditional: 1, against: 2 } as const;
const RELATION_ORDER = { answers: 0, supports: 1, rebuts: 2, undercuts: 3, qualifies: 4 } as const;

/**
 * Set a debate out as nested text. Questions come topic by topic; positions for, conditional, against;
 * then reasons, rebuttals, undercuts, qualifications. A claim used in several places is set out where it is
 * nearest to a question, one on a topic of its own rather than another, first topic first; so cycles end at a
 * reference. O(graph).
 */
export function outlineOf(graph: TypedGraph): Outline {
  const topics = topicsInOrder(graph).map((topic) => ({ topic, questions: graph.questionsOn.get(topic.id) ?? [] }));
  const homes = findHomes(
    graph,
    topics.flatMap(({ questions }) => questions),
  );
  const build = new Builder(graph, homes);
  return {
    topics: topics.map(({ topic, questions }) => ({
      topic,
      questions: questions.map((question) => ({ question, answers: build.steps(question.id) })),
    })),
    unconnected: [...homes.loose].map((claim) => build.root(claim)),
  };
}

/** The question beneath which each claim is set out in full. O(outline). */
export function placesIn(outline: Outline): OutlinePlaces {
  const places = new Map<ClaimId, QuestionId | undefined>();
  const walk = (steps: readonly OutlineStep[], question: QuestionId | undefined): void => {
    const stack: OutlineStep[] = [...steps];
    for (let step = stack.pop(); step; step = stack.pop()) {
      for (const inner of step.onStep) stack.push(inner);
      for (const premise of step.premises) {
        if (premise.full) places.set(premise.claim, question);
        for (const inner of premise.steps) stack.push(inner);
      }
    }
  };
  for (const { questions } of outline.topics) for (const { question, answers } of questions) walk(answers, question.id);
  for (const { claim, steps } of outline.unconnected) {
    places.set(claim, undefined);
    walk(steps, undefined);
  }
  return places;
}

/** Steps onto a record in reading order. O(answer · log answer). */
export function stepsInOrder(graph: TypedGraph, id: string): readonly Inference[] {
  if (graph.questions.has(id)) {
    return [...answersTo(graph, id)].sort((a, b) =>
      a.relation === "answers" && b.relation === "answers" ? STANCE_ORDER[a.stance] - STANCE_ORDER[b.stance] : 0,
    );
  }
  const onto = inferencesOnto(graph, id);
  return [...onto.supports, ...onto.rebuts, ...onto.undercuts, ...onto.qualifies].sort(
    (a, b) => RELATION_ORDER[a.relation] - RELATION_ORDER[b.relation],
  );
}

type Homes = {
  /** Claim → the inference under which it is set out in full. */
  readonly home: ReadonlyMap<ClaimId, Inference | undefined>;
  readonly loose: ReadonlySet<ClaimId>;
};

/** What a step away from a question costs, and what it costs more to be set out beneath a question on a topic not one's own. */
const STEP = 2;
const FOREIGN = 3;

/** A record that has been reached: a question, a claim, or a step that others bear on. */
type Reached = { readonly id: string; readonly topic: TopicId | undefined; readonly via: Inference | undefined };

/**
 * Spread from some records all at once, nearest first, so that every claim is given to the record it is nearest to.
 * Costs are small whole numbers, kept in buckets. Dijkstra 1959, with the buckets of Dial 1969. O(graph).
 */
function spread(graph: TypedGraph, roots: readonly Reached[], home: Map<ClaimId, Inference | undefined>): void {
  const buckets: Reached[][] = [[...roots]];
  const entered = new Set<string>();
  const at = (cost: number): Reached[] => {
    while (buckets.length <= cost) buckets.push([]);
    return buckets[cost] as Reached[];
  };
  for (let cost = 0; cost < buckets.length; cost += 1) {
    const bucket = at(cost);
    for (let head = 0; head < bucket.length; head += 1) {
      const { id, topic, via } = bucket[head] as Reached;
      if (via && graph.claims.has(id)) {
        if (home.has(id)) continue;
        home.set(id, via);
      }
      for (const step of stepsInOrder(graph, id)) {
        if (entered.has(step.id)) continue;
        entered.add(step.id);
        bucket.push({ id: step.id, topic, via: step });
        for (const premise of step.premises) {
          if (home.has(premise)) continue;
          const own = graph.claims.get(premise)?.topics ?? [];
          const isForeign = topic !== undefined && own.length > 0 && !own.includes(topic);
          at(cost + STEP + (isForeign ? FOREIGN : 0)).push({ id: premise, topic, via: step });
        }
      }
    }
    buckets[cost] = [];
  }
}

function findHomes(graph: TypedGraph, questions: readonly Question[]): Homes {
  const home = new Map<ClaimId, Inference | undefined>();
  spread(
    graph,
    questions.map(({ id, topic }) => ({ id, topic, via: undefined })),
    home,
  );
  const loose = new Set<ClaimId>();
  const rest = graph.records.claims.filter((claim) => !home.has(claim.id));
  // Claims that are premises of nothing come first, so that chains hang below their conclusions; what then remains is cycles.
  for (const claim of [...rest.filter((claim) => !isPremise(graph, claim)), ...rest]) {
    if (home.has(claim.id)) continue;
    home.set(claim.id, undefined);
    loose.add(claim.id);
    spread(graph, [{ id: claim.id, topic: undefined, via: undefined }], home);
  }
  return { home, loose };
}

function isPremise(graph: TypedGraph, claim: Claim): boolean {
  return graph.from.has(claim.id);
}

type Growing = { readonly target: string; readonly into: OutlineStep[] };

/** Fills outlines level by level, without recursion, so that a chain of any length can be set out. */
class Builder {
  readonly #graph: TypedGraph;
  readonly #homes: Homes;
  readonly #placed = new Set<ClaimId>();

  constructor(graph: TypedGraph, homes: Homes) {
    this.#graph = graph;
    this.#homes = homes;
  }

  root(claim: ClaimId): OutlinePremise {
    this.#placed.add(claim);
    return { claim, full: true, steps: this.steps(claim) };
  }

  steps(target: string): readonly OutlineStep[] {
    const into: OutlineStep[] = [];
    const queue: Growing[] = [{ target, into }];
    for (let head = 0; head < queue.length; head += 1) {
      const at = queue[head] as Growing;
      for (const inference of stepsInOrder(this.#graph, at.target)) {
        const onStep: OutlineStep[] = [];
        queue.push({ target: inference.id, into: onStep });
        const premises = inference.premises.map((claim) => this.#premise(claim, inference, queue));
        at.into.push({ inference, premises, onStep });
      }
    }
    return into;
  }

  #premise(claim: ClaimId, under: Inference, queue: Growing[]): OutlinePremise {
    const full = this.#homes.home.get(claim)?.id === under.id && !this.#placed.has(claim);
    const steps: OutlineStep[] = [];
    if (full) {
      this.#placed.add(claim);
      queue.push({ target: claim, into: steps });
    }
    return { claim, full, steps };
  }
}
