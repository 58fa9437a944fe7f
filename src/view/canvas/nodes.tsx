import type { Node, NodeProps, NodeTypes } from "@xyflow/react";
import { memo } from "react";
import type { Side } from "../../graph/roles.ts";
import type { CardFacts } from "../../session/cards.ts";
import { words } from "../../words/words.ts";
import { Card } from "./Card.tsx";

/** What React Flow keeps for a card or a junction. */
export type DrawnNode = Node<
  {
    readonly facts: CardFacts | undefined;
    readonly current: boolean;
    readonly linked: boolean;
    readonly onFold: ((id: string, side: Side) => void) | undefined;
  },
  "card" | "junction"
>;

const CardNode = memo(function CardNode({ id, data: { facts, current, onFold } }: NodeProps<DrawnNode>) {
  if (!facts) return null;
  return (
    <div className={current ? "placed current" : "placed"} data-card={id}>
      <Card card={facts} onFold={onFold && ((side) => onFold(id, side))} />
    </div>
  );
});

const JunctionNode = memo(function JunctionNode({ id, data: { linked, current } }: NodeProps<DrawnNode>) {
  return (
    <div className={current ? "junction current" : "junction"} data-junction={id}>
      {linked ? words.map.linked : null}
    </div>
  );
});

/** How each kind of node is drawn. */
export const NODE_TYPES: NodeTypes = { card: CardNode, junction: JunctionNode };
