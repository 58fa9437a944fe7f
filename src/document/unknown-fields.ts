import { z } from "zod";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { ArgumentMap } from "./argument-map.ts";
import { mapSchema } from "./schema.ts";

/** Notices beyond this many would say nothing new to anybody. */
const MOST_NOTICES = 200;

/**
 * Fields of a valid map that the format does not define, at any depth that it does: the first 200 of them.
 * All are kept. O(values).
 */
export function findUnknownFields(map: ArgumentMap): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(mapSchema, map, [], found);
  return found;
}

function walk(schema: z.core.$ZodType, value: unknown, path: readonly (string | number)[], found: Diagnostic[]): void {
  if (found.length >= MOST_NOTICES) return;
  if (schema instanceof z.ZodOptional) walk(schema.def.innerType, value, path, found);
  else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    value.forEach((item, index) => walk(schema.def.element, item, [...path, index], found));
  } else if (schema instanceof z.ZodUnion) {
    const option = schema.def.options.find((candidate) => z.safeParse(candidate, value).success);
    if (option) walk(option, value, path, found);
  } else if (schema instanceof z.ZodObject && typeof value === "object" && value !== null) {
    const { shape } = schema;
    for (const [field, inner] of Object.entries(value)) {
      const known = Object.hasOwn(shape, field) ? shape[field] : undefined;
      // `$schema` names the published schema, as editors expect; it says nothing about the debate.
      if (known) walk(known, inner, [...path, field], found);
      else if (field !== "$schema" && found.length < MOST_NOTICES)
        found.push(diagnose("unknown-field", [...path, field], { field }));
    }
  }
}
