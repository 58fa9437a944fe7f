import { mapJsonSchema } from "../../document/json-schema.ts";
import { type Command, refuse } from "../command.ts";
import { EXIT } from "../io.ts";
import { jsonOf } from "../text.ts";
import { words } from "../words.ts";

/** `schema`: the JSON Schema of a map file, byte for byte as it is published beside the maps. */
export const schemaCommand: Command = {
  name: "schema",
  flags: [],
  run: async ({ names }, io) => {
    if (names.length > 0) return refuse("schema", words.usage.nothingToName, io);
    io.out(jsonOf(mapJsonSchema()));
    return EXIT.well;
  },
};
