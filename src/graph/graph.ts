import type { ClaimId, InferenceId, QuestionId, RecordId, SourceId, TermId, TopicId, VoiceId } from "./ids.ts";
import type {
  Attribution,
  Claim,
  GraphRecords,
  Inference,
  Question,
  Relation,
  Restatement,
  Source,
  Term,
  Topic,
  Voice,
} from "./records.ts";

/** The inferences that bear on one record, by what they do to it. */
export type InferencesByRelation = { readonly [Name in Relation]: readonly Inference[] };

/** A record that somebody is credited with, and the credit. */
export type Credit = { readonly record: Claim | Inference; readonly attribution: Attribution };

/**
 * A debate as a typed graph: the records plus indexes, so that every neighbour question is answered
 * in time proportional to its answer. Immutable; build a new one after a change.
 */
export type TypedGraph = {
  readonly records: GraphRecords;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly inferences: ReadonlyMap<InferenceId, Inference>;
  readonly restatements: ReadonlyMap<RecordId, Restatement>;
  readonly terms: ReadonlyMap<TermId, Term>;
  readonly voices: ReadonlyMap<VoiceId, Voice>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** Target id → the inferences onto it. */
  readonly onto: ReadonlyMap<RecordId, InferencesByRelation>;
  /** Claim id → the inferences that use it as a premise. */
  readonly from: ReadonlyMap<ClaimId, readonly Inference[]>;
  readonly restatementsOf: ReadonlyMap<ClaimId, readonly Restatement[]>;
  readonly termsOf: ReadonlyMap<ClaimId, readonly Term[]>;
  /** Voice id → everything credited to that voice. */
  readonly saidBy: ReadonlyMap<VoiceId, readonly Credit[]>;
  /** Voice id → everything that voice reports others as saying. */
  readonly reportedBy: ReadonlyMap<VoiceId, readonly Credit[]>;
  readonly drawnFrom: ReadonlyMap<SourceId, readonly Credit[]>;
  readonly questionsOn: ReadonlyMap<TopicId, readonly Question[]>;
  readonly claimsOn: ReadonlyMap<TopicId, readonly Claim[]>;
};

const NOTHING: InferencesByRelation = { supports: [], rebuts: [], undercuts: [], qualifies: [], answers: [] };

/**
 * Index the records of a debate. Expects records that keep the invariants (see `findViolations`);
 * where an id repeats, the first record wins. O(records + references).
 */
export function indexGraph(records: GraphRecords): TypedGraph {
  const credits = creditsOf(records);
  return {
    records,
    questions: byId(records.questions),
    claims: byId(records.claims),
    inferences: byId(records.inferences),
    restatements: byId(records.restatements),
    terms: byId(records.terms),
    voices: byId(records.voices),
    sources: byId(records.sources),
    topics: byId(records.topics),
    onto: inferencesByTarget(records.inferences),
    from: group(records.inferences, (inference) => new Set(inference.premises)),
    restatementsOf: group(records.restatements, (restatement) => new Set(restatement.claims)),
    termsOf: group(records.terms, (term) => new Set(term.definitions.map(({ claim }) => claim))),
    saidBy: group(credits, ({ attribution }) => [attribution.voice]),
    reportedBy: group(credits, ({ attribution }) => (attribution.via ? [attribution.via] : [])),
    drawnFrom: group(credits, ({ attribution }) => [attribution.source]),
    questionsOn: group([...records.questions].sort(byPlace), ({ topic }) => [topic]),
    claimsOn: group(records.claims, ({ topics }) => new Set(topics)),
  };
}

/** Everything that bears on a record, by relation; empty lists for a record nothing bears on. O(1). */
export function inferencesOnto(graph: TypedGraph, target: RecordId): InferencesByRelation {
  return graph.onto.get(target) ?? NOTHING;
}

/** Everything that bears on a record, whatever the relation. O(answer). */
export function allOnto(graph: TypedGraph, target: RecordId): readonly Inference[] {
  const onto = graph.onto.get(target);
  return onto ? [...onto.answers, ...onto.supports, ...onto.rebuts, ...onto.undercuts, ...onto.qualifies] : [];
}

/** The claim with this id; throws if there is none. */
export function getClaim(graph: TypedGraph, id: ClaimId): Claim {
  return must(graph.claims.get(id), id);
}

/** The inference with this id; throws if there is none. */
export function getInference(graph: TypedGraph, id: InferenceId): Inference {
  return must(graph.inferences.get(id), id);
}

/** The question with this id; throws if there is none. */
export function getQuestion(graph: TypedGraph, id: QuestionId): Question {
  return must(graph.questions.get(id), id);
}

/** The voice with this id; throws if there is none. */
export function getVoice(graph: TypedGraph, id: VoiceId): Voice {
  return must(graph.voices.get(id), id);
}

/** The source with this id; throws if there is none. */
export function getSource(graph: TypedGraph, id: SourceId): Source {
  return must(graph.sources.get(id), id);
}

function must<Found>(found: Found | undefined, id: string): Found {
  if (found === undefined) throw new Error(`No record has the id ${id}`);
  return found;
}

/** Order of things that may carry a place: by place, those without one last, ties by id. */
export function byPlace(a: Placeable, b: Placeable): number {
  return (a.order ?? Number.MAX_VALUE) - (b.order ?? Number.MAX_VALUE) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

type Placeable = { readonly id: string; readonly order?: number | undefined };

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

function group<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function inferencesByTarget(inferences: readonly Inference[]): ReadonlyMap<RecordId, InferencesByRelation> {
  const groups = new Map<RecordId, { [Name in Relation]: Inference[] }>();
  for (const inference of inferences) {
    let onto = groups.get(inference.target);
    if (!onto) {
      onto = { supports: [], rebuts: [], undercuts: [], qualifies: [], answers: [] };
      groups.set(inference.target, onto);
    }
    onto[inference.relation].push(inference);
  }
  return groups;
}

function creditsOf(records: GraphRecords): readonly Credit[] {
  const credits: Credit[] = [];
  for (const record of [...records.claims, ...records.inferences]) {
    for (const attribution of record.attributions ?? []) credits.push({ record, attribution });
  }
  return credits;
}
