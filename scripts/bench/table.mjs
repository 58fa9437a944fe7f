/** @typedef {{ what: string, ours: string, peer: string, against: string, ratio: string }} Row */

/**
 * The middle of some numbers; of an even count the lower of the two.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
}

/**
 * One row of the table from what was measured here and at the peer.
 *
 * @param {string} what
 * @param {number} ours
 * @param {string} unit
 * @param {string} [against]
 * @param {number} [peer]
 * @returns {Row}
 */
export function rowOf(what, ours, unit, against = "", peer = Number.NaN) {
  const say = (/** @type {number} */ value) =>
    Number.isNaN(value) ? "–" : `${Number(value.toPrecision(3)).toLocaleString("en-GB")}${unit}`;
  return {
    what,
    ours: say(ours),
    peer: say(peer),
    against,
    ratio: Number.isNaN(peer) ? "–" : (ours / peer).toFixed(2),
  };
}

/** @param {readonly Row[]} rows */
export function printTable(rows) {
  const heads = { what: "what", ours: "ours", peer: "peer", against: "measured against", ratio: "ratio" };
  const lines = [heads, ...rows];
  const names = /** @type {(keyof Row)[]} */ (["what", "ours", "peer", "ratio", "against"]);
  const widths = names.map((name) => Math.max(...lines.map((line) => line[name].length)));
  for (const line of lines)
    console.log(
      names
        .map((name, at) => line[name].padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}
