import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { fail, type Result, succeed } from "../result.ts";
import { NEWEST_VERSION } from "./argument-map.ts";

/** A JSON object whose fields are not yet known. */
export type RawMap = { readonly [field: string]: unknown };

/** One step from a version of the format to the next. Pure; keeps fields it does not know. */
export type Migration = { readonly from: number; readonly migrate: (map: RawMap) => RawMap };

/** Every step there is, in order. A version that has been published is never dropped from this list. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Bring a map of any known version to the newest. A newer version is refused untouched.
 * Throws if the list of migrations has a gap: that is our mistake, not the file's.
 */
export function migrate(
  map: RawMap,
  migrations: readonly Migration[] = MIGRATIONS,
  newest: number = NEWEST_VERSION,
): Result<RawMap, Diagnostic> {
  const { version } = map;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return fail(diagnose("version-invalid", ["version"], {}));
  }
  if (version > newest) return fail(diagnose("version-newer", ["version"], { version, newest }));
  let current = map;
  for (let at = version; at < newest; at += 1) {
    const step = migrations.find(({ from }) => from === at);
    if (!step) throw new Error(`No migration leads on from version ${at}`);
    current = { ...step.migrate(current), version: at + 1 };
  }
  return succeed(current);
}
