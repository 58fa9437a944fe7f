import type { Link } from "./ranks.ts";

/** Which way out of its region a line goes. */
export type Exit = "left" | "right";

/** An end of a line that leaves its region: it hangs from the cell's lower border or stands on its upper one. */
export type Leaving = { readonly node: number; readonly border: "upper" | "lower"; readonly exit: Exit };

/**
 * A region as rows of cells. Cells `0 … nodes - 1` are nodes; later ones are bends, where a line passes a row,
 * and the ends that stand for the left and right border of each row, which always come first and last in it.
 */
export type Layered = {
  /** Cells of each row, from left to right. */
  readonly rows: number[][];
  readonly rowOf: Int32Array;
  readonly nodes: number;
  /** For each cell, the cells of the row above and below that it has a line to. A pair can occur twice. */
  readonly up: readonly (readonly number[])[];
  readonly down: readonly (readonly number[])[];
  /** For each link, its cells from upper to lower node. */
  readonly chains: readonly (readonly number[])[];
  readonly isBorder: Uint8Array;
};

/** Lay nodes out in the rows given, with a bend wherever a link passes a row. Rows count from 0 without gaps. O(nodes + rows passed). */
export function layersOf(
  rowOfNode: Int32Array,
  links: readonly Link[],
  leavings: readonly Leaving[],
  order: readonly number[],
  depth = rowOfNode.length === 0 ? 0 : Math.max(...rowOfNode) + 1,
): Layered {
  const count = rowOfNode.length;
  const rows: number[][] = Array.from({ length: depth }, () => []);
  const rowOf: number[] = [...rowOfNode];
  const up: number[][] = Array.from({ length: count }, () => []);
  const down: number[][] = Array.from({ length: count }, () => []);
  const addCell = (row: number): number => {
    rowOf.push(row);
    up.push([]);
    down.push([]);
    return rowOf.length - 1;
  };
  const borders = rows.map((_row, row) => ({ left: addCell(row), right: addCell(row) }));
  const join = (upper: number, lower: number) => {
    (down[upper] as number[]).push(lower);
    (up[lower] as number[]).push(upper);
  };
  const bends: number[][] = Array.from({ length: count }, () => []);
  const chains = links.map(({ upper, lower }) => {
    const chain = [upper];
    for (let row = (rowOf[upper] as number) + 1; row < (rowOf[lower] as number); row += 1) {
      const bend = addCell(row);
      join(chain[chain.length - 1] as number, bend);
      chain.push(bend);
      (bends[upper] as number[]).push(bend);
    }
    join(chain[chain.length - 1] as number, lower);
    chain.push(lower);
    return chain;
  });
  for (const { node, border, exit } of leavings) {
    const row = rowOf[node] as number;
    const below = borders[row + 1];
    const above = borders[row - 1];
    if (border === "lower" && below) join(node, below[exit]);
    if (border === "upper" && above) join(above[exit], node);
  }
  for (const node of order) {
    rows[rowOf[node] as number]?.push(node);
    for (const bend of bends[node] as readonly number[]) rows[rowOf[bend] as number]?.push(bend);
  }
  const isBorder = new Uint8Array(rowOf.length);
  borders.forEach(({ left, right }, row) => {
    isBorder[left] = isBorder[right] = 1;
    rows[row]?.unshift(left);
    rows[row]?.push(right);
  });
  return { rows, rowOf: Int32Array.from(rowOf), nodes: count, up, down, chains, isBorder };
}
