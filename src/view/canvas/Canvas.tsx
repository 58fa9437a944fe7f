import "@xyflow/react/dist/base.css";
import { MiniMap, ReactFlow, useReactFlow, useStore } from "@xyflow/react";
import { useId, useMemo, useRef } from "react";
import type { MapAddress } from "../../session/address.ts";
import { cardsFor } from "../../session/cards.ts";
import { visibleAt } from "../../session/derive.ts";
import type { SessionState } from "../../session/state.ts";
import { wholeOf } from "../../session/whole.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSession, useSessionState } from "../session-context.ts";
import { Controls } from "./Controls.tsx";
import { Lines } from "./Lines.tsx";
import { type DrawnNode, NODE_TYPES } from "./nodes.tsx";
import { Plane } from "./Plane.tsx";
import { NEAR } from "./paint.ts";
import { useCamera } from "./use-camera.ts";
import { useCursor } from "./use-cursor.ts";
import { useDrafting } from "./use-drafting.ts";
import { useNodes } from "./use-nodes.ts";
import { useSizes } from "./use-sizes.tsx";

type Shown = NonNullable<SessionState["drawing"]["shown"]>;

/** React Flow carries, pans and zooms; its own keys, selection and focus are off. */
const FLOW = {
  onlyRenderVisibleElements: true,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  zoomOnDoubleClick: false,
  panOnScroll: true,
  minZoom: 0.02,
  maxZoom: 2,
  proOptions: { hideAttribution: true },
} as const;

/** The whole map is first seen from afar, so no card is made before one is near. */
const FAR = { x: 0, y: 0, zoom: FLOW.minZoom };

const NOTHING: MapAddress["unfolded"] = new Map();
/**
 * The map as a drawing: one tab stop with keys that move by relation, panned and zoomed by pointer or buttons.
 * Either what is unfolded from some questions, or the whole map in regions.
 */
export function Canvas({ isWhole }: { readonly isWhole: boolean }) {
  const session = useSession();
  const { graph } = useDebate();
  const address = useSessionState((state) => state.address) as MapAddress;
  const shown = useSessionState((state) => state.drawing.shown);
  const flow = useReactFlow();
  const howTo = useId();
  const { within, unfolded, selected } = address;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the address, only these two say what is on show.
  const visible = useMemo(
    () => (isWhole ? wholeOf(graph).visible : visibleAt(graph, address)),
    [graph, within, unfolded, isWhole],
  );
  const cards = useMemo(
    () => cardsFor(graph, visible, isWhole ? NOTHING : unfolded, isWhole ? wholeOf(graph).stubs : undefined),
    [graph, visible, unfolded, isWhole],
  );
  const { sizes, measurer } = useSizes(cards);
  const frame = useRef<HTMLDivElement>(null);
  useDrafting(visible, sizes, frame, isWhole);
  const cursor = useCursor({ graph, visible, selected, folds: !isWhole });
  useCamera({ frame, shown, within, focus: cursor.at, selected, isWhole });
  const isNear = useStore(({ transform }) => !isWhole || transform[2] >= NEAR);
  const drawn = shown?.visible === visible ? shown : undefined;
  // A drawing of the other kind is never shown in the place of this one.
  const own = isWhole ? drawn : shown;
  const nodes = useNodes(
    isNear ? own : undefined,
    cards,
    cursor.at,
    isWhole ? undefined : (id, side) => session.toggle(id, [side]),
  );
  return (
    <div className="canvas" ref={frame} data-drawn={drawn ? "yes" : "no"}>
      {measurer}
      <p id={howTo} className="only-heard">
        {isWhole ? words.map.howToWhole : words.map.howTo}
      </p>
      {visible.cards.length === 0 ? <Empty /> : null}
      {own && isWhole ? <Plane shown={own} cards={cards} at={cursor.at} /> : null}
      <ReactFlow<DrawnNode>
        className="flow"
        nodes={nodes}
        edges={[]}
        nodeTypes={NODE_TYPES}
        onNodeClick={(_event, node) => session.select(node.id)}
        onPaneClick={(event) => {
          const id =
            own && isWhole ? cardAt(own, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })) : undefined;
          if (id !== undefined) session.select(id);
        }}
        onKeyDown={cursor.onKeyDown}
        tabIndex={0}
        aria-label={words.map.label(visible.cards.length)}
        aria-describedby={howTo}
        {...FLOW}
        {...(isWhole ? { defaultViewport: FAR } : {})}
      >
        {own && !isWhole ? <Lines shown={own} at={cursor.at} /> : null}
        {isWhole ? null : (
          <MiniMap<DrawnNode>
            className="minimap"
            ariaLabel={words.map.minimap}
            nodeClassName={(node) => `mini mini-${node.data.facts?.side ?? "root"}`}
            pannable
            zoomable
          />
        )}
      </ReactFlow>
      <Controls folds={!isWhole} />
    </div>
  );
}

/** The card at a point of a drawing. */
function cardAt(
  { diagram, placement }: Shown,
  { x, y }: { readonly x: number; readonly y: number },
): string | undefined {
  return diagram.nodes.find(({ id, kind, width, height }) => {
    const at = placement.positions.get(id);
    return kind !== "junction" && at && x >= at.x && x <= at.x + width && y >= at.y && y <= at.y + height;
  })?.id;
}

function Empty() {
  return (
    <div className="map-empty">
      <p>{words.map.empty}</p>
      <p className="soft">{words.map.emptyHint}</p>
    </div>
  );
}
