/** A crossing of a channel and an alley. Channels are counted from the top of the plan, alleys from its left within their band. */
export type Corner = { readonly band: number; readonly alley: number; readonly channel: number };

/** A band of regions side by side: its first channel, the number of its rows, and where its alleys are. */
export type BandShape = {
  readonly firstChannel: number;
  readonly rows: number;
  /** About where each alley is; one more than there are regions. */
  readonly alleys: readonly number[];
  /** `crossed[region][row]`: lines of the region that a line meets which passes through it in the channel above that row. */
  readonly crossed: readonly (readonly number[])[];
};

/** Somewhere a way can start or end, and what it costs to get there. */
export type Door = { readonly corner: Corner; readonly cost: number };

const TURN = 0.6;
const PER_UNIT = 1 / 1500;
const PER_CHANNEL = 0.25;

/** Finds ways for lines between regions, along channels, alleys and the streets between bands. */
export class WayFinder {
  readonly #bands: readonly BandShape[];
  readonly #ids = new Map<string, number>();
  readonly #corners: Corner[] = [];
  readonly #moves: { readonly to: number; readonly cost: number; readonly isLevel: boolean }[][] = [];

  constructor(bands: readonly BandShape[]) {
    this.#bands = bands;
    bands.forEach((band, index) => {
      for (let alley = 0; alley < band.alleys.length; alley += 1) {
        for (let row = 0; row <= band.rows; row += 1)
          this.#add({ band: index, alley, channel: band.firstChannel + row });
      }
    });
    bands.forEach((_band, index) => this.#connectBand(index));
    for (let street = 0; street <= bands.length; street += 1) this.#connectStreet(street);
  }

  /** The cheapest way from one of some doors to one of others, as the corners where it turns or passes; none where there is no door. O(corners · log corners). */
  find(starts: readonly Door[], goals: readonly Door[]): readonly Corner[] | undefined {
    const count = this.#corners.length;
    // Two states a corner: having come along a channel, or along an alley.
    const cost = new Float64Array(count * 2).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(count * 2).fill(-1);
    const queue = new Queue();
    for (const door of starts) {
      const state = this.#idOf(door.corner) * 2;
      if (door.cost >= (cost[state] as number)) continue;
      cost[state] = door.cost;
      queue.push(door.cost, state);
    }
    const ends = new Map(goals.map((door) => [this.#idOf(door.corner), door.cost]));
    let best = Number.POSITIVE_INFINITY;
    let end = -1;
    for (let state = queue.pop(); state >= 0; state = queue.pop()) {
      const reached = cost[state] as number;
      if (queue.lastKey > reached) continue;
      if (reached >= best) break;
      const arrival = ends.get(state >> 1);
      // The last stretch runs along a channel again.
      if (arrival !== undefined && reached + arrival + (state % 2) * TURN < best) {
        best = reached + arrival + (state % 2) * TURN;
        end = state;
      }
      for (const move of this.#moves[state >> 1] as { to: number; cost: number; isLevel: boolean }[]) {
        const next = move.to * 2 + (move.isLevel ? 0 : 1);
        const total = reached + move.cost + ((state % 2 === 0) === move.isLevel ? 0 : TURN);
        if (total >= (cost[next] as number)) continue;
        cost[next] = total;
        from[next] = state;
        queue.push(total, next);
      }
    }
    if (end < 0) return undefined;
    const way: Corner[] = [];
    for (let state = end; state >= 0; state = from[state] as number) way.push(this.#corners[state >> 1] as Corner);
    return way.reverse();
  }

  #connectBand(index: number): void {
    const band = this.#bands[index] as BandShape;
    for (let alley = 0; alley < band.alleys.length; alley += 1) {
      for (let row = 0; row <= band.rows; row += 1) {
        const here = this.#idOf({ band: index, alley, channel: band.firstChannel + row });
        if (row < band.rows)
          this.#join(
            here,
            this.#idOf({ band: index, alley, channel: band.firstChannel + row + 1 }),
            PER_CHANNEL,
            false,
          );
        // Streets are joined across bands, below.
        if (alley === 0 || row === 0 || row === band.rows) continue;
        const before = this.#idOf({ band: index, alley: alley - 1, channel: band.firstChannel + row });
        const width = (band.alleys[alley] as number) - (band.alleys[alley - 1] as number);
        this.#join(before, here, (band.crossed[alley - 1]?.[row] ?? 0) + width * PER_UNIT, true);
      }
    }
  }

  #connectStreet(street: number): void {
    const along: { readonly id: number; readonly x: number }[] = [];
    const above = this.#bands[street - 1];
    const below = this.#bands[street];
    above?.alleys.forEach((x, alley) => {
      along.push({ id: this.#idOf({ band: street - 1, alley, channel: above.firstChannel + above.rows }), x });
    });
    below?.alleys.forEach((x, alley) => {
      along.push({ id: this.#idOf({ band: street, alley, channel: below.firstChannel }), x });
    });
    along.sort((a, b) => a.x - b.x || a.id - b.id);
    for (let index = 1; index < along.length; index += 1) {
      const [a, b] = [along[index - 1], along[index]] as [{ id: number; x: number }, { id: number; x: number }];
      this.#join(a.id, b.id, 0.05 + (b.x - a.x) * PER_UNIT, true);
    }
  }

  #join(a: number, b: number, cost: number, isLevel: boolean): void {
    this.#moves[a]?.push({ to: b, cost, isLevel });
    this.#moves[b]?.push({ to: a, cost, isLevel });
  }

  #add(corner: Corner): void {
    this.#ids.set(keyOf(corner), this.#corners.length);
    this.#corners.push(corner);
    this.#moves.push([]);
  }

  #idOf(corner: Corner): number {
    const id = this.#ids.get(keyOf(corner));
    if (id === undefined) throw new Error(`The plan has no corner ${keyOf(corner)}`);
    return id;
  }
}

function keyOf({ band, alley, channel }: Corner): string {
  return `${band} ${alley} ${channel}`;
}

/** A binary heap of numbered states by cost; of equal costs the lower number leaves first. */
class Queue {
  readonly #items: { readonly key: number; readonly state: number }[] = [];
  lastKey = 0;

  push(key: number, state: number): void {
    const items = this.#items;
    const item = { key, state };
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!isLess(item, items[up] as typeof item)) break;
      items[at] = items[up] as typeof item;
      at = up;
    }
    items[at] = item;
  }

  /** The cheapest state, or −1. */
  pop(): number {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last) return -1;
    this.lastKey = top.key;
    if (items.length === 0) return top.state;
    let at = 0;
    for (let down = 1; down < items.length; down = 2 * at + 1) {
      const other = items[down + 1];
      if (other && isLess(other, items[down] as typeof other)) down += 1;
      if (!isLess(items[down] as typeof last, last)) break;
      items[at] = items[down] as typeof last;
      at = down;
    }
    items[at] = last;
    return top.state;
  }
}

function isLess(
  a: { readonly key: number; readonly state: number },
  b: { readonly key: number; readonly state: number },
): boolean {
  return a.key < b.key || (a.key === b.key && a.state < b.state);
}
