import type { SayDetail } from "../../session/describe.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "./links.tsx";

/** Who says a thing, how, through whom, and where it can be checked. Everybody named is a link. */
export function Says({ says }: { readonly says: readonly SayDetail[] }) {
  return (
    <ul className="says">
      {says.map(({ attribution, voice, reporter, source }) => (
        <li key={`${attribution.voice} ${attribution.source} ${attribution.locator?.lines?.from ?? ""}`}>
          <RecordLink id={voice.id}>{voice.name}</RecordLink>
          {reporter ? (
            <span>
              , {attribution.manner === "quoted" ? words.says.quotedBy("") : words.says.via("")}
              <RecordLink id={reporter.id}>{reporter.name}</RecordLink>
            </span>
          ) : (
            <span className="soft"> ({words.says.manner[attribution.manner]})</span>
          )}
          {attribution.hedge === undefined ? null : <em> – {words.says.hedge[attribution.hedge]}</em>}
          <span className="where">
            <RecordLink id={source.id}>{source.title}</RecordLink>
            {whereIn(attribution, source.date).map((part) => (
              <span key={part}>, {part}</span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function whereIn({ locator, anchor }: SayDetail["attribution"], date: SayDetail["source"]["date"]): readonly string[] {
  return [
    ...(date ? [words.says.date(date.value, date.certainty)] : []),
    ...(locator?.part === undefined ? [] : [locator.part]),
    ...(locator?.paragraph === undefined ? [] : [words.says.paragraph(locator.paragraph)]),
    ...(locator?.lines === undefined ? [] : [words.says.lines(locator.lines.from, locator.lines.to)]),
    ...(anchor === undefined ? [] : [words.says.anchor(anchor.exact)]),
  ];
}
