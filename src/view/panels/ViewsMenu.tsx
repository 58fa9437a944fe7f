import { ChevronDown } from "lucide-react";
import { useRef } from "react";
import { formatAddress, lookingAs, type MapAddress, VIEWS } from "../../session/address.ts";
import { words } from "../../words/words.ts";

/** The ways of looking as a menu that opens from one button, for wherever the bar has no room for all of them. */
export function ViewsMenu({ address }: { readonly address: MapAddress }) {
  const menu = useRef<HTMLElement>(null);
  return (
    <div className="views-menu">
      <button type="button" className="views-button" popoverTarget="views" data-view={address.view}>
        <span className="only-heard">{words.nav.label}: </span>
        <span className="views-current">{words.trace.nav[address.view]}</span>
        <span className="views-more">{words.trace.nav.more}</span>
        <ChevronDown aria-hidden="true" size={16} />
      </button>
      <nav ref={menu} id="views" popover="auto" className="menu" aria-label={words.trace.nav.all}>
        <ul>
          {VIEWS.map((view) => (
            <li key={view}>
              <a
                href={`#${formatAddress(lookingAs(address, view))}`}
                aria-current={address.view === view ? "page" : undefined}
                onClick={() => menu.current?.hidePopover()}
              >
                {words.trace.nav[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
