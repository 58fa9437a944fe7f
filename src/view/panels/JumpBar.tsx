import { words } from "../../words/words.ts";

export type Jump = { readonly id: string; readonly label: string };

/** The sections of a long page; each button takes the reader, and the focus, to a heading. The address stays what it is. */
export function JumpBar({ jumps }: { readonly jumps: readonly Jump[] }) {
  if (jumps.length < 2) return null;
  return (
    <nav className="buttons not-printed" aria-label={words.trace.nav.onThisPage}>
      {jumps.map(({ id, label }) => (
        <button key={id} type="button" className="plain-button" onClick={() => jumpTo(id)}>
          {label}
        </button>
      ))}
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: "start" });
  heading.focus({ preventScroll: true });
}
