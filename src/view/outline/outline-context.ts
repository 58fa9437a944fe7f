import { createContext, useContext } from "react";
import type { Debate } from "../../session/state.ts";

type Value = { readonly debate: Debate; readonly folded: ReadonlySet<string>; readonly selected: string | undefined };

/** What every entry of the outline needs. */
export const OutlineContext = createContext<Value | undefined>(undefined);

/** What the entries share; throws outside of the outline. */
export function useOutline(): Value {
  const value = useContext(OutlineContext);
  if (!value) throw new Error("This is not inside an outline");
  return value;
}
