import { memo } from "react";
import type { Source } from "../../graph/records.ts";
import { linkTo } from "../../session/describe.ts";
import type { MarkedText, Piece, TextLine } from "../../session/text-lines.ts";
import { words } from "../../words/words.ts";
import { useHrefTo } from "../panels/links.tsx";
import { useDebate } from "../session-context.ts";
import { TEXT_PANE } from "./show-passage.ts";

type Props = { readonly source: Source; readonly text: MarkedText; readonly selected: string | undefined };

/** The text line by line, each passage that the map draws on a link to what is drawn from it. */
export function TextPane({ source, text, selected }: Props) {
  const hrefTo = useHrefTo();
  return (
    <section
      id={TEXT_PANE}
      className="text-pane"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by keys.
      tabIndex={0}
      aria-label={words.trace.sources.textOf(source.title)}
    >
      {text.lines.map((line) => (
        <Line
          key={line.number}
          line={line}
          hrefTo={hrefTo}
          selected={line.pieces.some(({ records }) => records.includes(selected ?? "")) ? selected : undefined}
        />
      ))}
    </section>
  );
}

type LineProps = {
  readonly line: TextLine;
  readonly hrefTo: (id: string) => string;
  readonly selected: string | undefined;
};

/** Drawn again only when its own passage is selected or let go; the links of an address differ in what is selected alone. */
const Line = memo(OneLine, (before, after) => before.line === after.line && before.selected === after.selected);

function OneLine({ line, hrefTo, selected }: LineProps) {
  const { number, pieces, part, leftOut, cutOff } = line;
  return (
    <>
      {part === undefined ? null : <h3 className="text-part">{part}</h3>}
      {pieces.length === 0 ? null : (
        <p className={leftOut === undefined ? "text-line" : "text-line left-out"}>
          <span className="text-number" aria-hidden="true">
            {number}
          </span>
          <span>
            {pieces.map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never change.
              <Stretch key={index} piece={piece} hrefTo={hrefTo} selected={selected} />
            ))}
            {!leftOut ? null : <em className="text-remark"> ({words.trace.sources.aside(leftOut)})</em>}
          </span>
        </p>
      )}
      {cutOff === undefined ? null : <p className="text-cut">{words.trace.sources.breaks(cutOff)}</p>}
    </>
  );
}

type StretchProps = {
  readonly piece: Piece;
  readonly hrefTo: (id: string) => string;
  readonly selected: string | undefined;
};

function Stretch({ piece: { text, records, starts }, hrefTo, selected }: StretchProps) {
  const { graph } = useDebate();
  const [first, ...more] = records;
  if (first === undefined) return text;
  const claim = graph.claims.has(first);
  const current = selected !== undefined && records.includes(selected);
  return (
    <>
      <a
        className={claim ? "passage" : "passage passage-step"}
        href={hrefTo(first)}
        data-records={starts ? records.join(" ") : undefined}
        aria-current={current ? "true" : undefined}
        title={linkTo(graph, first).name}
      >
        {text}
      </a>
      {starts
        ? more.map((id, index) => (
            <sup key={id}>
              <a
                className="passage-more"
                href={hrefTo(id)}
                aria-label={words.trace.sources.also(linkTo(graph, id).name)}
                title={linkTo(graph, id).name}
              >
                {index + 2}
              </a>
            </sup>
          ))
        : null}
    </>
  );
}
