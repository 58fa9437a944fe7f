import type { Side } from "../../graph/roles.ts";
import { foldsOf } from "../../session/folds.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSession, useSessionState } from "../session-context.ts";

/** Unfolds and folds the sides of a record on the map: the same as its card offers to a pointer. */
export function UnfoldButtons({ id }: { readonly id: string }) {
  const session = useSession();
  const { graph } = useDebate();
  const address = useSessionState((state) => state.address);
  if (address.view === "home") return null;
  const name = graph.claims.get(id)?.title ?? graph.questions.get(id)?.text ?? "";
  const folds = foldsOf(graph, id, address.unfolded.get(id));
  if (folds.length === 0) return null;
  return (
    <p className="buttons">
      {folds.map(({ side, count, open }) => (
        <button
          key={side}
          type="button"
          className="plain-button"
          aria-expanded={open}
          aria-label={(open ? words.map.foldSide : words.map.unfoldSide)(wordFor(side), count, name)}
          onClick={() => session.toggle(id, [side])}
        >
          {words.roles.signs[side]} {open ? words.map.fold : words.map.unfold} {count} {wordFor(side)}
        </button>
      ))}
    </p>
  );
}

function wordFor(side: Side): string {
  return words.roles.sides[side].toLowerCase();
}
