import { useEffect, useState } from "react";
import { Autocomplete, Header, Input, Label, Menu, MenuItem, MenuSection, SearchField } from "react-aria-components";
import { ACTIONS } from "../../session/actions.ts";
import { addressOf } from "../../session/address.ts";
import { type Found, type FoundKind, searchIndexOf } from "../../session/search.ts";
import type { Session } from "../../session/session.ts";
import { currentDebate, type Debate } from "../../session/state.ts";
import { words } from "../../words/words.ts";
import { Modal } from "../panels/Modal.tsx";
import { useSession, useSessionState } from "../session-context.ts";

type Hit = {
  readonly key: string;
  readonly group: FoundKind | "action";
  readonly name: string;
  readonly detail: string;
  readonly shortcut?: string | undefined;
  readonly run: (session: Session) => void;
};

const GROUPS = ["claim", "question", "voice", "source", "action"] as const;

/** One field that finds claims, questions, voices and sources, and every action. */
export function FindDialog() {
  const session = useSession();
  const [query, setQuery] = useState("");
  const debates = useDebatesInReach();
  const state = useSessionState((whole) => whole);
  const hits = [
    ...(query.trim() === "" ? [] : debates.flatMap((debate) => hitsIn(debate, query))),
    ...actionHits(query, (name) => ACTIONS.find((action) => action.name === name)?.allowed(state) ?? false),
  ];
  const found = query.trim() === "" ? undefined : hits.filter(({ group }) => group !== "action").length;
  useEffect(() => {
    if (found !== undefined) session.say(words.live.found(found));
  }, [session, found]);
  const close = () => session.openDialog(undefined);
  return (
    <Modal title={words.find.title} onClose={close}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className="find-field">
          <Label className="only-heard">{words.find.label}</Label>
          <Input placeholder={words.find.placeholder} />
        </SearchField>
        <Menu
          className="find-results"
          aria-label={words.find.results}
          onAction={(key) => {
            const hit = hits.find((candidate) => candidate.key === key);
            close();
            hit?.run(session);
          }}
          renderEmptyState={() => <p className="soft">{words.find.nothing}</p>}
        >
          {GROUPS.filter((group) => hits.some((hit) => hit.group === group)).map((group) => (
            <MenuSection key={group} id={group} aria-label={words.find.groups[group]}>
              <Header className="find-group">{words.find.groups[group]}</Header>
              {hits
                .filter((hit) => hit.group === group)
                .map((hit) => (
                  <MenuItem key={hit.key} id={hit.key} textValue={hit.name} className="find-hit">
                    <span className="find-name">{hit.name}</span>
                    {hit.shortcut === undefined ? null : <kbd>{hit.shortcut}</kbd>}
                    {hit.detail === "" ? null : <span className="find-detail">{hit.detail}</span>}
                  </MenuItem>
                ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Modal>
  );
}

/** The debate that is open; at home, every debate there is. */
function useDebatesInReach(): readonly Debate[] {
  const current = useSessionState(currentDebate);
  const library = useSessionState((state) => state.library);
  if (current) return [current];
  return library.flatMap((slot) => (slot.status === "ready" ? [slot.debate] : []));
}

function hitsIn(debate: Debate, query: string): readonly Hit[] {
  return searchIndexOf(debate.graph)
    .find(query)
    .map((found: Found) => ({
      key: `${debate.key}:${found.id}`,
      group: found.kind,
      name: found.name,
      detail: found.detail,
      run: (session) => {
        const { address } = session.store.getState();
        if (address.view !== "home" && address.map === debate.key) session.select(found.id);
        else session.go(addressOf(debate.key, "map", { selected: found.id }));
      },
    }));
}

function actionHits(query: string, allowed: (name: string) => boolean): readonly Hit[] {
  const wanted = query.trim().toLowerCase();
  return ACTIONS.filter(({ name, label }) => {
    // The dialogue is already open, so the way to open it is not offered.
    if (name === "find" || name === "palette") return false;
    return allowed(name) && label.toLowerCase().includes(wanted);
  }).map(({ name, label, shortcut, run }) => ({
    key: `action:${name}`,
    group: "action" as const,
    name: label,
    detail: "",
    shortcut: shortcut?.replace("Mod+", "Ctrl "),
    run,
  }));
}
