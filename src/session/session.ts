import { enableMapSet, produce } from "immer";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Side } from "../graph/roles.ts";
import { SIDES } from "../graph/unfold.ts";
import { type Address, addressOf, EVERY_ENTRY, formatAddress, type MapAddress, parseAddress } from "./address.ts";
import { frontPage, revealing, rootsOf, unfoldedBeneath, visibleAt } from "./derive.ts";
import { Drafter, type PlaceDiagram } from "./drafter.ts";
import { Library, type LibrarySource } from "./library.ts";
import { nearestTo } from "./nearest.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { type Camera, currentDebate, type Debate, type SessionState, type Settings } from "./state.ts";
import { Texts } from "./texts.ts";

enableMapSet();

/** What a session needs from the outside. */
export type SessionParts = {
  /** Maps that come with the app. */
  readonly maps: readonly LibrarySource[];
  /** The layout engine, loaded when first called. */
  readonly place: PlaceDiagram;
};

/**
 * One person's visit: the state that the screen is made from, and every way of changing it.
 * The address bar is kept in step: what a person does makes a new entry in the history, what follows from it does not.
 */
export class Session {
  readonly store: StoreApi<SessionState>;
  readonly library: Library;
  readonly drafter: Drafter;
  readonly texts: Texts;

  constructor({ maps, place }: SessionParts) {
    this.store = createStore<SessionState>(() => ({
      address: { view: "home" },
      library: maps.map(({ key }) => ({ key, status: "waiting" as const })),
      opening: undefined,
      trouble: undefined,
      notice: undefined,
      texts: new Map(),
      drawing: { status: "none" },
      camera: { move: "fit", count: 0 },
      settings: readSettings(),
      dialog: undefined,
      said: { text: "", count: 0 },
    }));
    this.library = new Library(this.store, maps);
    this.drafter = new Drafter(this.store, place);
    this.texts = new Texts(this.store);
  }

  /** Follow the address bar from now on. */
  start(): void {
    const arrive = () => void this.arrive(parseAddress(globalThis.location.hash));
    globalThis.addEventListener("popstate", arrive);
    arrive();
  }

  /** Go somewhere: `push` for what a person does, `replace` for what merely follows from it. */
  go(address: Address, how: "push" | "replace" = "push"): void {
    const hash = `#${formatAddress(address)}`;
    if (hash !== globalThis.location.hash) {
      if (how === "push") globalThis.history.pushState(null, "", hash);
      else globalThis.history.replaceState(null, "", hash);
    }
    if (how === "push") this.store.setState({ notice: undefined });
    void this.arrive(address);
  }

  /** Show a record wherever one is: its panel, and its card on the map. */
  select(id: string | undefined, how: "push" | "replace" = "push"): void {
    const { address } = this.store.getState();
    if (address.view !== "home") this.go({ ...address, selected: id }, how);
  }

  /** Unfold or fold sides of a record on the map; without sides, all of them. */
  toggle(id: string, sides: readonly Side[] = SIDES): void {
    const { address } = this.store.getState();
    const debate = currentDebate(this.store.getState());
    if (address.view === "home" || !debate) return;
    const open: ReadonlySet<Side> = address.unfolded.get(id) ?? new Set();
    const fold = sides.every((side) => open.has(side)) || (sides.length === SIDES.length && open.size > 0);
    const unfolded = produce(address.unfolded, (draft) => {
      draft.set(id, new Set(fold ? [...open].filter((side) => !sides.includes(side)) : [...open, ...sides]));
    });
    this.go(this.#keepingSelection(debate, { ...address, unfolded }, id));
  }

  /** Unfold everything beneath what the drawing starts from, or fold it all again. */
  toggleAll(open: boolean): void {
    const { address } = this.store.getState();
    const debate = currentDebate(this.store.getState());
    if (address.view === "home" || !debate) return;
    const roots = rootsOf(debate.graph, address.within);
    const unfolded = open ? unfoldedBeneath(debate.graph, roots) : new Map();
    this.moveCamera("fit-next");
    this.go(this.#keepingSelection(debate, { ...address, unfolded, folded: new Set() }, roots[0]));
  }

  /** Fold or unfold an entry of the outline. */
  toggleEntry(id: string): void {
    const { address } = this.store.getState();
    if (address.view === "home") return;
    const folded = produce(address.folded, (draft) => {
      if (!draft.delete(id)) draft.add(id);
    });
    this.go({ ...address, folded });
  }

  /** Fold every entry of the outline that can be folded, or none. */
  setFolded(folded: boolean): void {
    const { address } = this.store.getState();
    if (address.view !== "home") this.go({ ...address, folded: new Set(folded ? [EVERY_ENTRY] : []) });
  }

  /** Open a file that a person chose or dropped; the map already open stays until it has. */
  async openFile(name: string, file: Blob): Promise<void> {
    const debate = await this.library.openFile(name, file);
    if (debate) this.go(addressOf(debate.key));
  }

  /** Let the person choose a file to open. */
  chooseFile(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file) void this.openFile(file.name, file);
    });
    input.click();
  }

  /** Put a link to this very place on the clipboard, where the browser allows it. */
  async copyLink(): Promise<void> {
    await navigator.clipboard.writeText(globalThis.location.href);
    this.store.setState({ notice: { kind: "copied" } });
  }

  /** Ask whoever draws the map to move its view. */
  moveCamera(move: Camera["move"]): void {
    this.store.setState(({ camera }) => ({ camera: { move, count: camera.count + 1 } }));
  }

  /** Say something through the polite live region. */
  say(text: string): void {
    this.store.setState(({ said }) => ({ said: { text, count: said.count + 1 } }));
  }

  /** Change a setting and keep it on this device. */
  set(change: Partial<Settings>): void {
    const settings = { ...this.store.getState().settings, ...change };
    writeSettings(settings);
    this.store.setState({ settings });
  }

  openDialog(dialog: SessionState["dialog"]): void {
    this.store.setState({ dialog });
  }

  dismiss(what: "notice" | "trouble"): void {
    this.store.setState(what === "notice" ? { notice: undefined } : { trouble: undefined });
  }

  /** The sides of what is selected may have been folded away; then the record that was folded is selected instead. */
  #keepingSelection(debate: Debate, address: MapAddress, otherwise: string | undefined): MapAddress {
    const { selected } = address;
    const drawn = selected !== undefined && (debate.graph.claims.has(selected) || debate.graph.questions.has(selected));
    if (!drawn || visibleAt(debate.graph, address).cards.some(({ id }) => id === selected)) return address;
    return { ...address, selected: otherwise };
  }

  async arrive(address: Address): Promise<void> {
    this.store.setState((state) => ({ address, notice: sameMap(state.address, address) ? state.notice : undefined }));
    if (address.view === "home") {
      await Promise.all(this.store.getState().library.map(({ key }) => this.library.open(key)));
      return;
    }
    if (!this.library.has(address.map)) {
      this.go({ view: "home" }, "replace");
      this.store.setState({ notice: { kind: "no-map", key: address.map } });
      return;
    }
    const debate = await this.library.open(address.map);
    const now = this.store.getState().address;
    if (debate && now === address) this.#settle(debate, address);
  }

  /** Bring an address in line with the debate: a first page where it names no place, the nearest thing where it names what is gone. */
  #settle(debate: Debate, address: MapAddress): void {
    const { graph } = debate;
    const known = (id: string) => isKnown(debate, id);
    let settled = address;
    const isGone = (id: string | undefined) => id !== undefined && !known(id);
    const lost = [address.selected, address.within].find(isGone);
    const gone = lost ?? [address.of, address.with].find(isGone);
    if (gone !== undefined) {
      const nearest = lost === undefined ? undefined : nearestTo(graph, lost, address);
      const within = address.within !== undefined && known(address.within) ? address.within : undefined;
      const selected = address.selected !== undefined && known(address.selected) ? address.selected : nearest;
      const still = (id: string | undefined) => (id !== undefined && known(id) ? id : undefined);
      settled = { ...address, within, selected, of: still(address.of), with: still(address.with) };
      this.store.setState({ notice: { kind: "gone", id: gone, nearest } });
    }
    const unfolded = new Map([...settled.unfolded].filter(([id]) => known(id)));
    if (unfolded.size !== settled.unfolded.size) settled = { ...settled, unfolded };
    // The whole map is within nothing: it starts from everything.
    if (settled.within === undefined && settled.view !== "whole") {
      const front = frontPage(graph);
      settled = { ...settled, within: front.within, unfolded: unfolded.size > 0 ? unfolded : front.unfolded };
    }
    if (settled.view === "map" && settled.selected !== undefined) settled = revealing(graph, settled, settled.selected);
    if (settled !== address) this.go(settled, "replace");
  }
}

function isKnown({ graph }: Debate, id: string): boolean {
  return (
    graph.claims.has(id) ||
    graph.questions.has(id) ||
    graph.topics.has(id) ||
    graph.voices.has(id) ||
    graph.sources.has(id) ||
    graph.inferences.has(id)
  );
}

function sameMap(a: Address, b: Address): boolean {
  return (a.view === "home" ? undefined : a.map) === (b.view === "home" ? undefined : b.map);
}
