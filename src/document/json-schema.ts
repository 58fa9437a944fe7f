import { z } from "zod";
import { NEWEST_VERSION } from "./argument-map.ts";
import { mapSchema } from "./schema.ts";

/** The published JSON Schema (2020-12) of a map file, made from the schema that reads it. */
export function mapJsonSchema(): object {
  return {
    ...z.toJSONSchema(mapSchema, { io: "input" }),
    title: `Counterclaim map, version ${NEWEST_VERSION}`,
    description: "A debate as a typed graph of claims and inferences, with who says what and where.",
  };
}
