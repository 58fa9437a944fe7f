import { isId } from "../graph/ids.ts";
import type { Side } from "../graph/roles.ts";
import { SIDES, type Unfolded } from "../graph/unfold.ts";

/** The ways of looking at an open map, in the order of the header. */
export const VIEWS = [
  "map",
  "whole",
  "question",
  "outline",
  "compare",
  "matrix",
  "clash",
  "sources",
  "figures",
  "statistics",
] as const satisfies readonly string[];

/** A way of looking at an open map. */
export type MapView = (typeof VIEWS)[number];

/** Where one is: everything that another person needs to see the same. */
export type Address =
  | { readonly view: "home" }
  | {
      readonly view: MapView;
      /** Key of the map in the library. */
      readonly map: string;
      /** The topic, question or claim that the drawing starts from; the first topic when absent. */
      readonly within?: string | undefined;
      /** Sides unfolded in the drawing. */
      readonly unfolded: Unfolded;
      /** Entries folded in the outline, which is otherwise complete; see `isFolded`. */
      readonly folded: ReadonlySet<string>;
      /** The record whose panel is open. */
      readonly selected?: string | undefined;
      /** What a page is about: the text, the question or claim compared, the first of two voices. */
      readonly of?: string | undefined;
      /** What it is held against: the second voice, or the question of a cell. */
      readonly with?: string | undefined;
      /** What the rows of a table are sorted by: a question, or the name of an order. */
      readonly rows?: string | undefined;
      /** What its columns are sorted by. */
      readonly columns?: string | undefined;
      /** Whether a page shows every topic, not only the one it is within. */
      readonly whole?: boolean | undefined;
    };

/** An address within a map. */
export type MapAddress = Exclude<Address, { view: "home" }>;

/** Stands for every entry of the outline: with it in the set, the entries named beside it are the ones that are not folded. */
export const EVERY_ENTRY = "*";

/** Whether an entry of the outline is folded. */
export function isFolded(folded: ReadonlySet<string>, id: string): boolean {
  return folded.has(EVERY_ENTRY) !== folded.has(id);
}

const LETTERS: { readonly [Name in Side]: string } = { for: "f", "yes-but": "y", against: "a" };

/**
 * An address as the part of a URL after `#`, for example `/social-care/map?in=integration&open=q1!fa&at=c7`.
 * Equal addresses give equal texts; `parseAddress` is its inverse. O(address).
 */
export function formatAddress(address: Address): string {
  if (address.view === "home") return "/";
  const { map, view, within, unfolded, folded, selected } = address;
  const { of, with: other, rows, columns, whole } = address;
  const query: string[] = [];
  if (within !== undefined) query.push(`in=${encodeURIComponent(within)}`);
  const open = [...unfolded]
    .filter(([, sides]) => sides.size > 0)
    .map(
      ([id, sides]) =>
        `${encodeURIComponent(id)}!${SIDES.filter((side) => sides.has(side))
          .map((side) => LETTERS[side])
          .join("")}`,
    )
    .sort();
  if (open.length > 0) query.push(`open=${open.join(",")}`);
  if (folded.size > 0) query.push(`fold=${[...folded].sort().map(encodeURIComponent).join(",")}`);
  if (selected !== undefined) query.push(`at=${encodeURIComponent(selected)}`);
  if (of !== undefined) query.push(`of=${encodeURIComponent(of)}`);
  if (other !== undefined) query.push(`with=${encodeURIComponent(other)}`);
  if (rows !== undefined) query.push(`rows=${encodeURIComponent(rows)}`);
  if (columns !== undefined) query.push(`columns=${encodeURIComponent(columns)}`);
  if (whole) query.push("all=yes");
  return `/${encodeURIComponent(map)}/${view}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** Read the part of a URL after `#`. Anything that cannot be read is left out; what cannot be read at all is home. Never throws. */
export function parseAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const [map, view] = path
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  if (!map) return { view: "home" };
  const fields = new Map(
    query.split("&").map((field) => {
      const at = field.indexOf("=");
      return [field.slice(0, at), field.slice(at + 1)] as const;
    }),
  );
  const record = (field: string) => {
    const id = decode(fields.get(field) ?? "");
    return isId(id) ? id : undefined;
  };
  return {
    view: VIEWS.find((known) => known === view) ?? "map",
    map,
    within: record("in"),
    unfolded: parseUnfolded(fields.get("open") ?? ""),
    folded: new Set(
      (fields.get("fold") ?? "")
        .split(",")
        .map(decode)
        .filter((id) => id === EVERY_ENTRY || isId(id)),
    ),
    selected: record("at"),
    of: record("of"),
    with: record("with"),
    rows: record("rows"),
    columns: record("columns"),
    whole: fields.get("all") === "yes" || undefined,
  };
}

/**
 * The same place looked at in another way; what belongs to one page alone is left behind. The whole map starts from
 * everything, whatever another view was within.
 */
export function lookingAs(address: MapAddress, view: MapView): MapAddress {
  const { map, unfolded, folded, selected } = address;
  const within = view === "whole" && address.view !== "whole" ? undefined : address.within;
  return { view, map, within, unfolded, folded, selected };
}

/** The address of a map's front page in some view. */
export function addressOf(map: string, view: MapView = "map", rest: Partial<MapAddress> = {}): MapAddress {
  return { unfolded: new Map(), folded: new Set(), ...rest, map, view };
}

function parseUnfolded(text: string): Unfolded {
  const unfolded = new Map<string, ReadonlySet<Side>>();
  for (const part of text.split(",")) {
    const [id, letters] = part.split("!", 2).map(decode);
    if (!id || !isId(id)) continue;
    const sides = SIDES.filter((side) => letters?.includes(LETTERS[side]));
    if (sides.length > 0) unfolded.set(id, new Set(sides));
  }
  return unfolded;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
