import type { Side } from "../../graph/roles.ts";
import type { Placement, Point } from "../../layout/contract.ts";
import type { Palette } from "./paint.ts";
import { DASHES, paintHead, type StrokeKind } from "./paint-heads.ts";

type Box = Placement["bounds"];

/** A relation between two regions with the boxes of its cards. */
export type DrawnCrossing = { readonly side: Side; readonly from: Box; readonly to: Box };

const KINDS: { readonly [Name in Side]: StrokeKind } = { for: "supports", against: "rebuts", "yes-but": "qualifies" };
/** Pixels on the screen below which a stroke is lost on a projector. */
const LEAST = 1.6;
const HALO = 3;

/**
 * Paint the relations that leave the region of the selected card, each as one straight stroke with a pale edge, and
 * a frame around the card at its other end. O(relations of one card).
 */
export function paintCrossings(
  context: CanvasRenderingContext2D,
  crossings: readonly DrawnCrossing[],
  zoom: number,
  palette: Palette,
): void {
  const width = Math.max(2.5, LEAST / zoom);
  for (const { side, from, to } of crossings) {
    const [start, end] = [exitOf(from, centreOf(to)), exitOf(to, centreOf(from))];
    const stroke = () => {
      context.beginPath();
      context.moveTo(start.x, start.y);
      context.lineTo(end.x, end.y);
      context.stroke();
    };
    context.setLineDash([]);
    context.strokeStyle = palette.paper;
    context.lineWidth = width * HALO;
    stroke();
    context.strokeStyle = palette[side];
    context.fillStyle = palette[side];
    context.lineWidth = width;
    context.setLineDash(DASHES[KINDS[side]].map((dash) => dash * Math.max(1, 0.6 / zoom)));
    stroke();
    for (const { x, y, width: wide, height } of [from, to]) context.strokeRect(x, y, wide, height);
    paintHead(context, KINDS[side], start, end, palette, Math.max(1, 0.8 / zoom));
  }
  context.setLineDash([]);
}

function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where a straight line from the middle of a box to a point outside it leaves the box; the middle if the point is the middle. */
export function exitOf(box: Box, towards: Point): Point {
  const centre = centreOf(box);
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const share = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(share) ? { x: centre.x + dx * share, y: centre.y + dy * share } : centre;
}
