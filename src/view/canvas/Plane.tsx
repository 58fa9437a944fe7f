import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import type { CardFacts } from "../../session/cards.ts";
import { linesOf } from "../../session/lines.ts";
import type { SessionState } from "../../session/state.ts";
import { crossingsOf, regionsOf, wholeOf } from "../../session/whole.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSessionState } from "../session-context.ts";
import { type Picture, paint, paletteOf } from "./paint.ts";
import type { DrawnCrossing } from "./paint-crossings.ts";

type Shown = NonNullable<SessionState["drawing"]["shown"]>;
type Props = { readonly shown: Shown; readonly cards: readonly CardFacts[]; readonly at: string | undefined };

/**
 * The whole map on one canvas behind the cards: lines and regions always, cards while they are too far away to be
 * real ones. It follows React Flow's view without a render of its own. What it shows is in the outline too.
 */
export function Plane({ shown, cards, at }: Props) {
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useSessionState((state) => state.settings.theme);
  const picture = usePicture(shown, cards);
  const crossings = useCrossings(picture, at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme sets the colours that are read.
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const palette = paletteOf(element);
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { transform, width, height } = store.getState();
      const scale = globalThis.devicePixelRatio;
      const [pixelsWide, pixelsHigh] = [Math.round(width * scale), Math.round(height * scale)];
      if (element.width !== pixelsWide || element.height !== pixelsHigh) {
        element.width = pixelsWide;
        element.height = pixelsHigh;
      }
      const [x, y, zoom] = transform;
      paint(context, picture, { x, y, zoom }, { width, height, scale }, palette, at, crossings);
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    let before = store.getState();
    const stop = store.subscribe((state) => {
      const moved =
        state.transform !== before.transform || state.width !== before.width || state.height !== before.height;
      before = state;
      if (moved) ask();
    });
    ask();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [store, picture, at, crossings, theme]);
  return <canvas ref={canvas} className="plane" aria-hidden="true" />;
}

function usePicture(shown: Shown, cards: readonly CardFacts[]): Picture {
  const { graph } = useDebate();
  return useMemo(() => {
    const facts = new Map(cards.map((card) => [card.id, card]));
    const boxes = shown.diagram.nodes.flatMap(({ id, kind, width, height }) => {
      const corner = shown.placement.positions.get(id);
      return corner ? [{ id, kind, ...corner, width, height }] : [];
    });
    return {
      cards: boxes.flatMap(({ id, x, y, width, height }) => {
        const own = facts.get(id);
        return own ? [{ x, y, width, height, facts: own }] : [];
      }),
      rings: boxes.filter(({ kind }) => kind === "junction"),
      lines: linesOf(graph, shown),
      regions: regionsOf(graph, shown).map(({ id, title, claims, ...box }) => ({
        ...box,
        id,
        title,
        counts: words.tally.claims(claims),
      })),
    };
  }, [graph, shown, cards]);
}

/** What leaves the region of the selected card, with the boxes it joins. */
function useCrossings({ cards }: Picture, at: string | undefined): readonly DrawnCrossing[] {
  const { graph } = useDebate();
  return useMemo(() => {
    if (at === undefined) return [];
    const boxes = new Map(cards.map((card) => [card.facts.id, card]));
    return crossingsOf(wholeOf(graph), at).flatMap(({ side, from, to }) => {
      const [start, end] = [boxes.get(from), boxes.get(to)];
      return start && end ? [{ side, from: start, to: end }] : [];
    });
  }, [graph, cards, at]);
}
