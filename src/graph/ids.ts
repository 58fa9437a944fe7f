/** Ids are plain text; the names say which kind of record a field points at, and `findViolations` checks that it does. */
export type QuestionId = string;
export type ClaimId = string;
export type InferenceId = string;
export type RestatementId = string;
export type TermId = string;
export type VoiceId = string;
export type SourceId = string;
export type TopicId = string;
/** The id of a record of any kind. Ids are unique in a map whatever the kind. */
export type RecordId = string;

const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Names that JavaScript objects answer to by themselves; refused so that no lookup can ever be fooled. */
const RESERVED = new Set(["constructor", "prototype", "__proto__", ...Object.getOwnPropertyNames(Object.prototype)]);

/**
 * Whether a text may serve as an id: 1–128 letters, digits, `-`, `.`, `_`, starting with a letter or digit,
 * and not a name that objects inherit (`constructor`, `toString`, …).
 */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && !RESERVED.has(text);
}

/** The pattern behind {@link isId}, for schemas published to other tools. */
export const ID_REGEX: RegExp = ID_PATTERN;
