import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { TypedGraph } from "../../graph/graph.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSession } from "../session-context.ts";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { InferencePanel } from "./InferencePanel.tsx";
import { QuestionPanel } from "./QuestionPanel.tsx";
import { SourcePanel, VoicePanel } from "./VoicePanel.tsx";

/** Everything about one record. Opens beside the map or the outline, or over their lower part on a phone. */
export function Panel({ id }: { readonly id: string }) {
  const session = useSession();
  const { graph } = useDebate();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    // Whoever follows a link inside the panel stays in it; whoever moves on the map stays on the map.
    if (panel.current?.dataset["id"] === id && document.activeElement === document.body) panel.current.focus();
  }, [id]);
  return (
    <aside ref={panel} id="panel" className="panel" aria-label={words.panel.label} tabIndex={-1} data-id={id}>
      <button
        type="button"
        className="icon-button panel-close"
        aria-label={words.panel.close}
        onClick={() => session.select(undefined)}
      >
        <X aria-hidden="true" size={20} />
      </button>
      <Content graph={graph} id={id} />
    </aside>
  );
}

function Content({ graph, id }: { readonly graph: TypedGraph; readonly id: string }) {
  if (graph.claims.has(id)) return <ClaimPanel id={id} />;
  if (graph.questions.has(id)) return <QuestionPanel id={id} />;
  if (graph.inferences.has(id)) return <InferencePanel id={id} />;
  if (graph.voices.has(id)) return <VoicePanel id={id} />;
  if (graph.sources.has(id)) return <SourcePanel id={id} />;
  return <p>{words.record.gone}</p>;
}
