/** Either a value or the reasons there is none. Used wherever input may be bad; our own mistakes throw instead. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** A successful result. */
export function succeed<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A failed result. */
export function fail<Failure>(failure: Failure): Result<never, Failure> {
  return { ok: false, failure };
}

/** Mark a branch as unreachable; throws if a value slips through at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
