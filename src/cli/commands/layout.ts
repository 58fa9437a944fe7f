import { performance } from "node:perf_hooks";
import { decode } from "../../document/limits.ts";
import { parseMap } from "../../document/parse.ts";
import { indexGraph } from "../../graph/graph.ts";
import type { LayoutGraph, Placement, Point } from "../../layout/contract.ts";
import { cutAtRegions } from "../../layout/diagram.ts";
import { placeIslands } from "../../layout/plan/islands.ts";
import { type Before, keepPlan } from "../../layout/plan/keep.ts";
import { placePlan } from "../../layout/plan/plan.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { type Command, refuse } from "../command.ts";
import { type CliIo, EXIT } from "../io.ts";
import { plainGraphOf } from "../layout/plain-graph.ts";
import { previousOf } from "../layout/previous.ts";
import { wholeDiagram } from "../layout/whole-diagram.ts";
import { readBytes } from "../open.ts";
import { diagnosticLine } from "../report.ts";
import { jsonOf, lineOf } from "../text.ts";
import { words } from "../words.ts";

/** `layout FILE`: where every card and line of a map, or of a plain graph, goes. */
export const layoutCommand: Command = {
  name: "layout",
  flags: ["json", "full"],
  settings: ["after"],
  run: async ({ names, flags, values }, io) => {
    const [file, ...more] = names;
    if (file === undefined) return refuse("layout", words.usage.noFile, io);
    if (more.length > 0) return refuse("layout", words.usage.oneFile, io);
    const drawing = await readDrawing(file, io);
    if (!drawing.ok) {
      for (const line of drawing.failure) io.err(line);
      return EXIT.trouble;
    }
    const { graph: whole, isReversed } = drawing.value;
    const before = await readPrevious(values.get("after"), isReversed, io);
    if (!before.ok) {
      io.err(before.failure);
      return EXIT.trouble;
    }
    const start = performance.now();
    const isFull = flags.has("full");
    const graph = isFull ? whole : cutAtRegions(whole);
    const placement = isFull ? placeFull(graph, before.value) : placeIslands(graph, { before: before.value });
    const milliseconds = Math.round(performance.now() - start);
    if (flags.has("json")) io.out(jsonOf(placementRecord(placement, stubsOf(whole, graph), isReversed, milliseconds)));
    else io.out(lineOf(summaryOf(graph, placement, milliseconds)));
    return EXIT.well;
  },
};

/** Drawings of up to this many cards run downwards throughout, however wide that makes them. */
const STRICT_UP_TO = 300;

function placeFull(graph: LayoutGraph, before: Before | undefined): Placement {
  const options = { flow: graph.nodes.length <= STRICT_UP_TO ? "strict" : "shape" } as const;
  return before ? keepPlan(graph, before, options) : placePlan(graph, options);
}

/** An earlier placement, where one was named. */
async function readPrevious(
  file: string | undefined,
  isReversed: boolean,
  io: CliIo,
): Promise<Result<Before | undefined, string>> {
  if (file === undefined) return succeed(undefined);
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return fail(diagnosticLine(file, bytes.failure));
  const text = decode(bytes.value);
  const before = text.ok ? previousOf(text.value, isReversed) : undefined;
  return before ? succeed(before) : fail(lineOf(`${file}: ${words.layout.badPrevious}`));
}

/** A drawing to place. Where it is reversed, the file's lines run from the upper end to the lower. */
type Drawing = { readonly graph: LayoutGraph; readonly isReversed: boolean };

async function readDrawing(file: string, io: CliIo): Promise<Result<Drawing, readonly string[]>> {
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return fail([diagnosticLine(file, bytes.failure)]);
  const text = decode(bytes.value);
  if (!text.ok) return fail([diagnosticLine(file, text.failure)]);
  const plain = plainGraphOf(text.value);
  if (plain) {
    return plain.ok
      ? succeed({ graph: plain.value, isReversed: true })
      : fail(plain.failure.map((problem) => lineOf(`${file}: ${problem}`)));
  }
  const opened = parseMap(text.value);
  if (!opened.ok) return fail(opened.failure.map((diagnostic) => diagnosticLine(file, diagnostic)));
  return succeed({ graph: wholeDiagram(indexGraph(opened.value.map)), isReversed: false });
}

/** The lines of a drawing that were cut. */
function stubsOf(whole: LayoutGraph, { edges }: LayoutGraph): readonly string[] {
  const kept = new Set(edges.map(({ id }) => id));
  return whole.edges.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

function placementRecord(
  { positions, routes }: Placement,
  stubs: readonly string[],
  isReversed: boolean,
  milliseconds: number,
): object {
  const pair = ({ x, y }: Point): readonly [number, number] => [x, y];
  const pairs = (route: readonly Point[]) => (isReversed ? route.map(pair).reverse() : route.map(pair));
  return {
    positions: Object.fromEntries(positions),
    routes: Object.fromEntries([...routes].map(([id, route]) => [id, pairs(route)])),
    stubs,
    milliseconds,
  };
}

function summaryOf(graph: LayoutGraph, { routes, bounds }: Placement, milliseconds: number): string {
  return words.layout.summary({
    cards: graph.nodes.filter(({ kind }) => kind !== "junction").length,
    lines: routes.size,
    width: Math.ceil(bounds.width),
    height: Math.ceil(bounds.height),
    milliseconds,
  });
}
