import { Search, Settings2 } from "lucide-react";
import { getAction } from "../session/actions.ts";
import { formatAddress, lookingAs, VIEWS } from "../session/address.ts";
import { currentDebate } from "../session/state.ts";
import { words } from "../words/words.ts";
import { DisplayMenu } from "./panels/DisplayMenu.tsx";
import { ViewsMenu } from "./panels/ViewsMenu.tsx";
import { useSession, useSessionState } from "./session-context.ts";

/** The bar at the top: where one is, ways of looking, finding, and display settings. */
export function Header() {
  const session = useSession();
  const address = useSessionState((state) => state.address);
  const title = useSessionState((state) => currentDebate(state)?.map.title);
  const [first, second] = words.app.nameParts;
  return (
    <header className="bar">
      <a className="brand" href="#/" aria-label={`${words.app.name}, ${words.nav.home}`}>
        <span className="brand-for">{first}</span>
        <span className="brand-against">{second}</span>
      </a>
      {address.view === "home" ? <span className="bar-title" /> : <span className="bar-title">{title}</span>}
      {address.view === "home" ? null : (
        <>
          <nav className="tabs" aria-label={words.nav.label}>
            {VIEWS.map((view) => (
              <a
                key={view}
                className={`tab-${view}`}
                href={`#${formatAddress(lookingAs(address, view))}`}
                aria-current={address.view === view ? "page" : undefined}
              >
                {words.trace.nav[view]}
              </a>
            ))}
          </nav>
          <ViewsMenu address={address} />
        </>
      )}
      <button type="button" className="find-button" onClick={() => getAction("find").run(session)}>
        <Search aria-hidden="true" size={18} />
        <span className="find-long">{words.nav.find}</span>
        <span className="find-short">{words.nav.findShort}</span>
        <kbd aria-hidden="true">{words.nav.findKey}</kbd>
      </button>
      <button type="button" className="icon-button" popoverTarget="display-menu" aria-label={words.nav.menu}>
        <Settings2 aria-hidden="true" size={20} />
      </button>
      <DisplayMenu />
    </header>
  );
}
