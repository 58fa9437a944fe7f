import type { Layered } from "./layers.ts";

/** How hard to look for an order with few crossings. */
export type Effort = {
  readonly sweeps: number;
  readonly sifts: number;
  /** How many times to shake the best order and improve it again. */
  readonly shakes: number;
};

/**
 * Reorder the cells of each row, in place, so that few lines cross: barycentre sweeps, then exchanges of neighbours, then
 * moving single cells to the best place of their row; then the same again from the best order slightly shaken.
 * The best order met is kept; ties go to the earlier one. `before(a, b)` says that a must stay left of b.
 * Returns the number of crossings. Chance comes from a fixed seed, so equal input gives equal orders.
 * O(sweeps × lines × log lines + (sifts + shakes) × Σ row² × degree).
 * Sugiyama et al. 1981; sifting after Matuszewski et al. 1999; iterated local search after Lourenço et al. 2003.
 */
export function reduceCrossings(layered: Layered, effort: Effort, before: (a: number, b: number) => boolean): number {
  const sorter = new Sorter(layered, before);
  let best = sorter.count();
  let kept = layered.rows.map((row) => [...row]);
  const keepIfBetter = (orEqual = false) => {
    const now = sorter.count();
    if (now > best || (now === best && !orEqual)) return false;
    const isBetter = now < best;
    best = now;
    kept = layered.rows.map((row) => [...row]);
    return isBetter;
  };
  let idle = 0;
  for (let sweep = 0; sweep < effort.sweeps && idle < 6 && best > 0; sweep += 1) {
    sorter.sweep(sweep % 2 === 0, sweep % 4 >= 2);
    if (sweep % 3 === 2) sorter.exchange(2);
    idle = keepIfBetter() ? 0 : idle + 1;
  }
  sorter.restore(kept);
  const siftOut = () => {
    for (let round = 0; round < effort.sifts && best > 0; round += 1) {
      const now = sorter.count();
      sorter.sift(round % 2 === 0);
      sorter.exchange(4);
      if (sorter.count() >= now) break;
    }
  };
  siftOut();
  keepIfBetter();
  const chance = mulberry32(layered.nodes);
  for (let shake = 0; shake < effort.shakes && best > 0; shake += 1) {
    sorter.restore(kept);
    const rows = sorter.shake(chance);
    // Most of what a shake can gain is near by; now and then everything is sorted anew from it.
    if (shake % WIDE === 0) {
      const isDownwards = chance() < 0.5;
      sorter.sweep(isDownwards, false);
      sorter.sweep(!isDownwards, false);
      siftOut();
    } else sorter.siftNear(rows);
    keepIfBetter(true);
  }
  sorter.restore(kept);
  return best;
}

/** One shake in so many is followed by a sort of all rows. */
const WIDE = 8;

/** A small generator of numbers from 0 to 1, always the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many lines cross between neighbouring rows. O(lines × log lines). */
export function crossingsOf(layered: Layered): number {
  return new Sorter(layered, () => false).count();
}

class Sorter {
  readonly #layered: Layered;
  readonly #before: (a: number, b: number) => boolean;
  readonly #place: Int32Array;

  constructor(layered: Layered, before: (a: number, b: number) => boolean) {
    this.#layered = layered;
    this.#before = before;
    this.#place = new Int32Array(layered.rowOf.length);
    for (const row of layered.rows) this.#number(row);
  }

  restore(rows: readonly (readonly number[])[]): void {
    rows.forEach((row, index) => {
      const own = this.#layered.rows[index] as number[];
      row.forEach((cell, place) => {
        own[place] = cell;
      });
      this.#number(own);
    });
  }

  count(): number {
    let sum = 0;
    for (let row = 1; row < this.#layered.rows.length; row += 1) sum += this.#countAbove(row);
    return sum;
  }

  /** Sort every row by the mean place of its neighbours in the row before it, downwards or upwards. */
  sweep(isDownwards: boolean, turnsTies: boolean): void {
    const { rows, up, down } = this.#layered;
    const count = rows.length;
    for (let step = 1; step < count; step += 1) {
      const row = rows[isDownwards ? step : count - 1 - step] as number[];
      const near = isDownwards ? up : down;
      this.#sortRow(row, (cell) => this.#mean(near[cell] as readonly number[]), turnsTies);
    }
  }

  /** Exchange neighbours wherever that saves crossings, at most `rounds` times over. */
  exchange(rounds: number): void {
    const { rows } = this.#layered;
    for (let round = 0; round < rounds; round += 1) {
      let gained = false;
      for (const row of rows) {
        for (let at = 1; at + 2 < row.length; at += 1) {
          const [a, b] = [row[at] as number, row[at + 1] as number];
          if (this.#before(a, b) || this.#crossed(a, b) <= this.#crossed(b, a)) continue;
          row[at] = b;
          row[at + 1] = a;
          this.#place[a] = at + 1;
          this.#place[b] = at;
          gained = true;
        }
      }
      if (!gained) return;
    }
  }

  /** Move a few cells of one or two rows to places left to chance; tells which rows. */
  shake(chance: () => number): readonly number[] {
    const { rows } = this.#layered;
    const touched: number[] = [];
    for (let times = 1 + Math.floor(chance() * 2); times > 0; times -= 1) {
      const index = Math.floor(chance() * rows.length);
      const row = rows[index] as number[];
      touched.push(index);
      const room = row.length - 2;
      if (room < 2) continue;
      for (let moves = 1 + Math.floor(chance() * Math.min(4, room)); moves > 0; moves -= 1) {
        const from = 1 + Math.floor(chance() * room);
        const [cell] = row.splice(from, 1);
        row.splice(1 + Math.floor(chance() * room), 0, cell as number);
      }
      this.#mend(row);
      this.#number(row);
    }
    return touched;
  }

  /** Move the cells of some rows, and of those above and below, to where they cross least. */
  siftNear(touched: readonly number[]): void {
    const { rows } = this.#layered;
    for (const index of touched) {
      for (const near of [index, index - 1, index + 1, index, index - 2, index + 2, index]) {
        const row = rows[near];
        if (row) for (const cell of [...row]) if (this.#layered.isBorder[cell] !== 1) this.#siftCell(row, cell);
      }
    }
  }

  /** Move each cell to the place in its row where it crosses least. */
  sift(isDownwards: boolean): void {
    const { rows } = this.#layered;
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[isDownwards ? step : rows.length - 1 - step] as number[];
      for (const cell of [...row]) if (this.#layered.isBorder[cell] !== 1) this.#siftCell(row, cell);
    }
  }

  #siftCell(row: number[], cell: number): void {
    const from = this.#place[cell] as number;
    let best = from;
    let least = 0;
    let gain = 0;
    for (let at = from - 1; at >= 1; at -= 1) {
      const other = row[at] as number;
      if (this.#before(other, cell)) break;
      gain += this.#crossed(cell, other) - this.#crossed(other, cell);
      if (gain < least) [best, least] = [at, gain];
    }
    gain = 0;
    for (let at = from + 1; at + 1 < row.length; at += 1) {
      const other = row[at] as number;
      if (this.#before(cell, other)) break;
      gain += this.#crossed(other, cell) - this.#crossed(cell, other);
      if (gain < least) [best, least] = [at, gain];
    }
    if (best === from) return;
    row.splice(from, 1);
    row.splice(best, 0, cell);
    for (let at = Math.min(from, best); at <= Math.max(from, best); at += 1) this.#place[row[at] as number] = at;
  }

  /** Crossings between the lines of two cells of one row when `a` stands left of `b`. */
  #crossed(a: number, b: number): number {
    const { up, down } = this.#layered;
    return (
      this.#crossedIn(up[a] as readonly number[], up[b] as readonly number[]) +
      this.#crossedIn(down[a] as readonly number[], down[b] as readonly number[])
    );
  }

  #crossedIn(ofA: readonly number[], ofB: readonly number[]): number {
    let sum = 0;
    for (const a of ofA) {
      const place = this.#place[a] as number;
      for (const b of ofB) if (place > (this.#place[b] as number)) sum += 1;
    }
    return sum;
  }

  #countAbove(row: number): number {
    const { rows, down } = this.#layered;
    const upper = rows[row - 1] as readonly number[];
    const size = (rows[row] as readonly number[]).length;
    // Crossings are inversions: for each line, the earlier lines that end further right.
    const tree = new Int32Array(size + 1);
    let seen = 0;
    let sum = 0;
    for (const cell of upper) {
      const ends = (down[cell] as readonly number[]).map((lower) => this.#place[lower] as number);
      for (const end of ends) {
        let upTo = 0;
        for (let at = end + 1; at > 0; at -= at & -at) upTo += tree[at] as number;
        sum += seen - upTo;
      }
      for (const end of ends) for (let at = end + 1; at <= size; at += at & -at) tree[at] = (tree[at] as number) + 1;
      seen += ends.length;
    }
    return sum;
  }

  #mean(near: readonly number[]): number | undefined {
    if (near.length === 0) return undefined;
    let sum = 0;
    for (const cell of near) sum += this.#place[cell] as number;
    return sum / near.length;
  }

  /** Sort by `keyOf`; cells without a key keep their places. */
  #sortRow(row: number[], keyOf: (cell: number) => number | undefined, turnsTies: boolean): void {
    const keyed: { readonly cell: number; readonly key: number; readonly place: number }[] = [];
    const places: number[] = [];
    for (let place = 1; place + 1 < row.length; place += 1) {
      const cell = row[place] as number;
      const key = keyOf(cell);
      if (key === undefined) continue;
      keyed.push({ cell, key, place });
      places.push(place);
    }
    keyed.sort((a, b) => a.key - b.key || (turnsTies ? b.place - a.place : a.place - b.place));
    keyed.forEach(({ cell }, index) => {
      row[places[index] as number] = cell;
    });
    this.#mend(row);
    this.#number(row);
  }

  /** Put cells that must stand in a certain order back into it, by insertion; the places they take together stay the same. */
  #mend(row: number[]): void {
    for (let at = 2; at + 1 < row.length; at += 1) {
      const cell = row[at] as number;
      const blocker = row.findIndex((other, place) => place > 0 && place < at && this.#before(cell, other));
      if (blocker < 0) continue;
      row.splice(at, 1);
      row.splice(blocker, 0, cell);
    }
  }

  #number(row: readonly number[]): void {
    row.forEach((cell, place) => {
      this.#place[cell] = place;
    });
  }
}
