import type { Claim } from "../../graph/records.ts";
import { words } from "../../words/words.ts";

/** The condition under which a claim is made, wherever its text is shown; nothing where there is none. */
export function Condition({ claim: { condition } }: { readonly claim: Pick<Claim, "condition"> }) {
  if (condition === undefined) return null;
  return (
    <p className="condition">
      <strong>{words.panel.onCondition}</strong> {condition}
    </p>
  );
}
