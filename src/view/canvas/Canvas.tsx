import "@xyflow/react/dist/base.css";
import { MiniMap, ReactFlow } from "@xyflow/react";
import { type RefObject, useEffect, useId, useMemo, useRef } from "react";
import type { VisibleGraph } from "../../graph/unfold.ts";
import type { MapAddress } from "../../session/address.ts";
import { type CardFacts, cardsFor } from "../../session/cards.ts";
import { visibleAt } from "../../session/derive.ts";
import type { SessionState } from "../../session/state.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSession, useSessionState } from "../session-context.ts";
import { Controls } from "./Controls.tsx";
import { Lines } from "./Lines.tsx";
import { type DrawnNode, NODE_TYPES } from "./nodes.tsx";
import { useCamera } from "./use-camera.ts";
import { useCursor } from "./use-cursor.ts";
import { useSizes } from "./use-sizes.tsx";

const ASPECT = { narrow: 0.6, wide: 1.5 };

/** The map as a drawing: one tab stop with keys that move by relation, panned and zoomed by pointer or buttons. */
export function Canvas() {
  const session = useSession();
  const { graph } = useDebate();
  const address = useSessionState((state) => state.address) as MapAddress;
  const shown = useSessionState((state) => state.drawing.shown);
  const howTo = useId();
  const { within, unfolded, selected } = address;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the address, only these two say what is on show.
  const visible = useMemo(() => visibleAt(graph, address), [graph, within, unfolded]);
  const cards = useMemo(() => cardsFor(graph, visible, unfolded), [graph, visible, unfolded]);
  const { sizes, measurer } = useSizes(cards);
  const frame = useRef<HTMLDivElement>(null);
  useDrafting(visible, sizes, frame);
  const cursor = useCursor({ graph, visible, selected });
  useCamera({ frame, shown, within, focus: cursor.at, selected });
  const nodes = useNodes(shown, cards, cursor.at, (id, side) => session.toggle(id, [side]));
  return (
    <div className="canvas" ref={frame} data-drawn={shown?.visible === visible ? "yes" : "no"}>
      {measurer}
      <p id={howTo} className="only-heard">
        {words.map.howTo}
      </p>
      {visible.cards.length === 0 ? <Empty /> : null}
      <ReactFlow<DrawnNode>
        className="flow"
        nodes={nodes}
        edges={[]}
        nodeTypes={NODE_TYPES}
        onNodeClick={(_event, node) => session.select(node.id)}
        onKeyDown={cursor.onKeyDown}
        tabIndex={0}
        aria-label={words.map.label(visible.cards.length)}
        aria-describedby={howTo}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll
        minZoom={0.05}
        maxZoom={2}
        proOptions={{ hideAttribution: true }}
      >
        {shown ? <Lines shown={shown} at={cursor.at} /> : null}
        <MiniMap<DrawnNode>
          className="minimap"
          ariaLabel={words.map.minimap}
          nodeClassName={(node) => `mini mini-${node.data.facts?.side ?? "root"}`}
          pannable
          zoomable
        />
      </ReactFlow>
      <Controls />
    </div>
  );
}

function Empty() {
  return (
    <div className="map-empty">
      <p>{words.map.empty}</p>
      <p className="soft">{words.map.emptyHint}</p>
    </div>
  );
}

/** Ask for a drawing whenever what is on show or a size changes. */
function useDrafting(
  visible: VisibleGraph,
  sizes: ReturnType<typeof useSizes>["sizes"],
  frame: RefObject<HTMLDivElement | null>,
): void {
  const session = useSession();
  const { graph } = useDebate();
  const drawn = useRef<{ visible: VisibleGraph; sizes: string } | undefined>(undefined);
  useEffect(() => {
    if (!sizes) return;
    const signature = [...sizes].map(([id, { width, height }]) => `${id} ${width} ${height}`).join();
    if (drawn.current?.visible === visible && drawn.current.sizes === signature) return;
    drawn.current = { visible, sizes: signature };
    const { clientWidth = 1, clientHeight = 1 } = frame.current ?? {};
    const aspect = clientWidth < clientHeight ? ASPECT.narrow : ASPECT.wide;
    session.drafter.draw(graph, visible, sizes, { aspect });
  });
}

/** React Flow's nodes for a drawing. Sizes are given, so nothing is measured twice and what is out of view is never made. */
function useNodes(
  shown: SessionState["drawing"]["shown"],
  cards: readonly CardFacts[],
  at: string | undefined,
  onFold: DrawnNode["data"]["onFold"],
): DrawnNode[] {
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
            onFold: (record, side) => fold.current(record, side),
          },
        },
      ];
    });
  }, [shown, cards, at]);
}
