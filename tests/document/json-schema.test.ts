import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NEWEST_VERSION } from "../../src/document/argument-map.ts";
import { mapJsonSchema } from "../../src/document/json-schema.ts";

const PUBLISHED = new URL(`../../maps/schema/counterclaim-map-${NEWEST_VERSION}.schema.json`, import.meta.url);

test("the published schema is the one that the code makes; `counterclaim schema` prints it", () => {
  expect(readFileSync(PUBLISHED, "utf8")).toBe(`${JSON.stringify(mapJsonSchema(), undefined, 2)}\n`);
});

test("the schema names its dialect and allows fields it does not know", () => {
  expect(mapJsonSchema()).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    additionalProperties: {},
  });
});
