import type { Box, Point } from "./contract.ts";

/** Between neighbouring lines of the grid, in drawing units. */
export const PITCH = 10;

/** How far lines keep from cards. */
export const CLEARANCE = 11;

const ABOUT = PITCH * 0.75;
const LEVEL = 1;
const UPRIGHT = 2;

/**
 * The drawing as a grid of crossings at which lines can turn: which of them cards cover, and which lines run there already.
 * Memory: two bytes for each 10 × 10 units.
 */
export class Grid {
  readonly columns: number;
  readonly rows: number;
  readonly blocked: Uint8Array;
  readonly #runs: Uint8Array;
  readonly #origin: Point;

  constructor(area: Box) {
    this.columns = Math.ceil(area.width / PITCH) + 1;
    this.rows = Math.ceil(area.height / PITCH) + 1;
    this.blocked = new Uint8Array(this.columns * this.rows);
    this.#runs = new Uint8Array(this.columns * this.rows);
    this.#origin = { x: area.x, y: area.y };
  }

  /** The x of a column. */
  x(column: number): number {
    return this.#origin.x + column * PITCH;
  }

  /** The y of a row. */
  y(row: number): number {
    return this.#origin.y + row * PITCH;
  }

  /** Columns whose x lies between two values, both ends included. */
  columnsBetween(low: number, high: number): readonly [number, number] {
    return between(low - this.#origin.x, high - this.#origin.x, this.columns);
  }

  /** Rows whose y lies between two values, both ends included. */
  rowsBetween(low: number, high: number): readonly [number, number] {
    return between(low - this.#origin.y, high - this.#origin.y, this.rows);
  }

  /** Keep lines away from a card. O(area). */
  block(box: Box): void {
    const [left, right] = this.columnsBetween(box.x - CLEARANCE, box.x + box.width + CLEARANCE);
    const [top, bottom] = this.rowsBetween(box.y - CLEARANCE, box.y + box.height + CLEARANCE);
    for (let row = top; row <= bottom; row += 1) {
      this.blocked.fill(1, row * this.columns + left, row * this.columns + right + 1);
    }
  }

  /** Remember where a line runs, so that later ones keep off it. O(length). */
  occupy(route: readonly Point[]): void {
    for (let index = 1; index < route.length; index += 1) {
      const [a, b] = [route[index - 1] as Point, route[index] as Point];
      const level = Math.abs(a.y - b.y) < Math.abs(a.x - b.x);
      const reach = level ? { x: 0, y: ABOUT } : { x: ABOUT, y: 0 };
      const [left, right] = this.columnsBetween(Math.min(a.x, b.x) - reach.x, Math.max(a.x, b.x) + reach.x);
      const [top, bottom] = this.rowsBetween(Math.min(a.y, b.y) - reach.y, Math.max(a.y, b.y) + reach.y);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const cell = row * this.columns + column;
          this.#runs[cell] = (this.#runs[cell] as number) | (level ? LEVEL : UPRIGHT);
        }
      }
    }
  }

  /** Whether a line runs along here: level if `upright` is 0, upright if it is 1. */
  isTaken(cell: number, upright: number): boolean {
    return ((this.#runs[cell] as number) & (upright === 1 ? UPRIGHT : LEVEL)) !== 0;
  }
}

function between(low: number, high: number, count: number): readonly [number, number] {
  return [Math.max(0, Math.ceil(low / PITCH)), Math.min(count - 1, Math.floor(high / PITCH))];
}
