import type { TypedGraph } from "../graph/graph.ts";
import type { RecordId } from "../graph/ids.ts";
import { isOnTheMatter } from "../graph/queries.ts";
import { type Side, sideOf } from "../graph/roles.ts";
import { unfoldAll, type VisibleGraph } from "../graph/unfold.ts";
import { outlineFor } from "./derive.ts";
import { linkTo } from "./describe.ts";
import type { SessionState } from "./state.ts";

type Drawn = NonNullable<SessionState["drawing"]["shown"]>;

/** The whole debate on show, cut into regions: one for each question, and one for each claim that leads to none. */
export type WholeMap = {
  readonly visible: VisibleGraph;
  /** Card → the question or claim at the top of its region. */
  readonly regionOf: ReadonlyMap<RecordId, RecordId>;
  readonly stubs: ReadonlyMap<RecordId, readonly Stub[]>;
};

/** Relations of one card that leave its region, of one side and direction, gathered by where they lead. */
export type Stub = {
  readonly side: Side;
  /** `out`: the card bears on something elsewhere; `in`: something elsewhere bears on it. */
  readonly way: "out" | "in";
  /** The region they lead to. */
  readonly region: RecordId;
  /** The cards at their other ends. */
  readonly cards: readonly RecordId[];
};

const wholes = new WeakMap<TypedGraph, WholeMap>();

/** The whole debate, made once for each graph: topics and questions in order, every claim where the outline sets it out. O(graph). */
export function wholeOf(graph: TypedGraph): WholeMap {
  const known = wholes.get(graph);
  if (known) return known;
  const visible = unfoldAll(graph, outlineFor(graph));
  const regionOf = regionsIn(graph, visible);
  const whole = { visible, regionOf, stubs: stubsIn(graph, visible, regionOf) };
  wholes.set(graph, whole);
  return whole;
}

function regionsIn(graph: TypedGraph, visible: VisibleGraph): ReadonlyMap<RecordId, RecordId> {
  const regionOf = new Map<RecordId, RecordId>();
  for (const { id, under } of visible.cards) {
    let target = under === undefined ? undefined : graph.inferences.get(under)?.target;
    // A step onto a step belongs where the first premise of that one stands.
    while (target !== undefined && graph.inferences.has(target)) target = graph.inferences.get(target)?.premises[0];
    regionOf.set(id, (target === undefined ? undefined : regionOf.get(target)) ?? id);
  }
  return regionOf;
}

function stubsIn(
  graph: TypedGraph,
  visible: VisibleGraph,
  regionOf: ReadonlyMap<RecordId, RecordId>,
): ReadonlyMap<RecordId, readonly Stub[]> {
  const stubs = new Map<
    RecordId,
    Map<string, { side: Side; way: "out" | "in"; region: RecordId; cards: Set<RecordId> }>
  >();
  const add = (card: RecordId, side: Side, way: "out" | "in", other: RecordId) => {
    const region = regionOf.get(other) ?? other;
    const own = stubs.get(card) ?? new Map();
    stubs.set(card, own);
    const name = `${way} ${side} ${region}`;
    const stub = own.get(name) ?? { side, way, region, cards: new Set<RecordId>() };
    own.set(name, stub);
    stub.cards.add(other);
  };
  for (const { inference } of visible.steps) {
    if (!isOnTheMatter(inference)) continue;
    let target = inference.target;
    while (graph.inferences.has(target)) target = graph.inferences.get(target)?.premises[0] as string;
    for (const premise of inference.premises) {
      if (regionOf.get(premise) === regionOf.get(target)) continue;
      add(premise, sideOf(inference), "out", target);
      add(target, sideOf(inference), "in", premise);
    }
  }
  return new Map(
    [...stubs].map(([id, own]) => [id, [...own.values()].map((stub) => ({ ...stub, cards: [...stub.cards] }))]),
  );
}

/** A region of a drawn map: what it is about, how many claims lie in it, and where. */
export type DrawnRegion = {
  readonly id: RecordId;
  readonly title: string;
  readonly claims: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The regions of a drawn whole map, as boxes around their cards. O(cards). */
export function regionsOf(graph: TypedGraph, { diagram, placement }: Drawn): readonly DrawnRegion[] {
  const found = new Map<RecordId, { left: number; top: number; right: number; bottom: number; claims: number }>();
  for (const { id, kind, region = id, width, height } of diagram.nodes) {
    const at = placement.positions.get(id);
    if (!at) continue;
    const box = found.get(region) ?? { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, claims: 0 };
    found.set(region, box);
    box.left = Math.min(box.left, at.x);
    box.top = Math.min(box.top, at.y);
    box.right = Math.max(box.right, at.x + width);
    box.bottom = Math.max(box.bottom, at.y + height);
    if (kind === "claim") box.claims += 1;
  }
  return [...found].map(([id, { left, top, right, bottom, claims }]) => ({
    id,
    title: linkTo(graph, id).name,
    claims,
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  }));
}

/** The regions of the whole map that belong to a topic, question or claim; none for the whole of it. */
export function regionsWithin(graph: TypedGraph, within: string | undefined): ReadonlySet<RecordId> {
  if (within === undefined) return new Set();
  if (graph.topics.has(within)) return new Set((graph.questionsOn.get(within) ?? []).map(({ id }) => id));
  const region = wholeOf(graph).regionOf.get(within);
  return new Set(region === undefined ? [] : [region]);
}

/** A relation between regions, from the card that bears to the card it bears on, drawn while either is selected. */
export type Crossing = { readonly side: Side; readonly from: RecordId; readonly to: RecordId };

/** The relations of a card that leave its region, one by one, in the order of its stubs. O(answer). */
export function crossingsOf({ stubs }: Pick<WholeMap, "stubs">, card: RecordId): readonly Crossing[] {
  return (stubs.get(card) ?? []).flatMap(({ side, way, cards }) =>
    cards.map((other) => (way === "out" ? { side, from: card, to: other } : { side, from: other, to: card })),
  );
}
