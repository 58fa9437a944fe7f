import { type RefObject, useEffect, useRef } from "react";
import type { VisibleGraph } from "../../graph/unfold.ts";
import { useDebate, useSession } from "../session-context.ts";
import type { useSizes } from "./use-sizes.tsx";

const ASPECT = { narrow: 0.6, wide: 1.5 };

/** Ask for a drawing whenever what is on show or a size changes. */
export function useDrafting(
  visible: VisibleGraph,
  sizes: ReturnType<typeof useSizes>["sizes"],
  frame: RefObject<HTMLDivElement | null>,
  isWhole: boolean,
): void {
  const session = useSession();
  const { graph } = useDebate();
  const drawn = useRef<{ readonly visible: VisibleGraph; readonly sizes: typeof sizes } | undefined>(undefined);
  useEffect(() => {
    if (!sizes) return;
    if (drawn.current?.visible === visible && drawn.current.sizes === sizes) return;
    drawn.current = { visible, sizes };
    const { clientWidth = 1, clientHeight = 1 } = frame.current ?? {};
    const aspect = clientWidth < clientHeight ? ASPECT.narrow : ASPECT.wide;
    session.drafter.draw(
      graph,
      visible,
      sizes,
      isWhole ? { engine: "plan", aspect: clientWidth / clientHeight } : { aspect },
    );
  });
}
