import { useMemo, useRef } from "react";
import type { CardFacts } from "../../session/cards.ts";
import type { SessionState } from "../../session/state.ts";
import type { DrawnNode } from "./nodes.tsx";

/** React Flow's nodes for a drawing. Sizes are given, so nothing is measured twice and what is out of view is never made. */
export function useNodes(
  shown: SessionState["drawing"]["shown"],
  cards: readonly CardFacts[],
  at: string | undefined,
  onFold: DrawnNode["data"]["onFold"],
): DrawnNode[] {
  const canFold = onFold !== undefined;
  const fold = useRef(onFold);
  fold.current = onFold;
  return useMemo(() => {
    if (!shown) return [];
    const facts = new Map(cards.map((card) => [card.id, card]));
    const linked = new Map(shown.visible.steps.map(({ inference }) => [inference.id, inference.premises.length > 1]));
    return shown.diagram.nodes.flatMap(({ id, kind, width, height }): DrawnNode[] => {
      const position = shown.placement.positions.get(id);
      const card = facts.get(id);
      if (!position || (kind !== "junction" && !card)) return [];
      return [
        {
          id,
          type: kind === "junction" ? ("junction" as const) : ("card" as const),
          position,
          width,
          height,
          measured: { width, height },
          data: {
            facts: card,
            current: id === at,
            linked: linked.get(id) ?? false,
            onFold: canFold ? (record, side) => fold.current?.(record, side) : undefined,
          },
        },
      ];
    });
  }, [shown, cards, at, canFold]);
}
