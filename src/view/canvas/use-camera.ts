import { type ReactFlowInstance, useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import type { SessionState } from "../../session/state.ts";
import { regionsWithin } from "../../session/whole.ts";
import { useDebate, useSessionState } from "../session-context.ts";
import { useCalm } from "../theme/use-theme.ts";

type Shown = NonNullable<SessionState["drawing"]["shown"]>;

type Input = {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly shown: Shown | undefined;
  readonly within: string | undefined;
  readonly focus: string | undefined;
  readonly selected: string | undefined;
  /** Whether the drawing is of the whole map, which is first shown whole, or the regions that one is within. */
  readonly isWhole: boolean;
};

const GLIDE = 250;
const MARGIN = 24;
/** Below this, card text is too small to read at an arm's length, so a first view would rather show a part. */
const LEGIBLE = { wide: 0.62, narrow: 0.85 };

/** Windows narrower than this are phones, held close but small. */
const NARROW = 640;

function legibleIn({ width }: Size): number {
  // What is made for a wall is not made smaller to fit more of it on.
  if (document.documentElement.dataset["theme"] === "projector") return 1;
  return width < NARROW ? LEGIBLE.narrow : LEGIBLE.wide;
}

/**
 * Moves the view: a new place is shown from its top at a readable size; a drawing that has changed keeps the card in
 * focus where it was on the screen; a card that comes into focus out of view is brought in; the buttons zoom and fit.
 */
export function useCamera({ frame, shown, within, focus, selected, isWhole }: Input): void {
  const flow = useReactFlow();
  const { graph } = useDebate();
  const calm = useCalm();
  const camera = useSessionState((state) => state.camera);
  const fitNext = useRef(false);
  const before = useRef<{ shown: Shown; within: string | undefined; focus: string | undefined } | undefined>(undefined);
  const duration = calm ? 0 : GLIDE;
  useEffect(() => {
    if (!shown || !frame.current) return;
    const last = before.current;
    before.current = { shown, within, focus };
    const size = { width: frame.current.clientWidth, height: frame.current.clientHeight };
    const fresh = last?.shown !== shown;
    const isElsewhere = !last || last.within !== within || !sharesCards(last.shown, shown);
    const isUnlooked = isWhole && fresh && focus === undefined;
    if ((isElsewhere && isWhole) || isUnlooked)
      showRegions(flow, shown, size, regionsWithin(graph, within), last ? duration : 0);
    else if (isElsewhere) void showFromTop(flow, shown, size, 0);
    else if (fresh && fitNext.current) {
      fitNext.current = false;
      fitAll(flow, shown, size, duration);
      return;
    } else if (fresh) holdStill(flow, last.shown, shown, focus ?? last.focus);
    if (focus !== undefined && (last?.focus !== focus || last.shown !== shown))
      bringIn(flow, shown, size, focus, duration);
  }, [flow, frame, shown, within, focus, duration, isWhole, graph]);
  // A panel that opens or closes changes the room there is; the card it is about must not end up behind it.
  useEffect(() => {
    const element = frame.current;
    if (!element || focus === undefined || selected === undefined) return;
    const observer = new ResizeObserver(() => {
      const now = before.current?.shown;
      const size = { width: element.clientWidth, height: element.clientHeight };
      if (now) bringIn(flow, now, size, focus, duration);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [flow, frame, focus, selected, duration]);
  const asked = useRef(camera.count);
  useEffect(() => {
    if (asked.current === camera.count || !shown || !frame.current) return;
    asked.current = camera.count;
    const size = { width: frame.current.clientWidth, height: frame.current.clientHeight };
    if (camera.move === "fit-next") fitNext.current = true;
    else if (camera.move === "in") void flow.zoomIn({ duration });
    else if (camera.move === "out") void flow.zoomOut({ duration });
    else fitAll(flow, shown, size, duration);
  }, [camera, flow, frame, shown, duration]);
}

type Size = { readonly width: number; readonly height: number };

function sharesCards(a: Shown, b: Shown): boolean {
  return a.diagram.nodes.some(({ id }) => b.placement.positions.has(id));
}

function showFromTop(flow: ReactFlowInstance, shown: Shown, size: Size, duration: number): Promise<boolean> {
  const { x, y, width, height } = shown.placement.bounds;
  const whole = Math.min((size.width - 2 * MARGIN) / width, (size.height - 2 * MARGIN) / height);
  const zoom = Math.min(1, Math.max(legibleIn(size), whole));
  const root = shown.diagram.nodes[0];
  const corner = root && shown.placement.positions.get(root.id);
  const fits = width * zoom <= size.width - 2 * MARGIN;
  const middle = fits || !root || !corner ? x + width / 2 : corner.x + root.width / 2;
  // Where the whole does not fit, the first question stands in the middle, but the drawing never starts right of the margin.
  const left = Math.min(size.width / 2 - middle * zoom, fits ? Number.POSITIVE_INFINITY : MARGIN - x * zoom);
  return flow.setViewport({ x: left, y: MARGIN - y * zoom, zoom }, { duration });
}

/** Show some regions of a whole map, or all of it. */
function showRegions(
  flow: ReactFlowInstance,
  shown: Shown,
  size: Size,
  regions: ReadonlySet<string>,
  duration: number,
): void {
  const boxes = shown.diagram.nodes
    .flatMap(({ id, region = id }) => (regions.has(region) ? [boxOf(shown, id)] : []))
    .filter((box) => box !== undefined);
  const [first, ...rest] = boxes;
  fitBox(flow, first ? rest.reduce(around, first) : shown.placement.bounds, size, duration);
}

function fitAll(flow: ReactFlowInstance, shown: Shown, size: Size, duration: number): void {
  fitBox(flow, shown.placement.bounds, size, duration);
}

function fitBox(flow: ReactFlowInstance, { x, y, width, height }: Box, size: Size, duration: number): void {
  const zoom = Math.min(1, (size.width - 2 * MARGIN) / width, (size.height - 2 * MARGIN) / height);
  const left = size.width / 2 - (x + width / 2) * zoom;
  const top = size.height / 2 - (y + height / 2) * zoom;
  void flow.setViewport({ x: left, y: top, zoom }, { duration });
}

function holdStill(flow: ReactFlowInstance, last: Shown, now: Shown, focus: string | undefined): void {
  const anchor = focus ?? now.diagram.nodes[0]?.id;
  const from = anchor === undefined ? undefined : last.placement.positions.get(anchor);
  const to = anchor === undefined ? undefined : now.placement.positions.get(anchor);
  if (!from || !to) return;
  const { x, y, zoom } = flow.getViewport();
  void flow.setViewport({ x: x - (to.x - from.x) * zoom, y: y - (to.y - from.y) * zoom, zoom });
}

/** Bring a card into view: with the whole drawing where that fits, else with what the card bears on, else alone. */
function bringIn(flow: ReactFlowInstance, shown: Shown, size: Size, id: string, duration: number): void {
  const card = boxOf(shown, id);
  if (!card) return;
  const { zoom } = flow.getViewport();
  const readable = Math.max(zoom, legibleIn(size));
  if (readable !== zoom) {
    const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
    void flow.setCenter(middle.x, middle.y, { zoom: readable, duration });
    return;
  }
  const parent = shown.diagram.nodes.find((node) => node.id === id)?.parent;
  const above = parent === undefined ? undefined : boxOf(shown, parent);
  const candidates = [shown.placement.bounds, above ? around(card, above) : card, card];
  const wanted = candidates.find((box) => fits(box, size, zoom)) ?? card;
  const { x, y } = flow.getViewport();
  const dx = shift(wanted.x * zoom + x, wanted.width * zoom, size.width);
  const dy = shift(wanted.y * zoom + y, wanted.height * zoom, size.height);
  if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration });
}

type Box = Shown["placement"]["bounds"];

function boxOf(shown: Shown, id: string): Box | undefined {
  const corner = shown.placement.positions.get(id);
  const node = shown.diagram.nodes.find((candidate) => candidate.id === id);
  return corner && node && { ...corner, width: node.width, height: node.height };
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

function fits(box: Box, size: Size, zoom: number): boolean {
  return box.width * zoom <= size.width - 2 * MARGIN && box.height * zoom <= size.height - 2 * MARGIN;
}

/** How far a stretch must move along its axis to lie within the window's margins. */
function shift(start: number, length: number, room: number): number {
  if (start < MARGIN) return MARGIN - start;
  const over = start + length - (room - MARGIN);
  return over > 0 ? -Math.min(over, start - MARGIN) : 0;
}
