import type { Point } from "../../layout/contract.ts";
import type { Palette } from "./paint.ts";

/** How a step is drawn; an answer is drawn as what it does to its question. */
export type StrokeKind = "supports" | "rebuts" | "undercuts" | "qualifies";

/** Dashes for each kind, in drawing units, so that none is told by its colour alone. */
export const DASHES: { readonly [Kind in StrokeKind]: readonly number[] } = {
  supports: [],
  rebuts: [7, 4],
  undercuts: [2, 3],
  qualifies: [2, 5],
};

/** An arrow for what supports, a bar for what denies, a ring for what limits, at `end` of a stroke coming from `before`. */
export function paintHead(
  context: CanvasRenderingContext2D,
  kind: StrokeKind,
  before: Point,
  end: Point,
  palette: Palette,
  scale = 1,
): void {
  context.save();
  context.setLineDash([]);
  context.translate(end.x, end.y);
  context.rotate(Math.atan2(end.y - before.y, end.x - before.x));
  context.scale(scale, scale);
  context.beginPath();
  if (kind === "supports") {
    context.moveTo(0, 0);
    context.lineTo(-10, -5);
    context.lineTo(-10, 5);
    context.fill();
  } else if (kind === "qualifies") {
    context.fillStyle = palette.paper;
    context.lineWidth = 2.5;
    context.arc(-5, 0, 4.5, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  } else {
    context.lineWidth = 4;
    context.moveTo(-3, -6);
    context.lineTo(-3, 6);
    context.stroke();
  }
  context.restore();
}
