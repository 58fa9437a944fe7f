/** What is timed without a browser, as one module. */

export { plainGraphOf } from "../../src/cli/layout/plain-graph.ts";
export { parseMap } from "../../src/document/parse.ts";
export { indexGraph } from "../../src/graph/graph.ts";
export { cutAtRegions } from "../../src/layout/diagram.ts";
export { placeIslands } from "../../src/layout/plan/islands.ts";
export { placePlan } from "../../src/layout/plan/plan.ts";
export { countCrossings } from "../../src/layout/validate.ts";
export { searchIndexOf } from "../../src/session/search.ts";
