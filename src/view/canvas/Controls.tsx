import { Minus, Plus } from "lucide-react";
import { getAction } from "../../session/actions.ts";
import { words } from "../../words/words.ts";
import { useSession } from "../session-context.ts";

/** Buttons for everything a pointer can do to the view of the map. */
export function Controls({ folds }: { readonly folds: boolean }) {
  const session = useSession();
  const run = (name: string) => () => getAction(name).run(session);
  return (
    <div className="controls" role="group" aria-label={words.map.controls}>
      <button type="button" aria-label={words.map.zoomOut} onClick={run("zoom-out")}>
        <Minus aria-hidden="true" size={18} />
      </button>
      <button type="button" aria-label={words.map.fitLong} onClick={run("fit")}>
        {words.map.fit}
      </button>
      <button type="button" aria-label={words.map.zoomIn} onClick={run("zoom-in")}>
        <Plus aria-hidden="true" size={18} />
      </button>
      {folds ? (
        <>
          <button type="button" onClick={run("unfold-all")}>
            {words.map.unfoldAll}
          </button>
          <button type="button" onClick={run("fold-all")}>
            {words.map.foldAll}
          </button>
        </>
      ) : null}
      <button type="button" popoverTarget="map-key">
        {words.map.legend}
      </button>
      <MapKey />
    </div>
  );
}

const LINES = ["supports", "rebuts", "undercuts", "qualifies"] as const;

function MapKey() {
  const items = words.map.legendItems;
  return (
    <div id="map-key" popover="auto" className="menu map-key" role="dialog" aria-label={words.map.legendTitle}>
      <h2>{words.map.legendTitle}</h2>
      <ul>
        {LINES.map((line) => (
          <li key={line}>
            <svg viewBox="0 0 48 16" width="48" height="16" aria-hidden="true" focusable="false">
              <path
                className={`line line-${line} line-${SIDE_OF[line]}`}
                d="M2 8 L36 8"
                markerEnd={`url(#${HEAD_OF[line]})`}
              />
            </svg>
            {items[line]}
          </li>
        ))}
        <li>{items.linked}</li>
        <li>{items.sides}</li>
        <li>{items.folds}</li>
      </ul>
    </div>
  );
}

const SIDE_OF = { supports: "for", rebuts: "against", undercuts: "against", qualifies: "yes-but" } as const;
const HEAD_OF = { supports: "arrow-for", rebuts: "bar-against", undercuts: "bar-against", qualifies: "ring-yes-but" };
