/** Rows of blocks that stand in one upright strip, and the side on which the lines of its later rows run up. */
export type Strip<Member> = {
  readonly rows: readonly (readonly Member[])[];
  readonly towards: "left" | "right";
  /** The group its rows belong to. */
  readonly group: number;
};

/** From how many blocks in a row on a group gets an alley of its own. */
const WIDE = 4;

/**
 * Divide groups of rows into strips with alleys between them. A group by itself, or one that is wide or much wider than
 * the others, is halved around an alley of its own; any other sends its lines towards the middle of the whole. O(members).
 */
export function stripsOf<Member>(groups: readonly (readonly (readonly Member[])[])[]): readonly Strip<Member>[] {
  const strips: Strip<Member>[] = [];
  const lengths = groups.map((rows) => Math.max(...rows.map((row) => row.length)));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  groups.forEach((rows, index) => {
    const longest = lengths[index] as number;
    const wide = longest >= WIDE || longest >= 3 * (total - longest);
    if (rows.length > 1 && longest > 1 && wide) {
      strips.push({ rows: rows.map((row) => row.slice(0, Math.ceil(row.length / 2))), towards: "right", group: index });
      strips.push({ rows: rows.map((row) => row.slice(Math.ceil(row.length / 2))), towards: "left", group: index });
    } else {
      const right = groups.length === 1 || index < (groups.length - 1) / 2;
      strips.push({ rows, towards: right ? "right" : "left", group: index });
    }
  });
  return strips;
}

/**
 * Whose lines run in the alley to the right of a strip, from left to right: a place for each line of a later row.
 * Deeper rows run further from their own side, so that they clear the lines which join above them. O(members).
 */
export function lanesBeside<Member>(
  strips: readonly Strip<Member>[],
  index: number,
  linesOf: (member: Member) => number,
): readonly Member[] {
  const before = strips[index];
  const after = strips[index + 1];
  const fromLeft = before?.towards === "right" ? before.rows.slice(1).flat() : [];
  const fromRight = after?.towards === "left" ? after.rows.slice(1).flatMap((row) => [...row].reverse()) : [];
  return [...fromLeft, ...fromRight.reverse()].flatMap((member) => new Array<Member>(linesOf(member)).fill(member));
}
