import { counter } from "./plural.ts";

const count = counter("en-GB");

/** One sentence for each kind of trouble a file can have. Each says what is wrong and, where it is not plain, what to do. */
export const diagnosticsEnGB = {
  "file-empty": (_: object) =>
    "The file is empty. Choose a map file, or start from one of the maps that come with Counterclaim.",
  "file-too-large": ({ bytes, limit }: { bytes: number; limit: number }) =>
    `The file is ${megabytes(bytes)}; a map may be at most ${megabytes(limit)}. Split the debate into several maps.`,
  "file-binary": (_: object) => "The file is not text, so it cannot be a map. A map is a JSON file saved as UTF-8.",
  "file-unreadable": ({ reason }: { reason: string }) => `The file could not be read: ${reason}.`,
  "json-syntax": ({ problem }: { problem: string }) => `The file is not valid JSON: ${problem}.`,
  "json-duplicate-key": ({ key }: { key: string }) =>
    `The field "${key}" is given twice in the same place. Keep one of the two; otherwise one would be lost without a word.`,
  "reserved-key": ({ key }: { key: string }) =>
    `The field name "${key}" is reserved by the language and is refused. Rename or remove it.`,
  "too-deep": ({ limit }: { limit: number }) =>
    `The file is nested more than ${limit} levels deep, which no map needs.`,
  "too-many-records": ({ records, limit }: { records: number; limit: number }) =>
    `The map holds ${count(records, { one: "record", other: "records" })}; at most ${limit.toLocaleString("en-GB")} are allowed. Split the debate into several maps.`,
  "not-a-map": (_: object) =>
    'This is JSON, but not a Counterclaim map: a map says "format": "counterclaim-map" at the top level.',
  "version-invalid": (_: object) =>
    'The map must say which version of the format it is written in, such as "version": 1.',
  "version-newer": ({ version, newest }: { version: number; newest: number }) =>
    `The map is written in version ${version} of the format; this copy of Counterclaim reads up to version ${newest}. It was left alone; open it with a newer Counterclaim.`,
  "missing-field": ({ field }: { field: string }) => `The field "${field}" is missing.`,
  "wrong-type": ({ expected, found }: { expected: string; found: string }) => `Expected ${expected}, found ${found}.`,
  "unknown-value": ({ allowed }: { allowed: string }) => `This value is not one of ${allowed}.`,
  "bad-value": ({ problem }: { problem: string }) => `This value cannot be used: ${problem}.`,
  "unknown-field": ({ field }: { field: string }) =>
    `The field "${field}" is not part of the format. It is kept as it is, but nothing reads it.`,
  "bad-id": (_: object) =>
    "An id is 1 to 128 letters, digits, hyphens, dots or underscores, starts with a letter or digit, and is not a word reserved by the language.",
  "unsafe-link": (_: object) => "A link must begin with https:, http:, mailto: or doi:.",
  "duplicate-id": ({ id }: { id: string }) =>
    `The id "${id}" is used by an earlier record. Every record needs an id of its own.`,
  "unknown-reference": ({ id, wanted }: { id: string; wanted: string }) =>
    `"${id}" is meant to be ${wanted}, but the map has no such record.`,
  "wrong-reference": ({ id, wanted, found }: { id: string; wanted: string; found: string }) =>
    `"${id}" is meant to be ${wanted}, but it is ${found}.`,
  "undercut-target": ({ id, found }: { id: string; found: string }) =>
    `An undercut attacks an inference, but "${id}" is ${found}. To attack a claim, use "rebuts".`,
  "own-target": ({ id }: { id: string }) =>
    `"${id}" is both a premise and the target, so it would argue for or against itself.`,
  "repeated-premise": ({ id }: { id: string }) => `"${id}" is listed twice.`,
  "restatement-small": (_: object) => "A restatement joins two or more different claims.",
  "title-long": ({ words, limit }: { words: number; limit: number }) =>
    `The title has ${words} words; ${limit} at most fit on a card or a wall.`,
  "text-long": ({ words, limit }: { words: number; limit: number }) =>
    `The text has ${words} words; a claim is one sentence of at most ${limit}.`,
  "anchor-long": ({ words, limit }: { words: number; limit: number }) =>
    `The anchor has ${words} words; at most ${limit} may be quoted.`,
};

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}
