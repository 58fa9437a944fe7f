import { numbersOf } from "../../session/numbers.ts";
import { words } from "../../words/words.ts";
import { JumpBar } from "../panels/JumpBar.tsx";
import { useDebate } from "../session-context.ts";
import { CountList } from "./CountList.tsx";
import { Leanings } from "./Leanings.tsx";
import { Contested, Unanswered, Unsourced } from "./Lists.tsx";
import { TopicTable, VoiceTable } from "./Shares.tsx";

/** The debate in numbers, each with a small bar beside it and the records behind it one step away. */
export function Statistics() {
  const { graph } = useDebate();
  const statistics = numbersOf(graph);
  const sections = [
    { id: "counts", body: <CountList counts={statistics.counts} /> },
    { id: "questions", body: <Leanings leanings={statistics.leanings} /> },
    { id: "contested", body: <Contested contested={statistics.contested} /> },
    { id: "unanswered", body: <Unanswered steps={statistics.unanswered} /> },
    { id: "unsourced", body: <Unsourced unsourced={statistics.unsourced} /> },
    { id: "topics", body: <TopicTable topics={statistics.topics} /> },
    { id: "voices", body: <VoiceTable voices={statistics.voices} /> },
  ] as const;
  return (
    <div className="sheet statistics-page">
      <h1>{words.trace.statistics.title}</h1>
      <JumpBar jumps={sections.map(({ id }) => ({ id, label: words.trace.statistics.sections[id] }))} />
      {sections.map(({ id, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{words.trace.statistics.sections[id]}</h2>
          {body}
        </section>
      ))}
    </div>
  );
}
