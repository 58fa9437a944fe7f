import { ACTIONS } from "../../session/actions.ts";
import { words } from "../../words/words.ts";
import { useSession, useSessionState } from "../session-context.ts";
import { Modal } from "./Modal.tsx";

/** Every key and what it does, read from the one list of actions. */
export function HelpDialog() {
  const session = useSession();
  const singleKeys = useSessionState((state) => state.settings.singleKeys);
  return (
    <Modal title={words.help.title} onClose={() => session.openDialog(undefined)}>
      {singleKeys ? null : <p>{words.help.off}</p>}
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{words.help.key}</th>
            <th scope="col">{words.help.action}</th>
          </tr>
        </thead>
        <tbody>
          {ACTIONS.filter((action) => action.shortcut).map(({ name, label, shortcut }) => (
            <tr key={name}>
              <td>
                <kbd>{shortcut?.replace("Mod+", "Ctrl ")}</kbd>
              </td>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.help.mapKeys}</h3>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{words.help.key}</th>
            <th scope="col">{words.help.action}</th>
          </tr>
        </thead>
        <tbody>
          {words.help.mapMoves.map(([key, meaning]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
