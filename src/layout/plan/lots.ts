import { type End, LEAST_ALLEY, type Outside } from "./outside.ts";
import type { Survey } from "./survey.ts";
import { type Run, type Turn, tracksOf } from "./tracks.ts";

/** Where each region begins, and where each stretch along an alley runs. */
export type Lots = { readonly regionX: readonly number[]; readonly uprightX: readonly number[] };

/** Between parallel lines. */
export const TRACK = 12;
const ALLEY_MARGIN = 22;

/**
 * Put the regions of each band side by side, with alleys as wide as the lines along them need. Where regions begin at
 * given places, lines share what room there is between them.
 */
export function layLots(survey: Survey, outside: Outside, given?: readonly number[]): Lots {
  const runs = alleyRuns(survey, outside);
  const regionX: number[] = [];
  const uprightX: number[] = [];
  survey.plan.bands.forEach((band, index) => {
    let x = 0;
    for (let alley = 0; alley <= band.length; alley += 1) {
      const own = outside.uprights.flatMap((upright, at) =>
        upright.band === index && upright.alley === alley ? [at] : [],
      );
      const { of, count } = tracksOf(own.map((at) => runs[at] as Run));
      if (given) {
        const { first, gap } = lanesBetween(survey, band[alley - 1], band[alley], given, count);
        own.forEach((at, place) => {
          uprightX[at] = first + (of[place] as number) * gap;
        });
        continue;
      }
      const isOuter = alley === 0 || alley === band.length;
      const width = Math.max(isOuter ? 0 : LEAST_ALLEY, count === 0 ? 0 : 2 * ALLEY_MARGIN + (count - 1) * TRACK);
      const first = x + (width - Math.max(0, count - 1) * TRACK) / 2;
      own.forEach((at, place) => {
        uprightX[at] = first + (of[place] as number) * TRACK;
      });
      x += width;
      const region = band[alley];
      if (region === undefined) continue;
      regionX[region] = x;
      x += survey.region(region).placed.width;
    }
  });
  return { regionX: given ?? regionX, uprightX };
}

function lanesBetween(
  survey: Survey,
  left: number | undefined,
  right: number | undefined,
  given: readonly number[],
  count: number,
): { readonly first: number; readonly gap: number } {
  const from = left === undefined ? undefined : (given[left] as number) + survey.region(left).placed.width;
  const to = right === undefined ? undefined : (given[right] as number);
  const needed = Math.max(0, count - 1) * TRACK;
  if (from === undefined) return { first: (to ?? 0) - ALLEY_MARGIN - needed, gap: TRACK };
  if (to === undefined) return { first: from + ALLEY_MARGIN, gap: TRACK };
  const gap = Math.min(TRACK, (to - from) / (count + 1));
  return { first: (from + to - Math.max(0, count - 1) * gap) / 2, gap };
}

/** Each stretch along an alley as a run: it turns off at channels, to the left or to the right. */
function alleyRuns(survey: Survey, { levels, uprights }: Outside): readonly Run[] {
  const turns: Turn[][] = uprights.map(() => []);
  const guess = guessedX(survey);
  const xOf = (end: End): number => {
    if (end.kind === "port") return guess.node(end.node);
    const { band, alley } = uprights[end.upright] as { readonly band: number; readonly alley: number };
    return guess.alley(band, alley);
  };
  for (const { channel, from, to } of levels) {
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (end.kind === "alley")
        turns[end.upright]?.push({ at: channel, side: xOf(other) < xOf(end) ? "low" : "high", lines: 1 });
    }
  }
  return turns.map((own) => ({ turns: own }));
}

/** About where things will be, were every alley as narrow as can be. */
function guessedX(survey: Survey) {
  const starts: number[] = [];
  const alleys = survey.plan.bands.map((band) => {
    const found = [0];
    for (const region of band) {
      const left = found[found.length - 1] as number;
      starts[region] = left + LEAST_ALLEY / 2;
      found.push(left + survey.region(region).placed.width + LEAST_ALLEY);
    }
    return found;
  });
  return {
    alley: (band: number, alley: number) => alleys[band]?.[alley] as number,
    node: (node: number) => (starts[survey.plan.regionOf[node] as number] as number) + survey.middleOf(node),
  };
}
