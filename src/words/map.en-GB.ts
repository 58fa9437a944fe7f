import { counter } from "./plural.ts";

const count = counter("en-GB");

function quoted(name: string): string {
  return `“${name}”`;
}

/** What is said of a picture of a map. */
export const pictureEnGB = {
  description: (cards: number, lines: number) =>
    `Argument map, ${count(cards, { one: "card", other: "cards" })} and ${count(lines, { one: "line", other: "lines" })}. Arrows support, bars deny, rings limit; for has its thick border on the left, against on the right, yes-but below.`,
};

/** What is said on and about the drawn map. */
export const mapEnGB = {
  label: (cards: number) => `Argument map, ${count(cards, { one: "card", other: "cards" })}`,
  howTo:
    "Arrow keys move: up to what a claim bears on, down to what bears on it, left and right among its neighbours. Enter reads the claim. Space unfolds or folds.",
  howToWhole:
    "Arrow keys move: up to what a claim bears on, down to what bears on it, left and right among its neighbours. Enter reads the claim.",
  stubs: { out: "Bears elsewhere", in: "From elsewhere" },
  empty: "There is nothing to draw here yet.",
  emptyHint: "Choose a topic with questions, or read the outline.",
  drawing: "Drawing the map…",
  cancel: "Cancel",
  cancelled: "Drawing was cancelled.",
  failed: "The map could not be drawn. Everything can still be read in the outline.",
  retry: "Try again",
  readOutline: "Read the outline",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit",
  fitLong: "Fit the map to the window",
  minimap: "Overview of the map",
  controls: "Map controls",
  unfoldAll: "Unfold all",
  foldAll: "Fold all",
  unfold: "Unfold",
  fold: "Fold",
  unfoldSide: (side: string, n: number, name: string) => `Unfold ${n} ${side} ${quoted(name)}`,
  foldSide: (side: string, n: number, name: string) => `Fold ${n} ${side} ${quoted(name)}`,
  counts: (pro: number, con: number, but: number) =>
    [
      count(pro, { one: "reason for", other: "reasons for" }),
      `${con} against`,
      ...(but > 0 ? [`${but} “yes, but”`] : []),
    ].join(", "),
  forSide: "+ For",
  againstSide: "Against −",
  linked: "&",
  legend: "Key",
  legendTitle: "What the signs and lines mean",
  legendItems: {
    supports: "Solid line with an arrow: a reason, or an answer for",
    rebuts: "Dashed line with a bar: an objection, or an answer against",
    undercuts: "Finely dotted line with a bar, ending on a ring: it does not follow",
    qualifies: "Dotted line with a ring: yes, but",
    linked: "A ring with &: reasons that only work together",
    sides: "Blue with + takes the side for, orange with − the side against, violet with ~ limits",
    folds: "The numbers on a card unfold what bears on it",
  },
};
