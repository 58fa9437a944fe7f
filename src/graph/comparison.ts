import { getClaim, inferencesOnto, type TypedGraph } from "./graph.ts";
import type { ClaimId, InferenceId, RecordId } from "./ids.ts";
import { answersTo, isOnTheMatter, reasonsFor, repliesTo, repliesToStep, usesOf } from "./queries.ts";
import type { Claim, Inference, Stance } from "./records.ts";

/** A step of a comparison with the claims that make it. */
export type ComparedStep = { readonly inference: Inference; readonly claims: readonly Claim[] };

/**
 * One row: a point of the lead's side, and across from it one answer to it. Where a point has several answers, the rows
 * after its first leave its own place empty; replies to an answer follow as points of their own.
 */
export type Exchange = { readonly own: ComparedStep | undefined; readonly across: ComparedStep | undefined };

/** A position on a question, or a reason for or an objection to a claim, with everything beneath it. */
export type ComparedLead = {
  readonly side: Stance;
  readonly step: ComparedStep;
  /** Its rows, its own first, then those of its reasons. Empty where nothing is answered. */
  readonly exchanges: readonly Exchange[];
  /** Its reasons, and theirs, that nothing answers. */
  readonly reasons: readonly ComparedStep[];
};

/** For and against something, side by side. */
export type Comparison = {
  readonly subject: RecordId;
  readonly for: readonly ComparedLead[];
  readonly against: readonly ComparedLead[];
  /** Positions that depend on a condition; always empty for a claim. */
  readonly conditional: readonly ComparedLead[];
};

/**
 * Set for and against a question or a claim side by side. For a question the leads are its positions; for a claim
 * they are its reasons on one side, and on the other what answers it: rebuttals, undercuts, limits. Remarks about a
 * person or a wording are left out. Every step is set out at most once, at its first place. O(region).
 */
export function compare(graph: TypedGraph, subject: RecordId): Comparison {
  const build = new Builder(graph);
  if (graph.questions.has(subject)) {
    const leads = (stance: Stance) => build.leads(answersTo(graph, subject, stance), stance);
    return { subject, for: leads("for"), against: leads("against"), conditional: leads("conditional") };
  }
  const onSteps = usesOf(graph, subject).flatMap((use) => reasonsFor(graph, use.id));
  return {
    subject,
    for: build.leads([...reasonsFor(graph, subject), ...onSteps], "for"),
    against: build.leads(repliesTo(graph, subject), "against"),
    conditional: [],
  };
}

/** A point to be set out, or one of its answers. */
type Turn = { readonly point: Inference; readonly answer: Inference | undefined; readonly isFirst: boolean };

class Builder {
  readonly #graph: TypedGraph;
  readonly #placed = new Set<InferenceId>();

  constructor(graph: TypedGraph) {
    this.#graph = graph;
  }

  leads(inferences: readonly Inference[], side: Stance): readonly ComparedLead[] {
    const leads = [...new Set(inferences)].filter(
      (inference) => isOnTheMatter(inference) && !this.#placed.has(inference.id),
    );
    for (const { id } of leads) this.#placed.add(id);
    return leads.map((inference) => this.#lead(inference, side));
  }

  #lead(inference: Inference, side: Stance): ComparedLead {
    const exchanges: Exchange[] = [];
    const reasons: ComparedStep[] = [];
    const queue = [inference];
    for (let head = 0; head < queue.length; head += 1) {
      const at = queue[head] as Inference;
      const rows = this.#exchanges(at);
      if (rows.length > 0) exchanges.push(...rows);
      else if (at !== inference) reasons.push(this.#step(at));
      for (const id of [...at.premises, at.id]) {
        for (const reason of reasonsFor(this.#graph, id)) if (this.#place(reason)) queue.push(reason);
      }
    }
    return { side, step: this.#step(inference), exchanges, reasons };
  }

  /** The rows of a step, in the order in which the two sides speak; none where nothing answers it. */
  #exchanges(step: Inference): readonly Exchange[] {
    const rows: Exchange[] = [];
    // A stack of our own: replies to replies may go on for as long as the file does.
    const stack: Turn[] = [{ point: step, answer: undefined, isFirst: true }];
    for (let turn = stack.pop(); turn; turn = stack.pop()) {
      const { point, answer, isFirst } = turn;
      if (answer === undefined) {
        const answers = this.#answersTo(point);
        if (answers.length === 0 && point !== step) rows.push({ own: this.#step(point), across: undefined });
        const turns = answers.map((one, index) => ({ point, answer: one, isFirst: index === 0 }));
        stack.push(...turns.reverse());
      } else {
        rows.push({ own: isFirst ? this.#step(point) : undefined, across: this.#step(answer) });
        const replies = this.#answersTo(answer).map((reply) => ({ point: reply, answer: undefined, isFirst: true }));
        stack.push(...replies.reverse());
      }
    }
    return rows;
  }

  #answersTo(step: Inference): readonly Inference[] {
    return answersBack(this.#graph, step).filter((answer) => this.#place(answer));
  }

  #place(inference: Inference): boolean {
    if (!isOnTheMatter(inference) || this.#placed.has(inference.id)) return false;
    this.#placed.add(inference.id);
    return true;
  }

  #step(inference: Inference): ComparedStep {
    return { inference, claims: inference.premises.map((premise: ClaimId) => getClaim(this.#graph, premise)) };
  }
}

/** What answers a step back, each once: rebuttals and limits of its premises, undercuts and limits of the step itself. */
function answersBack(graph: TypedGraph, step: Inference): readonly Inference[] {
  const answers = new Set<Inference>(repliesToStep(graph, step));
  for (const premise of step.premises) {
    const { rebuts, qualifies } = inferencesOnto(graph, premise);
    for (const answer of [...rebuts, ...qualifies]) answers.add(answer);
  }
  return [...answers];
}
