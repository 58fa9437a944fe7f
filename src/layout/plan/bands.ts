/** What is known of a region before it is drawn: about how large it will be. */
export type Guess = { readonly width: number; readonly height: number };

/** How many lines join two regions. */
export type Tie = { readonly a: number; readonly b: number; readonly lines: number };

const MOST_ROUNDS = 12;
/** Room for a street between bands, and for an alley between regions. */
export const STREET = 120;
export const ALLEY = 90;

/**
 * Regions in an order in which those with many lines between them stand near one another; ties keep the order given.
 * Local search by moving single regions. O(rounds × regions² × ties).
 */
export function orderRegions(count: number, ties: readonly Tie[]): readonly number[] {
  const order = Array.from({ length: count }, (_, region) => region);
  const near: Tie[][] = order.map(() => []);
  for (const tie of ties) {
    near[tie.a]?.push(tie);
    near[tie.b]?.push(tie);
  }
  const place = Int32Array.from(order);
  const lengthOf = () =>
    ties.reduce((sum, { a, b, lines }) => sum + lines * Math.abs((place[a] as number) - (place[b] as number)), 0);
  let best = lengthOf();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (let region = 0; region < count; region += 1) {
      const from = place[region] as number;
      let goal = from;
      for (let to = 0; to < count; to += 1) {
        if (to === from) continue;
        move(order, place, place[region] as number, to);
        const length = lengthOf();
        if (length < best) [best, goal] = [length, to];
      }
      move(order, place, place[region] as number, goal);
      if (goal !== from) moved = true;
    }
    if (!moved) break;
  }
  return order;
}

function move(order: number[], place: Int32Array, from: number, to: number): void {
  const [region] = order.splice(from, 1);
  order.splice(to, 0, region as number);
  for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) place[order[at] as number] = at;
}

/** Regions in bands, and how good that is: the lower the better. */
export type Arrangement = { readonly bands: readonly (readonly number[])[]; readonly cost: number };

const MOST_EXCHANGED = 40;
/** How much short ways between regions count beside a small drawing. */
const NEARNESS = 0.18;

/**
 * Arrange regions into bands so that the whole comes near `aspect` (width over height), wastes little and keeps regions
 * with many lines between them near one another: from an order to begin with, by exchanging any two regions
 * while that helps. O(rounds × regions² × widths tried × regions).
 */
export function arrangeRegions(
  start: readonly number[],
  guesses: readonly Guess[],
  ties: readonly Tie[],
  aspect: number,
): Arrangement {
  let order = [...start];
  const rate = (candidate: readonly number[]): Arrangement => {
    const { bands, cost } = bandsOf(candidate, guesses, aspect);
    return { bands, cost: cost + NEARNESS * Math.log(1 + tieLength(bands, guesses, ties)) };
  };
  let best = rate(order);
  if (order.length > MOST_EXCHANGED) return best;
  for (let improved = true; improved; ) {
    improved = false;
    for (let a = 0; a < order.length; a += 1) {
      for (let b = a + 1; b < order.length; b += 1) {
        const next = [...order];
        [next[a], next[b]] = [order[b] as number, order[a] as number];
        const rated = rate(next);
        if (rated.cost >= best.cost - 1e-9) continue;
        [best, order, improved] = [rated, next, true];
      }
    }
  }
  return best;
}

function tieLength(bands: readonly (readonly number[])[], guesses: readonly Guess[], ties: readonly Tie[]): number {
  const xs: number[] = [];
  const ys: number[] = [];
  let y = 0;
  for (const band of bands) {
    let x = 0;
    const height = Math.max(...band.map((region) => (guesses[region] as Guess).height));
    for (const region of band) {
      const { width } = guesses[region] as Guess;
      xs[region] = x + width / 2;
      ys[region] = y + height / 2;
      x += width + ALLEY;
    }
    y += height + STREET;
  }
  return ties.reduce(
    (sum, { a, b, lines }) =>
      sum + lines * (Math.abs((xs[a] as number) - (xs[b] as number)) + Math.abs((ys[a] as number) - (ys[b] as number))),
    0,
  );
}

/**
 * Break regions in their order into bands, so that the whole comes near `aspect` (width over height) and wastes little.
 * O(widths tried × regions).
 */
export function bandsOf(order: readonly number[], guesses: readonly Guess[], aspect: number): Arrangement {
  const widths = order.map((region) => (guesses[region] as Guess).width + ALLEY);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const widest = Math.max(0, ...widths);
  let best: readonly (readonly number[])[] = [order];
  let least = Number.POSITIVE_INFINITY;
  const tries = Math.min(48, Math.max(1, order.length * 3));
  for (let turn = 0; turn <= tries; turn += 1) {
    const bands = fill(order, widths, widest + ((total - widest) * turn) / tries);
    const width = Math.max(
      ...bands.map((band) => band.reduce((sum, region) => sum + (guesses[region] as Guess).width + ALLEY, ALLEY)),
    );
    const height = bands.reduce(
      (sum, band) => sum + Math.max(...band.map((region) => (guesses[region] as Guess).height)) + STREET,
      STREET,
    );
    // Of equally shaped plans the smaller one wins.
    const cost = Math.abs(Math.log(width / height / aspect)) + 1 * Math.log(width * height);
    if (cost < least - 1e-9) [best, least] = [bands, cost];
  }
  return { bands: best, cost: least };
}

function fill(order: readonly number[], widths: readonly number[], limit: number): readonly (readonly number[])[] {
  const bands: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  order.forEach((region, index) => {
    const width = widths[index] as number;
    if (used + width > limit + 1e-6) {
      bands.push([region]);
      used = width;
    } else {
      bands[bands.length - 1]?.push(region);
      used += width;
    }
  });
  return bands;
}
