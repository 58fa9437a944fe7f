import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CardFacts } from "../../session/cards.ts";
import { useSessionState } from "../session-context.ts";
import { Card } from "./Card.tsx";

type Size = { readonly width: number; readonly height: number };

/** Cards measured at a time, so that no measuring keeps the page from answering. */
const BATCH = 40;

/**
 * Measure every card as the page itself sets it, out of sight, and hand back their sizes once all are known.
 * Sizes are kept by what the card says and the theme's type size; a new card is measured alone.
 * `measurer` must be on the page.
 */
export function useSizes(cards: readonly CardFacts[]): {
  readonly sizes: ReadonlyMap<string, Size> | undefined;
  readonly measurer: ReactNode;
} {
  const theme = useSessionState((state) => state.settings.theme);
  const known = useRef(new Map<string, Size>());
  const box = useRef<HTMLDivElement>(null);
  const [round, setRound] = useState(0);
  const ready = useFonts();
  const type = useRootType(theme);
  const keyed = useMemo(
    () => cards.map((card) => ({ card, key: `${theme} ${type} ${textOf(card)}` })),
    [cards, theme, type],
  );
  const missing = keyed.filter(({ key }) => !known.current.has(key));
  const batch = ready ? missing.slice(0, BATCH) : [];
  useLayoutEffect(() => {
    if (batch.length === 0 || !box.current) return;
    const elements = [...box.current.children];
    batch.forEach(({ key }, index) => {
      const element = elements[index];
      if (!(element instanceof HTMLElement)) return;
      known.current.set(key, { width: element.offsetWidth, height: element.offsetHeight });
    });
    if (missing.length <= batch.length) {
      setRound(round + 1);
      return;
    }
    // With more to measure, the page answers in between.
    const later = setTimeout(() => setRound(round + 1), 0);
    return () => clearTimeout(later);
  });
  const isComplete = missing.length === 0;
  const sizes = useMemo(
    () => (isComplete ? new Map(keyed.map(({ card, key }) => [card.id, known.current.get(key) as Size])) : undefined),
    [keyed, isComplete],
  );
  return {
    sizes,
    measurer: (
      <div className="measurer" ref={box} aria-hidden="true" inert>
        {batch.map(({ card }) => (
          <Card key={card.id} card={card} />
        ))}
      </div>
    ),
  };
}

function textOf({ claim, question, linked, relation, marks, voices, folds, stubs }: CardFacts): string {
  const counts = folds.map(({ side, count }) => `${side}${count}`);
  const who = voices.map(({ id }) => id);
  const leaving = stubs.map(({ way, side, cards }) => `${way}${side}${cards.length}`);
  const parts = [claim?.title, claim?.text, question?.text, linked, relation, ...marks, "/", ...who, "/", ...counts];
  return [...parts, "/", ...leaving].join("|");
}

/** The size of the page's type, which in some themes follows the window's height. */
function useRootType(theme: string): string {
  const [type, setType] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme sets the size that is read.
  useLayoutEffect(() => {
    const read = () => setType(getComputedStyle(document.documentElement).fontSize);
    read();
    globalThis.addEventListener("resize", read);
    return () => globalThis.removeEventListener("resize", read);
  }, [theme]);
  return type;
}

/** Text measured before its typeface is there would be set wider afterwards. */
function useFonts(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    const fonts = ['400 16px "Atkinson Hyperlegible Next Variable"', '700 16px "Atkinson Hyperlegible Next Variable"'];
    void Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(() => {
      if (current) setReady(true);
    });
    return () => {
      current = false;
    };
  }, []);
  return ready;
}
