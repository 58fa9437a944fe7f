import { CARD_GAP, COMFORTABLE_WIDTH, LANE_GAP, ROW_GAP, USUAL_ASPECT } from "./spacing.ts";

/** What wrapping needs to know of a block. */
export type Extent = { readonly width: number; readonly height: number };

/** For each group, its rows from the top; each row holds the indexes of its members from left to right. */
export type Wrapping = readonly (readonly (readonly number[])[])[];

/** How much a further row has to gain in proportion: lines get longer and need room beside the cards. */
const ROW_COST = 0.72;

const MOST_ROWS = 24;
const LONG_GROUP = 60;

type Choice = { readonly rows: readonly (readonly number[])[]; readonly width: number; readonly height: number };

/**
 * Wrap groups of blocks, which stand side by side, into rows so that the whole comes near `aspect` (width over height)
 * with few rows. Every group keeps its order, and its rows follow one another without regard for other groups' rows.
 * `top` is the height of what stands above. What fits into a comfortable width is not wrapped.
 * O(groups × rows tried × blocks × log blocks).
 */
export function wrapGroups(groups: readonly (readonly Extent[])[], top: number, aspect: number): Wrapping {
  const flat = groups.map((group) => choiceOf(group, [group.map((_block, index) => index)]));
  if (widthOf(flat) <= COMFORTABLE_WIDTH * Math.min(1, aspect / USUAL_ASPECT)) return flat.map(({ rows }) => rows);
  const choices = groups.map(choicesFor);
  const heights = new Set(choices.flatMap((group) => group.map(({ height }) => height)));
  let best = flat;
  let lowest = costOf(flat, top, aspect);
  for (const height of [...heights].sort((a, b) => b - a)) {
    const picked = choices.map((group) => pick(group, height));
    const cost = costOf(picked, top, aspect);
    if (cost >= lowest - 1e-9) continue;
    best = picked;
    lowest = cost;
  }
  return best.map(({ rows }) => rows);
}

function costOf(choices: readonly Choice[], top: number, aspect: number): number {
  const lines = choices.reduce((sum, choice) => sum + choice.rows.flat().length, 0);
  const height = top + (lines / 2) * LANE_GAP + Math.max(...choices.map((choice) => choice.height));
  const rows = Math.max(...choices.map((choice) => choice.rows.length));
  return Math.abs(Math.log(widthOf(choices) / height / aspect)) + ROW_COST * Math.log(rows);
}

function widthOf(choices: readonly Choice[]): number {
  return choices.reduce((sum, { width }) => sum + width + CARD_GAP, -CARD_GAP);
}

/** The narrowest choice that is no higher than `height`; the lowest where there is none. */
function pick(choices: readonly Choice[], height: number): Choice {
  const fitting = choices.filter((choice) => choice.height <= height);
  if (fitting.length > 0) return fitting.reduce((best, choice) => (choice.width < best.width ? choice : best));
  return choices.reduce((best, choice) => (choice.height < best.height ? choice : best));
}

/** A group in one row, in two, and so on. */
function choicesFor(group: readonly Extent[]): readonly Choice[] {
  const widths = widthsOf(group);
  const choices: Choice[] = [];
  for (let rows = 1; rows <= Math.min(group.length, MOST_ROWS); rows += 1) {
    choices.push(choiceOf(group, wrapInto(group, rows, widths)));
  }
  return choices;
}

function choiceOf(group: readonly Extent[], rows: readonly (readonly number[])[]): Choice {
  const blocks = rows.map((row) => row.map((at) => group[at] as Extent));
  const lanes = group.length - (rows[0] as readonly number[]).length;
  return {
    rows,
    width: Math.max(...blocks.map(spanOf)) + lanes * LANE_GAP,
    height: blocks.reduce((sum, row) => sum + Math.max(...row.map(({ height }) => height)) + ROW_GAP, 0),
  };
}

/** The narrowest way of filling at most `rows` rows in order; widths are tried from small to large by halving. */
function wrapInto(group: readonly Extent[], rows: number, widths: readonly number[]): readonly (readonly number[])[] {
  let low = 0;
  let high = widths.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fill(group, widths[middle] as number).length <= rows) high = middle;
    else low = middle + 1;
  }
  return fill(group, widths[low] as number);
}

function fill(group: readonly Extent[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  group.forEach((block, index) => {
    if (used + CARD_GAP + block.width > width + 1e-6) {
      rows.push([index]);
      used = block.width;
    } else {
      (rows[rows.length - 1] as number[]).push(index);
      used += CARD_GAP + block.width;
    }
  });
  return rows;
}

/** Every width at which a row can be full, ascending; for long groups only the multiples of the widest block. */
function widthsOf(group: readonly Extent[]): readonly number[] {
  const widest = Math.max(...group.map(({ width }) => width));
  if (group.length > LONG_GROUP) return group.map((_block, index) => (index + 1) * (widest + CARD_GAP) - CARD_GAP);
  const found = new Set([widest]);
  for (let from = 0; from < group.length; from += 1) {
    let used = -CARD_GAP;
    for (let to = from; to < group.length; to += 1) {
      used += CARD_GAP + (group[to] as Extent).width;
      if (used >= widest) found.add(used);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function spanOf(row: readonly Extent[]): number {
  return row.reduce((sum, { width }) => sum + width + CARD_GAP, -CARD_GAP);
}
