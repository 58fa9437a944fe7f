import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { Inference } from "../../graph/records.ts";
import type { Side } from "../../graph/roles.ts";
import { linesOf } from "../../session/lines.ts";
import type { SessionState } from "../../session/state.ts";
import { useDebate } from "../session-context.ts";
import { roundedPath } from "./rounded-path.ts";

type Shown = NonNullable<SessionState["drawing"]["shown"]>;

const SIDES: readonly Side[] = ["for", "yes-but", "against"];

/** Heads of lines: an arrow for what supports, a bar for what denies, a ring for what limits. */
type Head = "arrow" | "bar" | "ring";

const HEADS: { readonly [Name in Inference["relation"]]: Head } = {
  answers: "arrow",
  supports: "arrow",
  rebuts: "bar",
  undercuts: "bar",
  qualifies: "ring",
};

/** Every line of a drawing. What the lines say stands in the cards and the panel too, so they are hidden from screen readers. */
export const Lines = memo(function Lines({ shown, at }: { readonly shown: Shown; readonly at: string | undefined }) {
  const { graph } = useDebate();
  const { x, y, width, height } = shown.placement.bounds;
  return (
    <ViewportPortal>
      <svg
        className="lines"
        viewBox={`${x} ${y} ${width} ${height}`}
        width={width}
        height={height}
        // The place of the drawing's corner; set as a property, so no inline style is written into the page.
        style={{ left: x, top: y }}
        aria-hidden="true"
        focusable="false"
      >
        <defs>
          {SIDES.map((side) =>
            (["arrow", "bar", "ring"] as const).map((head) => (
              <Marker key={`${head}-${side}`} head={head} side={side} />
            )),
          )}
        </defs>
        {linesOf(graph, shown).map(({ id, inference, side, last, ends, points }) => {
          const head = headOf(inference);
          return (
            <path
              key={id}
              className={`line line-${lineStyle(inference)} line-${side}${at !== undefined && ends.includes(at) ? " line-near" : ""}`}
              d={roundedPath(points, 8)}
              markerEnd={last ? `url(#${head}-${side})` : undefined}
            />
          );
        })}
      </svg>
    </ViewportPortal>
  );
});

function headOf(inference: Inference): Head {
  if (inference.relation !== "answers") return HEADS[inference.relation];
  if (inference.stance === "for") return "arrow";
  return inference.stance === "against" ? "bar" : "ring";
}

function lineStyle(inference: Inference): string {
  if (inference.relation !== "answers") return inference.relation;
  return { for: "supports", against: "rebuts", conditional: "qualifies" }[inference.stance];
}

function Marker({ head, side }: { readonly head: Head; readonly side: Side }) {
  return (
    <marker
      id={`${head}-${side}`}
      className={`head head-${side}`}
      viewBox="0 0 12 12"
      refX={head === "bar" ? 11 : 12}
      refY="6"
      markerWidth="12"
      markerHeight="12"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      {head === "arrow" ? <path className="head-solid" d="M1 1 L11 6 L1 11 Z" /> : null}
      {head === "bar" ? <path className="head-stroke" d="M7 0 L7 12" /> : null}
      {head === "ring" ? <circle className="head-open" cx="6" cy="6" r="4.5" /> : null}
    </marker>
  );
}
