import { X } from "lucide-react";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
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
  const within = useRef(false);
  useGivingFocusBack(panel);
  // A link followed inside the panel is gone with what it stood in; the focus then goes to the panel, not to the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the coming of another record that moves the focus.
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) panel.current?.focus();
    panel.current?.scrollTo(0, 0);
  }, [id]);
  return (
    <aside
      ref={panel}
      id="panel"
      className="panel"
      aria-label={words.panel.label}
      tabIndex={-1}
      onFocus={() => {
        within.current = true;
      }}
      onBlur={(event) => {
        if (event.relatedTarget) within.current = false;
      }}
    >
      <button
        type="button"
        className="icon-button panel-close"
        aria-label={words.panel.close}
        onClick={() => session.select(undefined)}
      >
        <X aria-hidden="true" size={20} />
      </button>
      <Content key={id} graph={graph} id={id} />
    </aside>
  );
}

/** When a panel that has the focus closes, the focus goes back to where it was before it came into the panel. */
function useGivingFocusBack(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current;
    let opener: HTMLElement | undefined;
    const remember = (event: FocusEvent) => {
      const from = event.relatedTarget;
      if (from instanceof HTMLElement && !element?.contains(from)) opener = from;
    };
    element?.addEventListener("focusin", remember);
    return () => {
      element?.removeEventListener("focusin", remember);
      // The focus has fallen to the page only if it was in the panel.
      if (document.activeElement !== document.body) return;
      const goal = opener?.isConnected ? opener : document.getElementById("content");
      goal?.focus({ preventScroll: true });
    };
  }, [panel]);
}

function Content({ graph, id }: { readonly graph: TypedGraph; readonly id: string }) {
  if (graph.claims.has(id)) return <ClaimPanel id={id} />;
  if (graph.questions.has(id)) return <QuestionPanel id={id} />;
  if (graph.inferences.has(id)) return <InferencePanel id={id} />;
  if (graph.voices.has(id)) return <VoicePanel id={id} />;
  if (graph.sources.has(id)) return <SourcePanel id={id} />;
  return <p>{words.record.gone}</p>;
}
