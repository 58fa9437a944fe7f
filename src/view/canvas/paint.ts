import type { CardFacts } from "../../session/cards.ts";
import type { Line } from "../../session/lines.ts";
import type { SessionState } from "../../session/state.ts";
import { type DrawnCrossing, paintCrossings } from "./paint-crossings.ts";
import { DASHES, paintHead, type StrokeKind } from "./paint-heads.ts";

type Shown = NonNullable<SessionState["drawing"]["shown"]>;
type Box = Shown["placement"]["bounds"];

/** What a whole map is painted from; made once for each drawing. */
export type Picture = {
  readonly cards: readonly (Box & { readonly facts: CardFacts })[];
  readonly rings: readonly Box[];
  readonly lines: readonly Line[];
  readonly regions: readonly (Box & { readonly id: string; readonly title: string; readonly counts: string })[];
};

/** Where the view stands, as React Flow keeps it: shift and zoom. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number };

/** Colours of the theme, read once for each painting. */
export type Palette = { readonly [Name in (typeof COLOURS)[number]]: string } & {
  readonly font: string;
  /** The size of the page's type, which headings take. */
  readonly type: number;
};

const COLOURS = ["paper", "raised", "ink", "soft", "line", "for", "against", "yes-but", "focus"] as const;

/** From this zoom on, cards are real ones and only lines and regions are painted. */
export const NEAR = 0.45;
/** From this zoom on, cards show their titles. */
const TITLES = 0.2;
const FAINT = 0.38;
const LEAST_WORDS = 4;
const REGION_MARGIN = 20;

/** How a step is drawn: an answer as what it does to its question. */
function kindOf({ inference }: Line): StrokeKind {
  if (inference.relation !== "answers") return inference.relation;
  return ({ for: "supports", against: "rebuts", conditional: "qualifies" } as const)[inference.stance];
}

/** The theme's colours, as the page has them now. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { ...colours, font: style.fontFamily, type } as Palette;
}

/** Paint the part of a whole map that is in view: regions, lines, and cards unless they are near enough to be real. O(map). */
export function paint(
  context: CanvasRenderingContext2D,
  picture: Picture,
  view: View,
  size: { readonly width: number; readonly height: number; readonly scale: number },
  palette: Palette,
  at: string | undefined,
  crossings: readonly DrawnCrossing[],
): void {
  const { zoom } = view;
  context.setTransform(size.scale, 0, 0, size.scale, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.setTransform(size.scale * zoom, 0, 0, size.scale * zoom, size.scale * view.x, size.scale * view.y);
  const window = { x: -view.x / zoom, y: -view.y / zoom, width: size.width / zoom, height: size.height / zoom };
  paintRegions(context, picture, window, zoom, palette);
  // Far away, cards are only the ground on which the headings stand.
  if (zoom < TITLES) context.globalAlpha = FAINT;
  paintLines(context, picture.lines, window, zoom, palette, at);
  if (zoom < NEAR) paintCards(context, picture, window, zoom, palette, at);
  context.globalAlpha = 1;
  paintCrossings(context, crossings, zoom, palette);
  if (zoom < TITLES) paintHeadings(context, picture, window, zoom, palette);
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function paintRegions(
  context: CanvasRenderingContext2D,
  { regions }: Picture,
  window: Box,
  zoom: number,
  palette: Palette,
): void {
  context.strokeStyle = palette.line;
  context.lineWidth = 1 / zoom;
  context.setLineDash([]);
  for (const { x, y, width, height } of regions) {
    const box = {
      x: x - REGION_MARGIN,
      y: y - REGION_MARGIN,
      width: width + 2 * REGION_MARGIN,
      height: height + 2 * REGION_MARGIN,
    };
    if (meets(box, window)) context.strokeRect(box.x, box.y, box.width, box.height);
  }
}

function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  window: Box,
  zoom: number,
  palette: Palette,
  at: string | undefined,
): void {
  // Far away, dashes are finer than the eye and cost most of the time.
  const isFine = zoom >= TITLES;
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (!reaches(line, window)) continue;
    const near = at !== undefined && line.ends.includes(at);
    const name = `${near} ${line.side} ${isFine ? kindOf(line) : ""}`;
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  for (const group of groups.values()) {
    const [first] = group as [Line];
    const near = at !== undefined && first.ends.includes(at);
    context.strokeStyle = palette[first.side];
    context.fillStyle = palette[first.side];
    context.lineWidth = (near ? 3.5 : 2) * Math.max(1, 0.35 / zoom);
    context.setLineDash(isFine ? [...DASHES[kindOf(first)]] : []);
    context.beginPath();
    for (const { points } of group) {
      points.forEach(({ x, y }, index) => {
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      });
    }
    context.stroke();
    if (isFine) for (const line of group) paintLast(context, line, palette);
  }
  context.setLineDash([]);
}

function reaches({ points }: Line, window: Box): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left < window.x + window.width && right > window.x && top < window.y + window.height && bottom > window.y;
}

function paintLast(context: CanvasRenderingContext2D, line: Line, palette: Palette): void {
  const [before, end] = line.points.slice(-2);
  if (line.last && before && end) paintHead(context, kindOf(line), before, end, palette);
}

function paintCards(
  context: CanvasRenderingContext2D,
  { cards, rings }: Picture,
  window: Box,
  zoom: number,
  palette: Palette,
  at: string | undefined,
): void {
  context.lineWidth = 1 / zoom;
  for (const card of cards) {
    if (!meets(card, window)) continue;
    const { x, y, width, height, facts } = card;
    context.fillStyle = palette.raised;
    context.fillRect(x, y, width, height);
    context.strokeStyle = facts.question ? palette.ink : palette.line;
    context.strokeRect(x, y, width, height);
    const stripe = Math.max(5, 2 / zoom);
    if (facts.side === "for") block(context, palette.for, x, y, stripe, height);
    else if (facts.side === "against") block(context, palette.against, x + width - stripe, y, stripe, height);
    else if (facts.side === "yes-but") block(context, palette["yes-but"], x, y + height - stripe, width, stripe);
    if (card.facts.id === at) {
      context.strokeStyle = palette.focus;
      context.lineWidth = 3 / zoom;
      context.strokeRect(x - 3 / zoom, y - 3 / zoom, width + 6 / zoom, height + 6 / zoom);
      context.lineWidth = 1 / zoom;
    }
    if (zoom >= TITLES) paintTitle(context, card, palette);
  }
  context.fillStyle = palette.raised;
  context.strokeStyle = palette.ink;
  for (const ring of rings) {
    if (!meets(ring, window)) continue;
    context.beginPath();
    context.arc(ring.x + ring.width / 2, ring.y + ring.height / 2, ring.width / 2, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

function block(
  context: CanvasRenderingContext2D,
  colour: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}

function paintTitle(
  context: CanvasRenderingContext2D,
  { x, y, width, height, facts }: Picture["cards"][number],
  palette: Palette,
): void {
  const text = facts.question?.text ?? facts.claim?.title ?? "";
  const size = facts.question ? 34 : 27;
  context.fillStyle = palette.ink;
  context.textAlign = "left";
  const rows = rowsOf(context, text, size, width - 24, palette.font, Math.floor((height - 8) / (size * 1.15)));
  rows.forEach((row, index) => {
    context.fillText(row, x + 12, y + 8 + size * (0.9 + index * 1.15));
  });
}

/** What regions are about, in type that keeps its size on the screen. */
function paintHeadings(
  context: CanvasRenderingContext2D,
  { regions }: Picture,
  window: Box,
  zoom: number,
  palette: Palette,
): void {
  const size = palette.type / zoom;
  for (const region of regions) {
    const width = region.width * zoom;
    if (!meets(region, window) || width < palette.type * 5.5) continue;
    const rows = rowsOf(
      context,
      region.title,
      size,
      region.width - 10 / zoom,
      palette.font,
      Math.max(1, Math.floor((region.height * zoom) / (palette.type * 1.25)) - 1),
    );
    context.textAlign = "center";
    context.lineJoin = "round";
    context.lineWidth = 5 / zoom;
    context.strokeStyle = palette.paper;
    // Two words of a question say nothing; a number at least says how much there is.
    const said = rows.join(" ").split(" ").length < LEAST_WORDS && rows.at(-1)?.endsWith("…") ? [] : rows;
    [...said, region.counts].forEach((line, index) => {
      const isTitle = index < said.length;
      context.font = `${isTitle ? 700 : 400} ${isTitle ? size : size * 0.87}px ${palette.font}`;
      context.fillStyle = isTitle ? palette.ink : palette.soft;
      const [x, y] = [region.x + region.width / 2, region.y + size * (1.1 + index * 1.25)];
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  }
}

const wrapped = new Map<string, readonly string[]>();

/** A text broken into rows of at most `width`; what does not fit into `most` rows ends in an ellipsis. */
function rowsOf(
  context: CanvasRenderingContext2D,
  text: string,
  size: number,
  width: number,
  font: string,
  most: number,
): readonly string[] {
  context.font = `700 ${size}px ${font}`;
  const name = `${text}|${size.toFixed(1)}|${Math.round(width)}|${most}`;
  const known = wrapped.get(name);
  if (known) return known;
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(" ")) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (row !== "" && context.measureText(longer).width > width) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  rows.push(row);
  const fitting =
    rows.length <= most ? rows : [...rows.slice(0, Math.max(0, most - 1)), `${rows[Math.max(0, most - 1)]}…`];
  if (wrapped.size > 5000) wrapped.clear();
  wrapped.set(name, fitting);
  return fitting;
}
