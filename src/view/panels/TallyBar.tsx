import type { Tally } from "../../graph/tally.ts";
import { words } from "../../words/words.ts";

/** The share of positions for and against as a bar; for is solid, against is dashed, and the words say the same. */
export function TallyBar({ tally }: { readonly tally: Tally }) {
  const sum = tally.for + tally.against + tally.conditional;
  if (sum === 0) return <span className="tally-bar tally-none" aria-hidden="true" />;
  return (
    <svg className="tally-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="tally-for" x="0" y="0" height="4" width={(100 * tally.for) / sum} />
      <rect
        className="tally-conditional"
        x={(100 * tally.for) / sum}
        y="1"
        height="2"
        width={(100 * tally.conditional) / sum}
      />
      <line
        className="tally-against"
        x1={(100 * (tally.for + tally.conditional)) / sum}
        x2="100"
        y1="2"
        y2="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** The same in words. */
export function TallyWords({ tally }: { readonly tally: Tally }) {
  const parts = [
    ...(tally.for + tally.against + tally.conditional === 0 ? [words.tally.none] : []),
    ...(tally.for > 0 ? [words.tally.for(tally.for)] : []),
    ...(tally.against > 0 ? [words.tally.against(tally.against)] : []),
    ...(tally.conditional > 0 ? [words.tally.conditional(tally.conditional)] : []),
    ...(tally.unanswered > 0 ? [words.tally.unanswered(tally.unanswered)] : []),
  ];
  return <span className="tally-words">{parts.join(" · ")}</span>;
}
