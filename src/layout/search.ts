import { type Grid, PITCH } from "./grid.ts";

/** A crossing of the grid where a line may begin or end, which way it runs there, and what it costs to use it. */
export type Gate = { readonly cell: number; readonly upright: 0 | 1; readonly cost: number };

/** The crossings a line passes, first to last, and how many were looked at. */
export type Search = { readonly cells: readonly number[] | undefined; readonly looked: number };

const BEND = 4.5 * PITCH;
const CROSSING = 3.5 * PITCH;
/** How much the way ahead counts for more than the way behind: a little costlier lines, found much sooner. */
const HASTE = 1.2;
/** Running along another line, where the two could not be told apart. */
const SHARING = 14 * PITCH;

/**
 * Find cheap ways for lines through a grid by A*: short, with few bends and crossings, never through a card
 * and hardly ever along another line. Ties go to what was found first, so equal input gives equal lines.
 * A search ends without a way after `limit` crossings. O(limit · log limit) each. Hart, Nilsson & Raphael 1968.
 */
export class PathFinder {
  readonly #grid: Grid;
  readonly #cost: Float64Array;
  readonly #from: Int32Array;
  readonly #seen: Int32Array;
  #round = 0;
  #heap = new Heap();

  constructor(grid: Grid) {
    this.#grid = grid;
    const states = grid.blocked.length * 2;
    this.#cost = new Float64Array(states);
    this.#from = new Int32Array(states);
    this.#seen = new Int32Array(states);
  }

  /** The cheapest way from any gate of one list to any of another. */
  find(starts: readonly Gate[], goals: readonly Gate[], limit: number): Search {
    this.#round += 1;
    this.#heap = new Heap();
    const ends = new Map(goals.map((gate) => [gate.cell * 2 + gate.upright, gate.cost]));
    const guess = this.#guessTo(goals);
    for (const { cell, upright, cost } of starts) this.#offer(cell * 2 + upright, -1, cost, guess);
    let best = Number.POSITIVE_INFINITY;
    let end = -1;
    let looked = 0;
    for (let state = this.#heap.pop(); state >= 0; state = this.#heap.pop()) {
      if (this.#heap.lastKey >= best || looked >= limit) break;
      const cost = this.#cost[state] as number;
      if (this.#heap.lastKey > cost + guess(state >> 1) + 1e-6) continue;
      looked += 1;
      const arrival = ends.get(state);
      if (arrival !== undefined && cost + arrival < best) {
        best = cost + arrival;
        end = state;
      }
      this.#expand(state, cost, guess);
    }
    return { cells: end < 0 ? undefined : this.#trace(end), looked };
  }

  #expand(state: number, cost: number, guess: (cell: number) => number): void {
    const { columns, rows } = this.#grid;
    const cell = state >> 1;
    const upright = state & 1;
    const column = cell % columns;
    const row = (cell - column) / columns;
    const along = upright === 1 ? columns : 1;
    if (upright === 1 ? row > 0 : column > 0) this.#step(state, cell - along, upright, cost, guess);
    if (upright === 1 ? row < rows - 1 : column < columns - 1) this.#step(state, cell + along, upright, cost, guess);
    const turned = 1 - upright;
    const shared = this.#grid.isTaken(cell, turned) ? SHARING : 0;
    this.#offer(cell * 2 + turned, state, cost + BEND + shared, guess);
  }

  #step(state: number, cell: number, upright: number, cost: number, guess: (cell: number) => number): void {
    if (this.#grid.blocked[cell] === 1) return;
    const shared = this.#grid.isTaken(cell, upright) ? SHARING : 0;
    // Lines mark two rows of the grid at most, so crossing one is paid for in halves.
    const crossed = this.#grid.isTaken(cell, 1 - upright) ? CROSSING / 2 : 0;
    this.#offer(cell * 2 + upright, state, cost + PITCH + shared + crossed, guess);
  }

  #offer(state: number, from: number, cost: number, guess: (cell: number) => number): void {
    if (this.#seen[state] === this.#round && (this.#cost[state] as number) <= cost) return;
    this.#seen[state] = this.#round;
    this.#cost[state] = cost;
    this.#from[state] = from;
    this.#heap.push(cost + guess(state >> 1), state);
  }

  /** About what is left: the way to the box around all goals, somewhat overrated. */
  #guessTo(goals: readonly Gate[]): (cell: number) => number {
    const { columns } = this.#grid;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { cell } of goals) {
      const column = cell % columns;
      const row = (cell - column) / columns;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
    return (cell) => {
      const column = cell % columns;
      const row = (cell - column) / columns;
      const aside = column < left ? left - column : column > right ? column - right : 0;
      const along = row < top ? top - row : row > bottom ? row - bottom : 0;
      return (aside + along) * PITCH * HASTE;
    };
  }

  #trace(end: number): readonly number[] {
    const cells: number[] = [];
    for (let state = end; state >= 0; state = this.#from[state] as number) cells.push(state >> 1);
    return cells.reverse();
  }
}

/** A binary heap of numbers by key; equal keys leave in the order of their insertion as far as the heap's shape goes. */
class Heap {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];
  /** The key of the item popped last. */
  lastKey = 0;

  push(key: number, item: number): void {
    const keys = this.#keys;
    const items = this.#items;
    let at = keys.length;
    keys.push(key);
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((keys[up] as number) <= key) break;
      keys[at] = keys[up] as number;
      items[at] = items[up] as number;
      at = up;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** The item with the least key, or −1. */
  pop(): number {
    const keys = this.#keys;
    const items = this.#items;
    const top = items[0];
    if (top === undefined) return -1;
    this.lastKey = keys[0] as number;
    const key = keys.pop() as number;
    const item = items.pop() as number;
    const size = keys.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      if (down + 1 < size && (keys[down + 1] as number) < (keys[down] as number)) down += 1;
      if ((keys[down] as number) >= key) break;
      keys[at] = keys[down] as number;
      items[at] = items[down] as number;
      at = down;
    }
    keys[at] = key;
    items[at] = item;
    return top;
  }
}
