import { type KeyboardEvent, useMemo, useRef } from "react";
import type { TypedGraph } from "../../graph/graph.ts";
import type { VisibleGraph } from "../../graph/unfold.ts";
import { foldsOf } from "../../session/folds.ts";
import { tellCard } from "../../session/tell.ts";
import { type Move, moveFrom, terrainOf } from "../../session/traverse.ts";
import { words } from "../../words/words.ts";
import { useSession } from "../session-context.ts";

const MOVES: { readonly [key: string]: Move } = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "next",
  ArrowLeft: "previous",
  Home: "first",
  End: "last",
};

type Input = {
  readonly graph: TypedGraph;
  readonly visible: VisibleGraph;
  readonly selected: string | undefined;
  /** Whether what bears on a card can be folded away here. */
  readonly folds: boolean;
};

/** Where the keyboard stands on the map, and what its keys do there. Every move says where it led. */
export function useCursor({ graph, visible, selected, folds: canFold }: Input): {
  readonly at: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const session = useSession();
  const terrain = useMemo(() => terrainOf(graph, visible), [graph, visible]);
  const trail = useRef<string[]>([]);
  const shown = selected !== undefined && visible.cards.some(({ id }) => id === selected);
  const at = shown ? selected : undefined;
  const goTo = (id: string) => {
    session.select(id, "replace");
    session.say(tellCard(graph, terrain, id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const from = at ?? terrain.roots[0];
    if (from === undefined) return;
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      const to = at === undefined ? from : moveFrom(terrain, from, move);
      if (to === undefined || to === at) {
        const edge = words.live.edge;
        session.say(move === "first" ? edge.previous : move === "last" ? edge.next : edge[move]);
        return;
      }
      if (at !== undefined) trail.current.push(at);
      goTo(to);
    } else if (event.key === "Backspace") {
      event.preventDefault();
      const back = trail.current.pop();
      if (back !== undefined) goTo(back);
    } else if (event.key === " " && canFold) {
      event.preventDefault();
      toggle(from);
    } else if (event.key === "Enter") {
      event.preventDefault();
      session.select(from);
      // The panel is on the page one frame after the selection.
      requestAnimationFrame(() => document.getElementById("panel")?.focus());
    }
  };
  const toggle = (id: string) => {
    const name = graph.claims.get(id)?.title ?? graph.questions.get(id)?.text ?? "";
    const { address } = session.store.getState();
    const open = address.view === "home" ? undefined : address.unfolded.get(id);
    const folds = foldsOf(graph, id, open);
    if (folds.length === 0) {
      session.say(words.live.nothingToUnfold(name));
      return;
    }
    if (at === undefined) session.select(id, "replace");
    session.toggle(id);
    const isOpen = folds.some((fold) => fold.open);
    const count = folds.reduce((sum, fold) => sum + fold.count, 0);
    session.say(isOpen ? words.live.foldedNow(name) : words.live.unfoldedNow(count, name));
  };
  return { at, onKeyDown };
}
