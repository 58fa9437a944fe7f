import { getAction } from "../../session/actions.ts";
import { THEMES } from "../../session/settings.ts";
import { words } from "../../words/words.ts";
import { useSession, useSessionState } from "../session-context.ts";

/** How the app looks and behaves on this device. Opened by the button that names it as its popover. */
export function DisplayMenu() {
  const session = useSession();
  const settings = useSessionState((state) => state.settings);
  return (
    <div id="display-menu" popover="auto" className="menu" role="dialog" aria-label={words.settings.title}>
      <fieldset>
        <legend>{words.settings.theme}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => session.set({ theme })}
            />
            {words.settings.themes[theme]}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.motion === "reduced"}
          onChange={(event) => session.set({ motion: event.target.checked ? "reduced" : "system" })}
        />
        {words.settings.motion}
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => session.set({ singleKeys: event.target.checked })}
        />
        {words.settings.singleKeys}
      </label>
      <button
        type="button"
        className="plain-button"
        popoverTarget="display-menu"
        popoverTargetAction="hide"
        onClick={() => getAction("help").run(session)}
      >
        {words.settings.help}
      </button>
    </div>
  );
}
