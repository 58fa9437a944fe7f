import { allOnto, getInference, type TypedGraph } from "./graph.ts";
import type { ClaimId, InferenceId, QuestionId, RecordId } from "./ids.ts";
import { type Outline, type OutlineStep, stepsInOrder } from "./outline.ts";
import { usesOf } from "./queries.ts";
import type { Inference } from "./records.ts";
import { type Side, sideOf, subjectOf } from "./roles.ts";
import type { Route } from "./routes.ts";

/** Which sides of which records are unfolded. */
export type Unfolded = ReadonlyMap<RecordId, ReadonlySet<Side>>;

/** A question or claim on show, and the step that brought it there (none for a root). */
export type VisibleCard = { readonly id: RecordId; readonly under: InferenceId | undefined };

/** A step on show; `revealed` is false where nobody unfolded it but both its ends are on show anyway. */
export type VisibleStep = { readonly inference: Inference; readonly revealed: boolean };

/** The part of a debate that is on show. */
export type VisibleGraph = {
  /** In reading order: a card comes after the target of the step that brought it. */
  readonly cards: readonly VisibleCard[];
  readonly steps: readonly VisibleStep[];
};

/** Every side, in the order in which they are read. */
export const SIDES: readonly Side[] = ["for", "yes-but", "against"];

/**
 * What is on show when `roots` (questions or claims) are laid out and the given sides are unfolded.
 * Unfolding a claim shows what bears on it, and what bears on those of its own steps that are on show.
 * Steps whose premises and target are all on show are included even if not unfolded, so nothing visible hides a relation.
 * Deterministic; O(what is on show and its neighbours).
 */
export function unfold(graph: TypedGraph, roots: readonly RecordId[], unfolded: Unfolded): VisibleGraph {
  const cards = new Map<RecordId, VisibleCard>();
  const steps = new Map<InferenceId, VisibleStep>();
  const queue: RecordId[] = [];
  const show = (id: RecordId, under: InferenceId | undefined) => {
    if (cards.has(id)) return;
    cards.set(id, { id, under });
    queue.push(id);
  };
  const reveal = (first: Inference) => {
    // A stack of our own: steps onto steps onto steps may go on for as long as the file does.
    const stack = [first];
    for (let inference = stack.pop(); inference; inference = stack.pop()) {
      if (steps.has(inference.id)) continue;
      steps.set(inference.id, { inference, revealed: true });
      const { id, premises } = inference;
      for (const premise of premises) show(premise, id);
      const onStep = premises.flatMap((premise) => openOnto(graph, id, unfolded.get(premise)));
      for (const next of onStep.reverse()) stack.push(next);
    }
  };
  for (const root of roots) show(root, undefined);
  for (let head = 0; head < queue.length; head += 1) {
    const id = queue[head] as RecordId;
    for (const inference of openOnto(graph, id, unfolded.get(id))) reveal(inference);
  }
  joinWhatIsShown(graph, cards, steps);
  return { cards: [...cards.values()], steps: [...steps.values()] };
}

/**
 * A whole debate on show: every question and claim, each under the step beneath which its outline sets it out in full,
 * and every step that bears on one of them in the end; or only what is set out beneath one question. O(graph).
 */
export function unfoldAll(graph: TypedGraph, outline: Outline, only?: QuestionId): VisibleGraph {
  const cards: VisibleCard[] = [];
  const walk = (first: readonly OutlineStep[]) => {
    const queue = [...first];
    for (let head = 0; head < queue.length; head += 1) {
      const { inference, premises, onStep } = queue[head] as OutlineStep;
      for (const { claim, full } of premises) if (full) cards.push({ id: claim, under: inference.id });
      for (const step of onStep) queue.push(step);
      for (const { steps } of premises) for (const step of steps) queue.push(step);
    }
  };
  for (const { questions } of outline.topics) {
    for (const { question, answers } of questions) {
      if (only !== undefined && question.id !== only) continue;
      cards.push({ id: question.id, under: undefined });
      walk(answers);
    }
  }
  for (const { claim, steps } of only === undefined ? outline.unconnected : []) {
    cards.push({ id: claim, under: undefined });
    walk(steps);
  }
  // Steps that only bear on one another, round and round, bear on nothing that could be shown.
  const shown = new Set(cards.map(({ id }) => id));
  const steps = graph.records.inferences.filter(
    (inference) => shown.has(subjectOf(graph, inference)) && inference.premises.every((premise) => shown.has(premise)),
  );
  return { cards, steps: steps.map((inference) => ({ inference, revealed: true })) };
}

function openOnto(graph: TypedGraph, id: RecordId, sides: ReadonlySet<Side> | undefined): readonly Inference[] {
  if (!sides || sides.size === 0) return [];
  return stepsInOrder(graph, id).filter((inference) => sides.has(sideOf(inference)));
}

function joinWhatIsShown(
  graph: TypedGraph,
  cards: ReadonlyMap<RecordId, VisibleCard>,
  steps: Map<InferenceId, VisibleStep>,
): void {
  const isShown = (id: RecordId) => cards.has(id) || steps.has(id);
  const join = (first: Inference) => {
    const stack = [first];
    for (let inference = stack.pop(); inference; inference = stack.pop()) {
      const { id, premises, target } = inference;
      if (steps.has(id) || !isShown(target) || !premises.every((premise) => cards.has(premise))) continue;
      steps.set(id, { inference, revealed: false });
      // Steps onto this one had no target on show until now.
      for (const next of allOnto(graph, id)) stack.push(next);
    }
  };
  for (const id of cards.keys()) for (const use of usesOf(graph, id)) join(use);
}

/** The steps that bear on a record in a view: onto the record, and onto those of its steps that are on show. */
export function bearingOn(graph: TypedGraph, visible: VisibleGraph, id: RecordId): readonly Inference[] {
  const shown = new Set(visible.steps.map(({ inference }) => inference.id));
  const direct = stepsInOrder(graph, id);
  const onSteps = usesOf(graph, id)
    .filter((use) => shown.has(use.id))
    .flatMap((use) => stepsInOrder(graph, use.id));
  return onSteps.length === 0 ? direct : [...direct, ...onSteps];
}

/** The sides to unfold, from the question down, so that the first premise of a route is on show. O(route). */
export function unfoldingFor(graph: TypedGraph, route: Route): Unfolded {
  const sides = new Map<RecordId, ReadonlySet<Side>>();
  const open = (id: RecordId, side: Side) => sides.set(id, new Set([...(sides.get(id) ?? []), side]));
  for (const step of route.steps) {
    // A step onto an inference is shown by unfolding that inference's premises.
    const targets = graph.inferences.has(step.target) ? getInference(graph, step.target).premises : [step.target];
    for (const target of targets) open(target, sideOf(step));
  }
  return sides;
}

/** Two unfoldings together. */
export function mergeUnfolded(first: Unfolded, second: Unfolded): Unfolded {
  const merged = new Map(first);
  for (const [id, sides] of second) merged.set(id, new Set([...(merged.get(id) ?? []), ...sides]));
  return merged;
}

/** Whether anything at all bears on a claim, its steps included. O(answer). */
export function hasBearing(graph: TypedGraph, id: ClaimId): boolean {
  return graph.onto.has(id) || usesOf(graph, id).some((use) => graph.onto.has(use.id));
}
