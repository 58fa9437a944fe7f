import type { ClaimId, InferenceId, QuestionId, RestatementId, SourceId, TermId, TopicId, VoiceId } from "./ids.ts";

/** What is at issue. Claims are put forward on it by inferences whose relation is `answers`. */
export type Question = {
  readonly id: QuestionId;
  readonly text: string;
  readonly topic: TopicId;
  /** Place among the questions of its topic, small first; ties by id. */
  readonly order?: number | undefined;
  /** Set, with the reason, where only one side has been argued. */
  readonly oneSided?: string | undefined;
  readonly note?: string | undefined;
};

/** How a claim means to be true: about the world, about worth, about what to do, … */
export type Mode = "fact" | "value" | "policy" | "prediction" | "definition" | "interpretation" | "question";

/** Whom, where and when a claim is about, where its author says so. */
export type Scope = {
  readonly whom?: string | undefined;
  readonly where?: string | undefined;
  readonly when?: string | undefined;
};

/** How a voice comes to be credited: in its own name, as a body, without a name, or through a reporter. */
export type Manner = "named" | "collective" | "unnamed" | "reported" | "quoted";

/** How far the voice stands behind the words. */
export type Hedge = "tentative" | "rhetorical-question" | "concession";

/** Where in a source: a part's name, a paragraph number, and lines of the file counted from 1, both ends included. */
export type Locator = {
  readonly part?: string | undefined;
  readonly paragraph?: number | undefined;
  readonly lines?: { readonly from: number; readonly to: number } | undefined;
};

/** At most eight words found in the source, with what stands around them: a W3C TextQuoteSelector. */
export type Anchor = {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
};

/** Who says it, through whom, and where. */
export type Attribution = {
  readonly voice: VoiceId;
  /** The reporter, where the voice is reported or quoted by somebody else. */
  readonly via?: VoiceId | undefined;
  readonly manner: Manner;
  readonly source: SourceId;
  readonly locator?: Locator | undefined;
  readonly anchor?: Anchor | undefined;
  readonly hedge?: Hedge | undefined;
};

/** A number that a claim states, with everything needed to compare it honestly. */
export type Figure = {
  readonly value: number;
  /** The upper end, where the claim gives a range. */
  readonly upTo?: number | undefined;
  /** `%`, `£`, `£ billion`, `people`, … */
  readonly unit: string;
  readonly counts: string;
  readonly place?: string | undefined;
  readonly period?: string | undefined;
  readonly population?: string | undefined;
  readonly note?: string | undefined;
};

/** One point that somebody makes, in the map author's own words. */
export type Claim = {
  readonly id: ClaimId;
  /** At most eight words, for cards and walls. */
  readonly title: string;
  /** One sentence of at most thirty words. */
  readonly text: string;
  readonly mode: Mode;
  /** Under what condition the author holds it. */
  readonly condition?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly topics: readonly TopicId[];
  readonly attributions: readonly Attribution[];
  readonly figures?: readonly Figure[] | undefined;
  /** The same in plain language. */
  readonly plain?: string | undefined;
  /** Set, with the reason, where the claim is meant to stand in no relation. */
  readonly standsAlone?: string | undefined;
  readonly note?: string | undefined;
};

/** Whether an inference engages with the matter, with what someone meant, or with the person. */
export type Engagement = "matter" | "wording" | "person";

/** Whether the text makes the connection or the map's author reads it there. */
export type Basis = "stated" | "reading";

/** The position that an answer takes on its question. */
export type Stance = "for" | "against" | "conditional";

type InferenceBase = {
  readonly id: InferenceId;
  /** One claim, or several that only bear on the target together (linked). */
  readonly premises: readonly ClaimId[];
  readonly engages: Engagement;
  readonly basis: Basis;
  readonly attributions?: readonly Attribution[] | undefined;
  readonly note?: string | undefined;
};

/** One or more linked premises bearing on a target. Being a record itself, it can be attacked in turn. */
export type Inference = InferenceBase &
  (
    | { readonly relation: "supports"; readonly target: ClaimId | InferenceId }
    | { readonly relation: "rebuts"; readonly target: ClaimId }
    | { readonly relation: "undercuts"; readonly target: InferenceId }
    | { readonly relation: "qualifies"; readonly target: ClaimId | InferenceId }
    | { readonly relation: "answers"; readonly target: QuestionId; readonly stance: Stance }
  );

export type Relation = Inference["relation"];

/** Claims by different voices that make the same point; merged in an overview, never in the record. */
export type Restatement = {
  readonly id: RestatementId;
  readonly claims: readonly ClaimId[];
  readonly note?: string | undefined;
};

/** A word fought over, with the claims that define it and whose definitions they are. */
export type Term = {
  readonly id: TermId;
  readonly word: string;
  readonly definitions: readonly { readonly claim: ClaimId; readonly voice: VoiceId }[];
  readonly note?: string | undefined;
};

/** A person or body who speaks in the debate. */
export type Voice = {
  readonly id: VoiceId;
  readonly name: string;
  readonly kind: "person" | "body" | "group" | "unnamed";
  /** One to four characters for cards; derived from the name when absent. */
  readonly initials?: string | undefined;
  readonly description?: string | undefined;
};

/** A date as far as it is known: `2018`, `2018-11` or `2018-11-01`. */
export type SourceDate = {
  readonly value: string;
  readonly certainty: "known" | "estimated";
  readonly note?: string | undefined;
};

/** Lines of a source's file, counted from 1, both ends included. */
export type LineRange = { readonly from: number; readonly to: number };

/** One piece of a source that has its own heading, author or date. */
export type SourcePart = {
  readonly name: string;
  readonly lines?: LineRange | undefined;
  readonly authors?: readonly VoiceId[] | undefined;
  readonly date?: SourceDate | undefined;
  readonly note?: string | undefined;
};

/** A text that claims are drawn from. */
export type Source = {
  readonly id: SourceId;
  readonly title: string;
  readonly authors: readonly VoiceId[];
  readonly kind: "article" | "blog" | "paper" | "post" | "speech" | "report" | "consultation" | "other";
  readonly date?: SourceDate | undefined;
  /** Name of the text's file, without folders, where the map's author worked from one. */
  readonly file?: string | undefined;
  readonly link?: string | undefined;
  readonly parts?: readonly SourcePart[] | undefined;
  /** Lines that the map leaves out, and why. */
  readonly leftOut?: readonly { readonly lines: LineRange; readonly what: string; readonly why: string }[] | undefined;
  /** Where the text breaks off, and what is missing as far as one can tell. */
  readonly cutOff?: readonly { readonly line: number; readonly note: string }[] | undefined;
  readonly note?: string | undefined;
};

/** A heading under which questions are grouped. */
export type Topic = {
  readonly id: TopicId;
  readonly title: string;
  /** Place among the topics, small first; ties by id. */
  readonly order?: number | undefined;
  readonly description?: string | undefined;
};

/** Everything that makes up the typed graph, one list for each kind of record. */
export type GraphRecords = {
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
  readonly inferences: readonly Inference[];
  readonly restatements: readonly Restatement[];
  readonly terms: readonly Term[];
  readonly voices: readonly Voice[];
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
};
