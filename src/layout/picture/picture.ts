import { bearingsIn } from "../../graph/bearing.ts";
import type { TypedGraph } from "../../graph/graph.ts";
import type { Inference } from "../../graph/records.ts";
import { marksOf } from "../../graph/roles.ts";
import type { VisibleGraph } from "../../graph/unfold.ts";
import { words } from "../../words/words.ts";
import type { Box, LayoutNode, Placement } from "../contract.ts";
import { cutAtRegions, diagramOf, type Size, withRegions } from "../diagram.ts";
import { placeIslands } from "../plan/islands.ts";
import { placePlan } from "../plan/plan.ts";
import { CARD, estimateSizes, linesOf } from "./card-sizes.ts";
import { type SvgCard, type SvgLine, type SvgText, writeSvg } from "./svg.ts";

/** What a picture is called, and in which language its texts are. */
export type PictureOptions = {
  readonly title: string;
  readonly language: string;
  /** Whether lines that lead from one question's region to another's are left out, as on the whole map. */
  readonly isCut: boolean;
};

/** Draw a part of a debate as an SVG of its own, every text in full. O(layout). */
export function drawPicture(
  graph: TypedGraph,
  visible: VisibleGraph,
  { title, language, isCut }: PictureOptions,
): string {
  const whole = diagramOf(graph, visible, sizesOf(graph, visible));
  const diagram = isCut ? cutAtRegions(withRegions(whole)) : whole;
  const placement = isCut ? placeIslands(diagram) : placePlan(diagram, { flow: "strict", care: "thorough" });
  const bearings = bearingsIn(graph, visible);
  const underOf = new Map(visible.cards.map(({ id, under }) => [id, under]));
  const cards: SvgCard[] = [];
  const rings: (Box & { readonly sign: string })[] = [];
  for (const node of diagram.nodes) {
    const box = { ...boxOf(node, placement) };
    if (node.kind === "junction") {
      const isLinked = (graph.inferences.get(node.id)?.premises.length ?? 0) > 1;
      rings.push({ ...box, sign: isLinked ? words.map.linked : "" });
    } else cards.push(cardOf(graph, node.id, underOf.get(node.id), box, bearings.get(node.id)));
  }
  const lines = diagram.edges.flatMap(({ id, inference }): SvgLine[] => {
    const points = placement.routes.get(id);
    const step = graph.inferences.get(inference);
    if (!points || !step) return [];
    const side = bearings.get(step.premises[0] as string) ?? "for";
    return [{ points, side, style: STYLES[kindOf(step)], head: id === inference ? HEADS[kindOf(step)] : "none" }];
  });
  const description = words.picture.description(cards.length, lines.length);
  return writeSvg({ title, description, language, bounds: placement.bounds, cards, rings, lines });
}

const STYLES = { supports: "solid", rebuts: "dashed", undercuts: "fine", qualifies: "dotted" } as const;
const HEADS = { supports: "arrow", rebuts: "bar", undercuts: "bar", qualifies: "ring" } as const;

function kindOf(step: Inference): keyof typeof STYLES {
  if (step.relation !== "answers") return step.relation;
  return { for: "supports" as const, against: "rebuts" as const, conditional: "qualifies" as const }[step.stance];
}

function boxOf({ id, width, height }: LayoutNode, { positions }: Placement): Box {
  const at = positions.get(id);
  if (!at) throw new Error(`${id} has no position`);
  return { ...at, width, height };
}

function cardOf(
  graph: TypedGraph,
  id: string,
  under: string | undefined,
  box: Box,
  side: SvgLine["side"] | undefined,
): SvgCard {
  const claim = graph.claims.get(id);
  const question = graph.questions.get(id);
  const step = under === undefined ? undefined : graph.inferences.get(under);
  const role = question ? words.roles.question : step ? roleOf(step) : words.roles.claim;
  const sign = side === undefined ? "" : `${words.roles.signs[side]} `;
  const voices = [...new Set(claim?.attributions.map(({ voice }) => graph.voices.get(voice)?.name ?? "") ?? [])];
  const who = linesOf(voices.join(" · "), 12)[0] ?? "";
  const title = claim?.title ?? question?.text ?? "";
  const texts: SvgText[] = [];
  let y = CARD.top;
  const add = (
    text: string,
    { size, line }: { readonly size: number; readonly line: number },
    weight: 400 | 700,
    tone: SvgText["tone"],
  ) => {
    y += line;
    texts.push({ text, x: CARD.across, y: y - (line - size) / 2 - 2, size, weight, tone });
  };
  for (const line of roleLines(graph, id, sign + role)) add(line, { size: 12, line: CARD.role }, 400, "soft");
  for (const line of linesOf(title, CARD.title.size)) add(line, CARD.title, 700, "ink");
  if (claim) for (const line of linesOf(claim.text, CARD.text.size)) add(line, CARD.text, 400, "ink");
  const rest = voices.length > 0 && who !== voices.join(" · ") ? `${who} …` : who;
  if (rest !== "") add(rest, { size: 12, line: CARD.foot }, 400, "soft");
  return {
    ...box,
    id,
    label: [role, title, claim?.text, voices.join(", ")].filter(Boolean).join(". "),
    side,
    isQuestion: question !== undefined,
    texts,
  };
}

/** What a card is, and the marks that must not be dropped: conditional, tentative, a reading, … */
function roleLines(graph: TypedGraph, id: string, role: string): readonly string[] {
  const marks = graph.claims.has(id) ? marksOf(graph, id).map((mark) => words.marks[mark]) : [];
  return linesOf([role, ...marks].join(" · "), 12);
}

/** Sizes of the cards on show with everything that is written on them. */
function sizesOf(graph: TypedGraph, visible: VisibleGraph): ReadonlyMap<string, Size> {
  const sizes = estimateSizes(graph);
  return new Map(
    visible.cards.map(({ id }) => {
      const { width, height } = sizes.get(id) as Size;
      // The longest role is taken, so that a card's size does not depend on where it hangs.
      const rows = roleLines(graph, id, `${words.roles.signs.for} ${words.roles.answerConditional}`).length;
      return [id, { width, height: height + (rows - 1) * CARD.role }];
    }),
  );
}

function roleOf(step: Inference): string {
  if (step.relation !== "answers") return words.roles[step.relation];
  if (step.stance === "for") return words.roles.answerFor;
  return step.stance === "against" ? words.roles.answerAgainst : words.roles.answerConditional;
}
