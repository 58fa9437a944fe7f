import type { Mark, Side } from "../../graph/roles.ts";
import { words } from "../../words/words.ts";

/** The sign of a side: + in a circle, − in a square, ~ in a leaf. The word always stands beside it, so it is not read out. */
export function Sign({ side }: { readonly side: Side }) {
  return (
    <span className={`sign sign-${side}`} aria-hidden="true">
      {words.roles.signs[side]}
    </span>
  );
}

/** What must not be overlooked about a claim, as framed words. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark) => (
    <span key={mark} className={`mark mark-${mark}`} title={words.markMeanings[mark]}>
      {words.marks[mark]}
    </span>
  ));
}
