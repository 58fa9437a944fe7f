import type { Point } from "../../layout/contract.ts";
import type { Before } from "../../layout/plan/keep.ts";

/**
 * Read what `layout --json` has written, so that a new placement can build on it; undefined if it is something else.
 * Routes that run from the upper end to the lower are turned round. O(text).
 */
export function previousOf(text: string, isReversed: boolean): Before | undefined {
  const value = parsed(text);
  if (!isRecord(value) || !isRecord(value["positions"]) || !isRecord(value["routes"])) return undefined;
  const positions = new Map<string, Point>();
  for (const [id, at] of Object.entries(value["positions"])) {
    if (!isRecord(at) || !isNumber(at["x"]) || !isNumber(at["y"])) return undefined;
    positions.set(id, { x: at["x"], y: at["y"] });
  }
  const routes = new Map<string, readonly Point[]>();
  for (const [id, route] of Object.entries(value["routes"])) {
    if (!Array.isArray(route)) return undefined;
    const points: Point[] = [];
    for (const pair of route as readonly unknown[]) {
      if (!Array.isArray(pair) || !isNumber(pair[0]) || !isNumber(pair[1])) return undefined;
      points.push({ x: pair[0], y: pair[1] });
    }
    routes.set(id, isReversed ? points.reverse() : points);
  }
  return { positions, routes };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
