import { z } from "zod";
import { ID_REGEX, isId } from "../graph/ids.ts";
import { type ArgumentMap, NEWEST_VERSION } from "./argument-map.ts";
import { isSafeLink } from "./link.ts";

// Zod compiles validators from text unless told not to, which a Content-Security-Policy without `unsafe-eval` forbids.
z.config({ jitless: true });

/** Messages that `parse` turns into diagnostic codes of their own. */
export const BAD_ID = "bad-id";
export const UNSAFE_LINK = "unsafe-link";

const id = z.string().regex(ID_REGEX, BAD_ID).refine(isId, BAD_ID);
const text = z.string().min(1);
const link = z.string().refine(isSafeLink, UNSAFE_LINK);
const lineRange = z.looseObject({ from: z.int().min(1), to: z.int().min(1) }).refine(({ from, to }) => from <= to, {
  message: "the first line comes after the last",
});

const date = z.looseObject({
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is written 2018, 2018-11 or 2018-11-01"),
  certainty: z.enum(["known", "estimated"]),
  note: text.optional(),
});

const topic = z.looseObject({ id, title: text, order: z.number().optional(), description: text.optional() });

const question = z.looseObject({
  id,
  text,
  topic: id,
  order: z.number().optional(),
  oneSided: text.optional(),
  note: text.optional(),
});

const voice = z.looseObject({
  id,
  name: text,
  kind: z.enum(["person", "body", "group", "unnamed"]),
  initials: z.string().min(1).max(4).optional(),
  description: text.optional(),
});

const source = z.looseObject({
  id,
  title: text,
  authors: z.array(id),
  kind: z.enum(["article", "blog", "paper", "post", "speech", "report", "consultation", "other"]),
  date: date.optional(),
  file: z
    .string()
    .regex(/^[^/\\]+$/, "a file's name has no folders in it")
    .optional(),
  link: link.optional(),
  parts: z
    .array(
      z.looseObject({
        name: text,
        lines: lineRange.optional(),
        authors: z.array(id).optional(),
        date: date.optional(),
        note: text.optional(),
      }),
    )
    .optional(),
  leftOut: z.array(z.looseObject({ lines: lineRange, what: text, why: text })).optional(),
  cutOff: z.array(z.looseObject({ line: z.int().min(1), note: text })).optional(),
  note: text.optional(),
});

const attribution = z.looseObject({
  voice: id,
  via: id.optional(),
  manner: z.enum(["named", "collective", "unnamed", "reported", "quoted"]),
  source: id,
  locator: z
    .looseObject({ part: text.optional(), paragraph: z.int().min(1).optional(), lines: lineRange.optional() })
    .optional(),
  anchor: z.looseObject({ exact: text, prefix: z.string().optional(), suffix: z.string().optional() }).optional(),
  hedge: z.enum(["tentative", "rhetorical-question", "concession"]).optional(),
});

const figure = z.looseObject({
  value: z.number(),
  upTo: z.number().optional(),
  unit: text,
  counts: text,
  place: text.optional(),
  period: text.optional(),
  population: text.optional(),
  note: text.optional(),
});

const claim = z.looseObject({
  id,
  title: text,
  text,
  mode: z.enum(["fact", "value", "policy", "prediction", "definition", "interpretation", "question"]),
  condition: text.optional(),
  scope: z.looseObject({ whom: text.optional(), where: text.optional(), when: text.optional() }).optional(),
  topics: z.array(id),
  attributions: z.array(attribution),
  figures: z.array(figure).optional(),
  plain: text.optional(),
  standsAlone: text.optional(),
  note: text.optional(),
});

const inferenceFields = {
  id,
  premises: z.array(id).min(1),
  target: id,
  engages: z.enum(["matter", "wording", "person"]),
  basis: z.enum(["stated", "reading"]),
  attributions: z.array(attribution).optional(),
  note: text.optional(),
};

const inference = z.discriminatedUnion("relation", [
  z.looseObject({ ...inferenceFields, relation: z.literal("supports") }),
  z.looseObject({ ...inferenceFields, relation: z.literal("rebuts") }),
  z.looseObject({ ...inferenceFields, relation: z.literal("undercuts") }),
  z.looseObject({ ...inferenceFields, relation: z.literal("qualifies") }),
  z.looseObject({
    ...inferenceFields,
    relation: z.literal("answers"),
    stance: z.enum(["for", "against", "conditional"]),
  }),
]);

const restatement = z.looseObject({ id, claims: z.array(id).min(1), note: text.optional() });

const term = z.looseObject({
  id,
  word: text,
  definitions: z.array(z.looseObject({ claim: id, voice: id })),
  note: text.optional(),
});

const story = z.looseObject({
  id,
  title: text,
  steps: z.array(
    z.looseObject({
      id,
      focus: z.array(id),
      depth: z.int().min(0).optional(),
      caption: text.optional(),
      notes: text.optional(),
      minutes: z.number().min(0).optional(),
    }),
  ),
});

const annotation = z.looseObject({
  id,
  target: id,
  motivation: z.enum(["commenting", "questioning", "editing", "replying"]),
  body: text,
  creator: text.optional(),
  created: text.optional(),
  state: z.enum(["open", "resolved"]),
});

const assessment = z.looseObject({
  id,
  title: text,
  verdicts: z.array(
    z.looseObject({
      claim: id,
      verdict: z.enum(["accepts", "rejects", "undecided"]),
      weight: z.number().min(0).max(1).optional(),
    }),
  ),
});

const pin = z.looseObject({ id, x: z.number(), y: z.number() });

/** Shape of a map file in the newest version. Unknown fields pass through everywhere and are kept. */
export const mapSchema = z.looseObject({
  format: z.literal("counterclaim-map"),
  version: z.literal(NEWEST_VERSION),
  title: text,
  description: text.optional(),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language is written like en-GB"),
  licence: text.optional(),
  topics: z.array(topic),
  questions: z.array(question),
  voices: z.array(voice),
  sources: z.array(source),
  claims: z.array(claim),
  inferences: z.array(inference),
  restatements: z.array(restatement),
  terms: z.array(term),
  stories: z.array(story),
  annotations: z.array(annotation),
  assessments: z.array(assessment),
  pins: z.array(pin),
}) satisfies z.ZodType<ArgumentMap>;
