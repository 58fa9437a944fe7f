import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { Attribution, Claim, GraphRecords, Inference } from "./records.ts";

type Kind = keyof GraphRecords;
type Path = readonly (string | number)[];

const A: { readonly [Name in Kind]: string } = {
  questions: "a question",
  claims: "a claim",
  inferences: "an inference",
  restatements: "a restatement",
  terms: "a term",
  voices: "a voice",
  sources: "a source",
  topics: "a topic",
};

/** The kinds of record, in the order in which ids are claimed and trouble is reported. */
export const KINDS: readonly Kind[] = [
  "topics",
  "questions",
  "voices",
  "sources",
  "claims",
  "inferences",
  "restatements",
  "terms",
];

/**
 * Everything that keeps records from forming a typed graph: ids that repeat, references to nothing or to the wrong
 * kind of record, undercuts of anything but an inference, inferences that target themselves, restatements of one claim.
 * Support cycles and mutual attacks are legal. Paths start at the record lists. O(records + references).
 */
export function findViolations(records: GraphRecords): readonly Diagnostic[] {
  const kinds = new Map<string, Kind>();
  const found: Diagnostic[] = [];
  for (const kind of KINDS) {
    records[kind].forEach(({ id }, index) => {
      if (kinds.has(id)) found.push(diagnose("duplicate-id", [kind, index, "id"], { id }));
      else kinds.set(id, kind);
    });
  }
  const check = new References(kinds, found);
  records.questions.forEach(({ topic }, index) => check.refers(topic, ["topics"], ["questions", index, "topic"]));
  records.claims.forEach((claim, index) => checkClaim(claim, ["claims", index], check));
  records.inferences.forEach((inference, index) => checkInference(inference, ["inferences", index], check));
  records.restatements.forEach(({ claims }, index) => {
    const path = ["restatements", index, "claims"];
    check.list(claims, ["claims"], path);
    if (new Set(claims).size < 2) found.push(diagnose("restatement-small", path, {}));
  });
  records.terms.forEach(({ definitions }, index) => {
    definitions.forEach(({ claim, voice }, place) => {
      const path = ["terms", index, "definitions", place];
      check.refers(claim, ["claims"], [...path, "claim"]);
      check.refers(voice, ["voices"], [...path, "voice"]);
    });
  });
  records.sources.forEach(({ authors, parts }, index) => {
    check.list(authors, ["voices"], ["sources", index, "authors"]);
    parts?.forEach((part, place) => {
      check.list(part.authors ?? [], ["voices"], ["sources", index, "parts", place, "authors"]);
    });
  });
  return found;
}

function checkClaim(claim: Claim, path: Path, check: References): void {
  check.list(claim.topics, ["topics"], [...path, "topics"]);
  checkAttributions(claim.attributions, path, check);
}

function checkAttributions(attributions: readonly Attribution[], path: Path, check: References): void {
  attributions.forEach(({ voice, via, source }, index) => {
    const at = [...path, "attributions", index];
    check.refers(voice, ["voices"], [...at, "voice"]);
    if (via !== undefined) check.refers(via, ["voices"], [...at, "via"]);
    check.refers(source, ["sources"], [...at, "source"]);
  });
}

const TARGETS: { readonly [Name in Inference["relation"]]: readonly Kind[] } = {
  supports: ["claims", "inferences"],
  rebuts: ["claims"],
  undercuts: ["inferences"],
  qualifies: ["claims", "inferences"],
  answers: ["questions"],
};

function checkInference(inference: Inference, path: Path, check: References): void {
  const { id, premises, relation, target } = inference;
  check.list(premises, ["claims"], [...path, "premises"]);
  checkAttributions(inference.attributions ?? [], path, check);
  const to: Path = [...path, "target"];
  const found = check.kinds.get(target);
  if (target === id || premises.includes(target)) check.found.push(diagnose("own-target", to, { id: target }));
  else if (relation === "undercuts" && found !== undefined && found !== "inferences") {
    check.found.push(diagnose("undercut-target", to, { id: target, found: A[found] }));
  } else check.refers(target, TARGETS[relation], to);
}

class References {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly found: Diagnostic[];

  constructor(kinds: ReadonlyMap<string, Kind>, found: Diagnostic[]) {
    this.kinds = kinds;
    this.found = found;
  }

  refers(id: string, wanted: readonly Kind[], path: Path): void {
    const kind = this.kinds.get(id);
    const names = wanted.map((name) => A[name]).join(" or ");
    if (kind === undefined) this.found.push(diagnose("unknown-reference", path, { id, wanted: names }));
    else if (!wanted.includes(kind)) {
      this.found.push(diagnose("wrong-reference", path, { id, wanted: names, found: A[kind] }));
    }
  }

  list(ids: readonly string[], wanted: readonly Kind[], path: Path): void {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id)) this.found.push(diagnose("repeated-premise", [...path, index], { id }));
      seen.add(id);
      this.refers(id, wanted, [...path, index]);
    });
  }
}
