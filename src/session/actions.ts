import { serializeMap } from "../document/serialize.ts";
import { downloadText } from "../storage/files.ts";
import { words } from "../words/words.ts";
import { lookingAs, type MapView } from "./address.ts";
import { downloadPicture } from "./picture.ts";
import type { Session } from "./session.ts";
import { currentDebate, type SessionState, type Theme } from "./state.ts";

/** One thing that a person can do; menus, the palette, the keyboard and the help sheet all read the same list. */
export type Action = {
  readonly name: string;
  readonly label: string;
  /** A key as `KeyboardEvent.key` names it, with `Mod+` for Ctrl or ⌘. */
  readonly shortcut?: string;
  readonly allowed: (state: SessionState) => boolean;
  readonly run: (session: Session) => void;
};

const always = () => true;
const inMap = (state: SessionState) => currentDebate(state) !== undefined;
const onMap = (state: SessionState) => inMap(state) && state.address.view === "map";
const onDrawing = (state: SessionState) => onMap(state) || (inMap(state) && state.address.view === "whole");
const hasSelection = (state: SessionState) => state.address.view !== "home" && state.address.selected !== undefined;

/** Every action, in the order of the palette. */
export const ACTIONS: readonly Action[] = [
  { name: "find", label: words.actions.find, shortcut: "/", allowed: always, run: (s) => s.openDialog("find") },
  { name: "palette", label: words.actions.find, shortcut: "Mod+k", allowed: always, run: (s) => s.openDialog("find") },
  { name: "home", label: words.actions.home, allowed: always, run: (s) => s.go({ view: "home" }) },
  lookAs("map", words.actions.map, "m"),
  lookAs("whole", words.actions.whole, "w"),
  lookAs("question", words.actions.question, "q"),
  lookAs("outline", words.actions.outline, "o"),
  lookAs("compare", words.trace.actions.compare),
  lookAs("matrix", words.trace.actions.matrix),
  lookAs("clash", words.trace.actions.clash),
  lookAs("sources", words.trace.actions.sources),
  lookAs("figures", words.trace.actions.figures),
  lookAs("statistics", words.trace.actions.statistics),
  {
    name: "toggle",
    label: words.actions.toggle,
    shortcut: "u",
    allowed: (state) => onMap(state) && hasSelection(state),
    run: (s) => {
      const { address } = s.store.getState();
      if (address.view !== "home" && address.selected !== undefined) s.toggle(address.selected);
    },
  },
  { name: "unfold-all", label: words.actions.unfoldAll, allowed: inMap, run: (s) => s.toggleAll(true) },
  { name: "fold-all", label: words.actions.foldAll, allowed: onMap, run: (s) => s.toggleAll(false) },
  { name: "fit", label: words.actions.fit, shortcut: "0", allowed: onDrawing, run: (s) => s.moveCamera("fit") },
  { name: "zoom-in", label: words.actions.zoomIn, shortcut: "+", allowed: onDrawing, run: (s) => s.moveCamera("in") },
  {
    name: "zoom-out",
    label: words.actions.zoomOut,
    shortcut: "-",
    allowed: onDrawing,
    run: (s) => s.moveCamera("out"),
  },
  {
    name: "retry",
    label: words.actions.retry,
    allowed: ({ drawing }) => drawing.status === "failed" || drawing.status === "cancelled",
    run: (s) => s.drafter.retry(),
  },
  {
    name: "deselect",
    label: words.actions.deselect,
    shortcut: "Escape",
    allowed: hasSelection,
    run: (s) => s.select(undefined),
  },
  { name: "open-file", label: words.actions.openFile, allowed: always, run: (s) => s.chooseFile() },
  { name: "download", label: words.actions.download, allowed: inMap, run: downloadMap },
  { name: "picture", label: words.actions.picture, allowed: onDrawing, run: (s) => void downloadPicture(s, "svg") },
  { name: "pixels", label: words.actions.pixels, allowed: onDrawing, run: (s) => void downloadPicture(s, "png") },
  { name: "copy-link", label: words.actions.copyLink, allowed: inMap, run: (s) => void s.copyLink() },
  { name: "print", label: words.actions.print, allowed: inMap, run: printPage },
  theme("system", words.actions.themeSystem),
  theme("light", words.actions.themeLight),
  theme("dark", words.actions.themeDark),
  theme("projector", words.actions.themeProjector),
  {
    name: "motion",
    label: words.actions.motion,
    allowed: always,
    run: (s) => s.set({ motion: s.store.getState().settings.motion === "reduced" ? "system" : "reduced" }),
  },
  {
    name: "single-keys",
    label: words.actions.singleKeys,
    allowed: always,
    run: (s) => s.set({ singleKeys: !s.store.getState().settings.singleKeys }),
  },
  { name: "help", label: words.actions.help, shortcut: "?", allowed: always, run: (s) => s.openDialog("help") },
];

/** The action of that name; throws if there is none. */
export function getAction(name: string): Action {
  const action = ACTIONS.find((candidate) => candidate.name === name);
  if (!action) throw new Error(`No action is called ${name}`);
  return action;
}

/** The action that a key press asks for, if one is allowed now. Single keys do nothing where they are switched off. */
export function actionFor(key: string, withModifier: boolean, state: SessionState): Action | undefined {
  // Escape types nothing, so it cannot be pressed by speaking or by mistake, which is what the setting guards against.
  if (!withModifier && key.length === 1 && !state.settings.singleKeys) return undefined;
  const shortcut = withModifier ? `Mod+${key.toLowerCase()}` : key;
  return ACTIONS.find((action) => action.shortcut === shortcut && action.allowed(state));
}

/** Download the map that is open, exactly as it would be saved. */
export function downloadMap(session: Session): void {
  const debate = currentDebate(session.store.getState());
  if (debate) downloadText(`${debate.key}.json`, serializeMap(debate.map), "application/json");
}

function lookAs(view: MapView, label: string, shortcut?: string): Action {
  return {
    name: view,
    label,
    ...(shortcut === undefined ? {} : { shortcut }),
    allowed: inMap,
    run: (session) => {
      const { address } = session.store.getState();
      if (address.view !== "home") session.go(lookingAs(address, view));
    },
  };
}

function theme(name: Theme, label: string): Action {
  return { name: `theme-${name}`, label, allowed: always, run: (session) => session.set({ theme: name }) };
}

/** Print the page one is on; the map is printed as its outline. */
function printPage(session: Session): void {
  if (session.store.getState().address.view === "map") getAction("outline").run(session);
  // The outline has to be on the page before the browser takes its picture.
  requestAnimationFrame(() => requestAnimationFrame(() => globalThis.print()));
}
