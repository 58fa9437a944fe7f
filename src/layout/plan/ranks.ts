/** A line between two numbered nodes: `upper` is what is borne on, `lower` what bears on it. */
export type Link = { readonly upper: number; readonly lower: number };

/** The row of every node, counted from 0 at the top, and which links run against that order because they close a cycle. */
export type Ranks = { readonly rows: Int32Array; readonly against: readonly boolean[] };

/**
 * Give every node a row, such that what bears on a node stands lower than it. Cycles are opened where a walk in
 * the order given first comes back to its own trail, so links of the tree that the walk follows keep their direction.
 * Rows are as high as they can be; a node with more below it than above is then lowered towards what bears on it.
 * O(nodes + links). Sugiyama, Tagawa & Toda 1981, with the longest-path rows of Eades & Sugiyama 1990.
 */
export function ranksOf(count: number, links: readonly Link[]): Ranks {
  const below: number[][] = Array.from({ length: count }, () => []);
  links.forEach(({ upper, lower }, index) => {
    if (upper !== lower) below[upper]?.push(index);
  });
  const against = backLinks(count, links, below);
  const rows = longestPaths(count, links, below, against);
  lowerTowardsChildren(count, links, below, against, rows);
  return { rows, against };
}

function backLinks(count: number, links: readonly Link[], below: readonly (readonly number[])[]): readonly boolean[] {
  const against = links.map(({ upper, lower }) => upper === lower);
  // 0: not met yet; 1: on the trail; 2: done.
  const state = new Uint8Array(count);
  const hasParent = new Uint8Array(count);
  for (const { upper, lower } of links) if (upper !== lower) hasParent[lower] = 1;
  const next = new Int32Array(count);
  const walk = (start: number) => {
    const trail = [start];
    state[start] = 1;
    while (trail.length > 0) {
      const at = trail[trail.length - 1] as number;
      const out = below[at] as readonly number[];
      const step = next[at] as number;
      if (step === out.length) {
        state[at] = 2;
        trail.pop();
        continue;
      }
      next[at] = step + 1;
      const index = out[step] as number;
      const { lower } = links[index] as Link;
      if (state[lower] === 1) against[index] = true;
      else if (state[lower] === 0) {
        state[lower] = 1;
        trail.push(lower);
      }
    }
  };
  for (let node = 0; node < count; node += 1) if (hasParent[node] === 0) walk(node);
  for (let node = 0; node < count; node += 1) if (state[node] === 0) walk(node);
  return against;
}

function longestPaths(
  count: number,
  links: readonly Link[],
  below: readonly (readonly number[])[],
  against: readonly boolean[],
): Int32Array {
  const waiting = new Int32Array(count);
  links.forEach(({ upper, lower }, index) => {
    if (upper !== lower)
      waiting[against[index] ? upper : lower] = (waiting[against[index] ? upper : lower] as number) + 1;
  });
  const rows = new Int32Array(count);
  const above: number[][] = Array.from({ length: count }, () => []);
  links.forEach(({ upper, lower }, index) => {
    if (upper !== lower && against[index]) above[lower]?.push(upper);
  });
  const queue: number[] = [];
  for (let node = 0; node < count; node += 1) if (waiting[node] === 0) queue.push(node);
  const arrive = (node: number, row: number) => {
    rows[node] = Math.max(rows[node] as number, row);
    waiting[node] = (waiting[node] as number) - 1;
    if (waiting[node] === 0) queue.push(node);
  };
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] as number;
    const row = (rows[node] as number) + 1;
    for (const index of below[node] as readonly number[])
      if (!against[index]) arrive((links[index] as Link).lower, row);
    for (const upper of above[node] as readonly number[]) arrive(upper, row);
  }
  return rows;
}

function lowerTowardsChildren(
  count: number,
  links: readonly Link[],
  below: readonly (readonly number[])[],
  against: readonly boolean[],
  rows: Int32Array,
): void {
  const parents = new Int32Array(count);
  links.forEach(({ lower }, index) => {
    if (!against[index]) parents[lower] = (parents[lower] as number) + 1;
  });
  const touched = new Uint8Array(count);
  links.forEach(({ upper, lower }, index) => {
    if (against[index]) touched[upper] = touched[lower] = 1;
  });
  const order = Array.from({ length: count }, (_, node) => node).sort(
    (a, b) => (rows[b] as number) - (rows[a] as number) || a - b,
  );
  for (const node of order) {
    if (touched[node] === 1) continue;
    const children = (below[node] as readonly number[]).filter((index) => !against[index]);
    if (children.length <= (parents[node] as number)) continue;
    let highest = Number.POSITIVE_INFINITY;
    for (const index of children) highest = Math.min(highest, rows[(links[index] as Link).lower] as number);
    rows[node] = highest - 1;
  }
}
