import type { LayoutNode } from "./contract.ts";
import { CORNER, PORT_GAP } from "./spacing.ts";

/** A line that arrives at a node from below, by where it would like to come up. */
export type Arrival = { readonly id: string; readonly x: number };

/** How a line ends at a node: on its lower edge at `x`, or level with its middle from the left or the right. */
export type Ending = { readonly x: number; readonly side: "below" | "left" | "right" };

const RING_GAP = 7;

/**
 * Share the lower edge of a node among the lines that arrive there, so that their heads stay apart, none crosses
 * another, and as many as can run straight up. Lines from the far left and right enter a junction at its sides,
 * unless its own line leaves to the left. `left` is where the node begins. O(lines · log lines).
 */
export function endingsAt(
  node: LayoutNode,
  left: number,
  arrivals: readonly Arrival[],
  leavesLeft: boolean,
): ReadonlyMap<string, Ending> {
  const sorted = [...arrivals].sort((a, b) => a.x - b.x);
  const endings = new Map<string, Ending>();
  if (node.kind === "junction") {
    const first = sorted[0];
    if (first && first.x < left && !leavesLeft) {
      endings.set(first.id, { x: first.x, side: "left" });
      sorted.shift();
    }
    const last = sorted[sorted.length - 1];
    if (last && last.x > left + node.width) {
      endings.set(last.id, { x: last.x, side: "right" });
      sorted.pop();
    }
  }
  const ring = node.kind === "junction";
  const inset = ring ? node.width / 4 : Math.min(CORNER, node.width / 4);
  const middle = left + node.width / 2;
  const wanted = sorted.map(({ x }) => (ring ? middle : x));
  const xs = spread(wanted, left + inset, left + node.width - inset, ring ? RING_GAP : PORT_GAP);
  sorted.forEach(({ id }, index) => {
    endings.set(id, { x: xs[index] as number, side: "below" });
  });
  return endings;
}

/**
 * Where lines leave the upper edge of a card: above its middle, or aside by up to a quarter of its width
 * where that lets a line run straight up to where it ends. O(lines).
 */
export function departuresFrom(node: LayoutNode, left: number, goals: readonly number[]): readonly number[] {
  const middle = left + node.width / 2;
  if (node.kind === "junction") return goals.map(() => middle);
  const reach = node.width / 4;
  const [only] = goals;
  if (goals.length === 1 && only !== undefined) return [Math.abs(only - middle) <= reach ? only : middle];
  return spread(
    goals.map((goal) => (Math.abs(goal - middle) <= reach ? goal : middle)),
    left + CORNER,
    left + node.width - CORNER,
    PORT_GAP,
  );
}

/** Move ascending numbers as little as needed to lie between two bounds and `gap` apart, or evenly if there is no room. */
function spread(wanted: readonly number[], low: number, high: number, gap: number): readonly number[] {
  const count = wanted.length;
  if (count === 0) return [];
  const room = high - low;
  const step = count > 1 ? Math.min(gap, room / (count - 1)) : 0;
  const up: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = up[index - 1];
    const least = before === undefined ? low : before + step;
    up.push(Math.min(Math.max(wanted[index] as number, least), high - (count - 1 - index) * step));
  }
  const down: number[] = new Array<number>(count).fill(0);
  for (let index = count - 1; index >= 0; index -= 1) {
    const after = down[index + 1];
    const most = index === count - 1 ? high : (after as number) - step;
    down[index] = Math.max(Math.min(wanted[index] as number, most), low + index * step);
  }
  // Both keep the order and the gap, so their mean does; it favours neither side.
  return up.map((x, index) => (x + (down[index] as number)) / 2);
}
