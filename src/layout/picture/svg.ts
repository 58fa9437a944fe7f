import type { Box, Point } from "../contract.ts";

/** How a line is drawn: its side, the relation that its dashes tell, and what it ends in. */
export type SvgLine = {
  readonly points: readonly Point[];
  readonly side: "for" | "against" | "yes-but";
  readonly style: "solid" | "dashed" | "fine" | "dotted";
  readonly head: "arrow" | "bar" | "ring" | "none";
};

/** A piece of text within a card, from the card's corner; `y` is its base line. */
export type SvgText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly tone: "ink" | "soft";
};

export type SvgCard = Box & {
  readonly id: string;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly side: SvgLine["side"] | undefined;
  readonly isQuestion: boolean;
  readonly texts: readonly SvgText[];
};

export type SvgPicture = {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly bounds: Box;
  readonly cards: readonly SvgCard[];
  readonly rings: readonly (Box & { readonly sign: string })[];
  readonly lines: readonly SvgLine[];
};

const COLOUR = {
  for: "#0072b2",
  against: "#b84a00",
  "yes-but": "#5f5283",
  ink: "#1d2329",
  soft: "#4b545d",
  line: "#8d9298",
} as const;
const DASHES = {
  solid: "",
  dashed: ' stroke-dasharray="7 4"',
  fine: ' stroke-dasharray="2 3"',
  dotted: ' stroke-dasharray="2 5" stroke-linecap="round"',
} as const;
const MARGIN = 32;
const STRIPE = 5;
/** Faces that are on most computers stand in where the first is missing; lines are broken early enough for them. */
const FONTS = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/**
 * A drawing as a picture that stands by itself: SVG 1.1 with text as text, titled and described, its parts named for
 * screen readers (WAI-ARIA Graphics Module), nothing fetched and no script in it. Sides differ in dashes, line ends
 * and the border that is thick, so that it can be printed in black and white. O(picture).
 */
export function writeSvg(picture: SvgPicture): string {
  const { x, y, width, height } = picture.bounds;
  const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(number);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="graphics-document" lang="${escaped(picture.language)}" aria-labelledby="t d" width="${box[2]}" height="${box[3]}" viewBox="${box.join(" ")}" font-family="${FONTS}">`,
    `<title id="t">${escaped(picture.title)}</title>`,
    `<desc id="d">${escaped(picture.description)}</desc>`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="#ffffff"/>`,
    `<g fill="none" aria-hidden="true">`,
    ...picture.lines.map(lineOf),
    "</g>",
    ...picture.rings.map(ringOf),
    ...picture.cards.map(cardOf),
    "</svg>",
    "",
  ].join("\n");
}

function cardOf({ id, label, side, isQuestion, texts, x, y, width, height }: SvgCard): string {
  const border = isQuestion ? `stroke="${COLOUR.ink}" stroke-width="2"` : `stroke="${COLOUR.line}" stroke-width="1"`;
  return [
    `<g role="graphics-object" aria-roledescription="card" aria-label="${escaped(label)}" id="${escaped(`card-${id}`)}" transform="translate(${number(x)} ${number(y)})">`,
    `<rect width="${number(width)}" height="${number(height)}" rx="6" fill="#ffffff" ${border}/>`,
    stripeOf(side, width, height),
    ...texts.map(textOf),
    "</g>",
  ].join("");
}

/** The thick border: on the left for what speaks for, on the right for what speaks against, dotted below for a yes-but. */
function stripeOf(side: SvgCard["side"], width: number, height: number): string {
  if (side === "for")
    return `<rect x="0" y="3" width="${STRIPE}" height="${number(height - 6)}" fill="${COLOUR.for}"/>`;
  if (side === "against") {
    return `<rect x="${number(width - STRIPE)}" y="3" width="${STRIPE}" height="${number(height - 6)}" fill="${COLOUR.against}"/>`;
  }
  if (side === undefined) return "";
  const path = `M4 ${number(height - 2)} L${number(width - 4)} ${number(height - 2)}`;
  return `<path d="${path}" stroke="${COLOUR["yes-but"]}" stroke-width="4" stroke-dasharray="1 7" stroke-linecap="round"/>`;
}

function textOf({ text, x, y, size, weight, tone }: SvgText): string {
  return `<text x="${number(x)}" y="${number(y)}" font-size="${size}" font-weight="${weight}" fill="${COLOUR[tone]}">${escaped(text)}</text>`;
}

function ringOf({ x, y, width, height, sign }: SvgPicture["rings"][number]): string {
  const [cx, cy] = [number(x + width / 2), number(y + height / 2)];
  const ring = `<circle cx="${cx}" cy="${cy}" r="${number(width / 2 - 1)}" fill="#ffffff" stroke="${COLOUR.ink}" stroke-width="2"/>`;
  const text =
    sign === ""
      ? ""
      : `<text x="${cx}" y="${number(y + height / 2 + 5)}" font-size="14" font-weight="700" text-anchor="middle" fill="${COLOUR.ink}">${escaped(sign)}</text>`;
  return `<g aria-hidden="true">${ring}${text}</g>`;
}

function lineOf({ points, side, style, head }: SvgLine): string {
  const path = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${number(x)} ${number(y)}`).join(" ");
  const line = `<path d="${path}" stroke="${COLOUR[side]}" stroke-width="2" stroke-linejoin="round"${DASHES[style]}/>`;
  return head === "none" ? line : line + headOf(points, head, COLOUR[side]);
}

function headOf(points: readonly Point[], head: "arrow" | "bar" | "ring", colour: string): string {
  const [before, end] = [points[points.length - 2], points[points.length - 1]];
  if (!before || !end) return "";
  const angle = number((Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI);
  const at = `transform="translate(${number(end.x)} ${number(end.y)}) rotate(${angle})"`;
  if (head === "arrow") return `<path ${at} d="M0 0 L-10 -5 L-10 5 Z" fill="${colour}"/>`;
  if (head === "bar") return `<path ${at} d="M-3 -7 L-3 7" stroke="${colour}" stroke-width="4"/>`;
  return `<circle ${at} cx="-5" cy="0" r="4.5" fill="#ffffff" stroke="${colour}" stroke-width="2.5"/>`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text as it may stand in an attribute or between tags; what XML 1.0 does not allow at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
