import { lanesBeside, type Strip, stripsOf } from "./bays.ts";
import type { LayoutEdge } from "./contract.ts";
import { nodesOf, type TreeNode } from "./forest.ts";
import { ALLEY_MARGIN, CARD_GAP, LANE_GAP, ROW_GAP } from "./spacing.ts";
import { wrapGroups } from "./wrap.ts";

/** A tree, or part of one, as a rectangle whose inside is settled. Levels count rows of cards and of junctions. */
export type Block = {
  readonly tree: TreeNode;
  readonly width: number;
  /** About how high it will be; exact heights are known once lines are routed. */
  readonly height: number;
  /** From the left edge to the middle of the root. */
  readonly anchor: number;
  /** The lowest level in use, counted from the root's. */
  readonly depth: number;
  readonly seats: readonly Seat[];
};

/** A child's place in its parent's block. */
export type Seat = {
  readonly block: Block;
  /** From the left edge of the parent's block to that of the child's. */
  readonly left: number;
  /** Levels below the parent. */
  readonly level: number;
  /** The first level of its row, below the parent. */
  readonly rowLevel: number;
  /** For each of its lines, where it runs up past the rows above, from the left edge of the parent's block; empty in the first row. */
  readonly lanes: readonly number[];
};

/** A node whose column and row are settled. */
export type SeatedNode = { readonly tree: TreeNode; readonly left: number; readonly level: number };

/** A line of a tree; it runs at `lane` until it has passed above `rowLevel`, counted from the top of the drawing. */
export type SeatedLine = {
  readonly edge: LayoutEdge;
  readonly lane: number | undefined;
  readonly rowLevel: number;
};

/** A tree with every column and row settled, before heights and lines. */
export type SeatedTree = { readonly nodes: readonly SeatedNode[]; readonly lines: readonly SeatedLine[] };

/**
 * Settle the columns and rows of a tree. Each node stands above a block for each child; children wrap into rows
 * towards `aspect`, for left of yes-but left of against, and the lines of later rows get lanes of their own
 * in alleys between the blocks, ordered so that no two lines of the tree need cross.
 * Cards stand on even levels, junctions on odd ones. O(nodes · log nodes) for usual trees.
 */
export function seatTree(root: TreeNode, aspect: number): SeatedTree {
  const order = nodesOf(root);
  const blocks = new Map<TreeNode, Block>();
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const tree = order[index] as TreeNode;
    const children = tree.children.map((child) => blocks.get(child) as Block);
    blocks.set(tree, children.length === 0 ? leafBlock(tree) : arrange(tree, children, aspect));
  }
  const nodes: SeatedNode[] = [];
  const lines: SeatedLine[] = [];
  const top = root.node.kind === "junction" ? 1 : 0;
  const queue: { block: Block; left: number; level: number }[] = [
    { block: blocks.get(root) as Block, left: 0, level: top },
  ];
  for (let head = 0; head < queue.length; head += 1) {
    const { block, left, level } = queue[head] as { block: Block; left: number; level: number };
    nodes.push({ tree: block.tree, left: left + block.anchor - block.tree.node.width / 2, level });
    for (const seat of block.seats) {
      queue.push({ block: seat.block, left: left + seat.left, level: level + seat.level });
      seat.block.tree.lines.forEach((edge, index) => {
        const lane = seat.lanes[index];
        lines.push({ edge, lane: lane === undefined ? undefined : left + lane, rowLevel: level + seat.rowLevel });
      });
    }
  }
  return { nodes, lines };
}

function leafBlock(tree: TreeNode): Block {
  const { width, height } = tree.node;
  return { tree, width, height, anchor: width / 2, depth: 0, seats: [] };
}

type Level = { readonly row: number; readonly card: number; readonly junction: number };

function arrange(tree: TreeNode, children: readonly Block[], aspect: number): Block {
  const groups = groupBlocks(children);
  const wrapping = wrapGroups(groups, tree.node.height, aspect);
  const rows = wrapping.map((group, index) => group.map((row) => row.map((at) => groups[index]?.[at] as Block)));
  const levels = rows.map((group) => levelsOf(tree, group));
  if (rows.every((group) => group.length === 1)) {
    const row = rows.flatMap((group) => group[0] ?? []);
    return crown(tree, seatRow(tree, row, levels[0]?.[0] as Level), spanOf(row), false);
  }
  const strips = stripsOf(rows);
  const seats: Seat[] = [];
  let cursor = 0;
  strips.forEach((strip, index) => {
    const width = Math.max(...strip.rows.map(spanOf));
    const right = strip.towards === "right";
    const lanes = alleyLanes(strips, index);
    if (index > 0) cursor += alleyWidth(strips, index - 1);
    const alley = right ? cursor + width : cursor - alleyWidth(strips, index - 1);
    strip.rows.forEach((row, place) => {
      const { row: rowLevel, card, junction } = (levels[strip.group] as readonly Level[])[place] as Level;
      let left = right ? cursor + width - spanOf(row) : cursor;
      for (const block of row) {
        const level = isJunction(block) ? junction : card;
        const offsets = place === 0 ? [] : (lanes.get(block) ?? []);
        seats.push({ block, left, level, rowLevel, lanes: offsets.map((offset) => alley + offset) });
        left += block.width + CARD_GAP;
      }
    });
    cursor += width;
  });
  if (strips.length === 1) cursor += alleyWidth(strips, 0);
  return crown(tree, seats, cursor, true);
}

/** Children in a single row. A junction that ends the row of another stands level with it, so that a line joins the two. */
function seatRow(tree: TreeNode, row: readonly Block[], { row: rowLevel, card, junction }: Level): readonly Seat[] {
  let left = 0;
  return row.map((block, index) => {
    const beside = tree.node.kind === "junction" && index === row.length - 1 && index > 0;
    const level = isJunction(block) ? (beside ? 0 : junction) : card;
    const seat = { block, left, level, rowLevel, lanes: [] };
    left += block.width + CARD_GAP;
    return seat;
  });
}

/** Put the root above its children and take the whole as one block. */
function crown(tree: TreeNode, seats: readonly Seat[], width: number, wrapped: boolean): Block {
  const { node } = tree;
  const premises = node.kind === "junction" ? seats.filter(({ block }) => block.tree.group === 0) : [];
  const first = (premises.length > 0 ? premises : seats).filter((seat) => seat.lanes.length === 0);
  const middles = first.map(({ block, left }) => left + block.anchor);
  const anchor = wrapped && premises.length === 0 ? middleOf(seats, width) : between(middles);
  const shift = Math.max(0, node.width / 2 - anchor);
  return {
    tree,
    width: Math.max(width + shift, anchor + shift + node.width / 2),
    height: node.height + heightBelow(seats),
    anchor: anchor + shift,
    depth: Math.max(...seats.map(({ block, level }) => level + block.depth)),
    seats: seats.map((seat) => ({ ...seat, left: seat.left + shift, lanes: seat.lanes.map((lane) => lane + shift) })),
  };
}

/** Above the alleys, so that their lines run straight up, unless that would put the root far from the middle. */
function middleOf(seats: readonly Seat[], width: number): number {
  const lanes = seats.flatMap((seat) => seat.lanes);
  const alleys = lanes.length === 0 ? width / 2 : between(lanes);
  return Math.abs(alleys - width / 2) <= width / 6 ? alleys : width / 2;
}

function between(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function heightBelow(seats: readonly Seat[]): number {
  const groups = new Map<number, Map<number, number>>();
  for (const { block, rowLevel } of seats) {
    const rows = groups.get(block.tree.group) ?? new Map<number, number>();
    rows.set(rowLevel, Math.max(rows.get(rowLevel) ?? 0, block.height + ROW_GAP));
    groups.set(block.tree.group, rows);
  }
  return Math.max(...[...groups.values()].map((rows) => [...rows.values()].reduce((sum, height) => sum + height, 0)));
}

function groupBlocks(children: readonly Block[]): readonly (readonly Block[])[] {
  const groups = new Map<number, Block[]>();
  for (const block of children) {
    const group = groups.get(block.tree.group);
    if (group) group.push(block);
    else groups.set(block.tree.group, [block]);
  }
  return [...groups.values()];
}

/** The levels of a group's rows below their parent. Cards keep to even levels of the drawing and junctions to odd ones. */
function levelsOf(tree: TreeNode, rows: readonly (readonly Block[])[]): readonly Level[] {
  const below = tree.node.kind === "junction" ? 1 : 0;
  const levels: Level[] = [];
  let bottom = 0;
  for (const row of rows) {
    const first = bottom + 1;
    const card = bottom === 0 && below === 1 ? 1 : bottom + 2 + ((bottom + below) % 2);
    const junction = card - 1 > bottom ? card - 1 : card + 1;
    levels.push({ row: first, card, junction });
    for (const block of row) bottom = Math.max(bottom, (isJunction(block) ? junction : card) + block.depth);
  }
  return levels;
}

function isJunction(block: Block): boolean {
  return block.tree.node.kind === "junction";
}

function spanOf(row: readonly Block[]): number {
  return Math.max(
    0,
    row.reduce((sum, { width }) => sum + width + CARD_GAP, -CARD_GAP),
  );
}

function linesOf(block: Block): number {
  return block.tree.lines.length;
}

function alleyWidth(strips: readonly Strip<Block>[], index: number): number {
  const lanes = lanesBeside(strips, index, linesOf).length;
  return lanes === 0 ? CARD_GAP : (lanes - 1) * LANE_GAP + 2 * ALLEY_MARGIN;
}

function alleyLanes(strips: readonly Strip<Block>[], index: number): ReadonlyMap<Block, readonly number[]> {
  const lanes = new Map<Block, number[]>();
  const alley = strips[index]?.towards === "right" ? index : index - 1;
  lanesBeside(strips, alley, linesOf).forEach((block, place) => {
    const offset = ALLEY_MARGIN + place * LANE_GAP;
    const offsets = lanes.get(block);
    if (offsets) offsets.push(offset);
    else lanes.set(block, [offset]);
  });
  return lanes;
}
