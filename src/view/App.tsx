import { type ComponentType, lazy, type ReactElement, Suspense, useEffect } from "react";
import { actionFor } from "../session/actions.ts";
import type { MapView as ViewName } from "../session/address.ts";
import type { Session } from "../session/session.ts";
import { currentDebate } from "../session/state.ts";
import { words } from "../words/words.ts";
import { Header } from "./Header.tsx";
import { Home } from "./home/Home.tsx";
import { Outline } from "./outline/Outline.tsx";
import { Boundary } from "./panels/Boundary.tsx";
import { Diagnostics } from "./panels/Diagnostics.tsx";
import { DropTarget } from "./panels/DropTarget.tsx";
import { Messages } from "./panels/Messages.tsx";
import { Panel } from "./panels/Panel.tsx";
import { Sidebar } from "./panels/Sidebar.tsx";
import { QuestionPage } from "./question/QuestionPage.tsx";
import { SessionContext, useSession, useSessionState } from "./session-context.ts";
import { useTheme } from "./theme/use-theme.ts";

/** Fetch the drawn map ahead of showing it. */
export function loadMapView(): Promise<{ readonly MapView: (props: { readonly isWhole: boolean }) => ReactElement }> {
  return import("./canvas/MapView.tsx");
}

const MapView = lazy(() => loadMapView().then(({ MapView: component }) => ({ default: component })));
const Clash = lazy(() => import("./clash/Clash.tsx").then(({ Clash: component }) => ({ default: component })));
const Compare = lazy(() => import("./compare/Compare.tsx").then(({ Compare: component }) => ({ default: component })));
const Figures = lazy(() => import("./figures/Figures.tsx").then(({ Figures: component }) => ({ default: component })));
const Matrix = lazy(() => import("./matrix/Matrix.tsx").then(({ Matrix: component }) => ({ default: component })));
const Sources = lazy(() => import("./sources/Sources.tsx").then(({ Sources: component }) => ({ default: component })));
const Statistics = lazy(() =>
  import("./statistics/Statistics.tsx").then(({ Statistics: component }) => ({ default: component })),
);
const loadFindDialog = () => import("./find/FindDialog.tsx");
const FindDialog = lazy(() => loadFindDialog().then(({ FindDialog: component }) => ({ default: component })));
const HelpDialog = lazy(() =>
  import("./panels/HelpDialog.tsx").then(({ HelpDialog: component }) => ({ default: component })),
);

/** Every way of looking. */
const VIEW: { readonly [Name in ViewName]: ComponentType } = {
  map: () => <MapView isWhole={false} />,
  whole: () => <MapView isWhole={true} />,
  question: QuestionPage,
  outline: Outline,
  compare: Compare,
  matrix: Matrix,
  clash: Clash,
  sources: Sources,
  figures: Figures,
  statistics: Statistics,
};

/** The ways of looking that go by topic, and so have the topics beside them. */
const BY_TOPIC: ReadonlySet<ViewName> = new Set(["map", "whole", "question", "outline", "compare", "matrix"]);

/** The whole app for one session. */
export function App({ session }: { readonly session: Session }) {
  return (
    <SessionContext value={session}>
      <Shell />
    </SessionContext>
  );
}

function Shell() {
  const session = useSession();
  const dialog = useSessionState((state) => state.dialog);
  useTheme();
  useShortcuts(session);
  useReadiness();
  usePageTitle();
  return (
    <DropTarget>
      <button type="button" className="skip" onClick={() => document.getElementById("content")?.focus()}>
        {words.app.skip}
      </button>
      <Header />
      <Messages />
      <Page />
      <LiveRegion />
      <Suspense>
        {dialog === "find" ? <FindDialog /> : null}
        {dialog === "help" ? <HelpDialog /> : null}
      </Suspense>
    </DropTarget>
  );
}

function Page() {
  const view = useSessionState((state) => state.address.view);
  const open = useSessionState((state) => currentDebate(state) !== undefined);
  const selected = useSessionState(({ address }) => (address.view === "home" ? undefined : address.selected));
  if (view === "home") {
    return (
      <main id="content" className="page" tabIndex={-1}>
        <Boundary>
          <Home />
        </Boundary>
      </main>
    );
  }
  if (!open) return <Waiting />;
  const View = VIEW[view];
  return (
    <div className={workspaceClass(view, selected !== undefined)}>
      {BY_TOPIC.has(view) ? (
        <Boundary>
          <Sidebar />
        </Boundary>
      ) : null}
      <main id="content" className="stage" tabIndex={-1}>
        <Boundary key={view}>
          <Suspense fallback={<p className="waiting slow">{words.home.loading}</p>}>
            <View />
          </Suspense>
        </Boundary>
      </main>
      {selected === undefined ? null : (
        <Boundary key="panel">
          <Panel id={selected} />
        </Boundary>
      )}
    </div>
  );
}

function workspaceClass(view: ViewName, withPanel: boolean): string {
  return [
    "workspace",
    `workspace-${view}`,
    view === "map" || view === "whole" ? "workspace-drawn" : "workspace-page",
    ...(BY_TOPIC.has(view) ? [] : ["without-topics"]),
    ...(withPanel ? ["with-panel"] : []),
  ].join(" ");
}

function Waiting() {
  const slot = useSessionState(({ library, address }) =>
    library.find(({ key }) => address.view !== "home" && key === address.map),
  );
  if (slot?.status !== "failed") {
    return (
      <main id="content" className="page" tabIndex={-1}>
        <p className="waiting slow">{words.home.loading}</p>
      </main>
    );
  }
  return (
    <main id="content" className="page" tabIndex={-1}>
      <div className="waiting" role="alert">
        <p>{words.home.failed}</p>
        <Diagnostics diagnostics={slot.diagnostics} />
      </div>
    </main>
  );
}

function LiveRegion() {
  const said = useSessionState((state) => state.said);
  // Saying the same sentence again needs a text that differs; the space is not heard.
  return (
    <div className="only-heard" role="status" aria-live="polite" data-testid="live">
      {said.text + (said.count % 2 === 1 ? "\u00a0" : "")}
    </div>
  );
}

function useShortcuts(session: Session): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const withModifier = event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || event.altKey || session.store.getState().dialog) return;
      if (!withModifier && isTyping(event.target)) return;
      const action = actionFor(event.key, withModifier, session.store.getState());
      if (!action) return;
      event.preventDefault();
      action.run(session);
    };
    globalThis.addEventListener("keydown", press);
    return () => globalThis.removeEventListener("keydown", press);
  }, [session]);
}

/** The search is fetched while nothing else happens, so that the first key after `/` already meets it. */
function useReadiness(): void {
  useEffect(() => {
    const later = setTimeout(() => void loadFindDialog(), 1_500);
    return () => clearTimeout(later);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function usePageTitle(): void {
  const title = useSessionState((state) => {
    const { address } = state;
    const debate = currentDebate(state);
    if (address.view === "home" || !debate) return words.app.name;
    const about = address.selected ?? address.of;
    const name = about === undefined ? undefined : nameOf(debate.graph, about);
    const page = address.view === "map" || address.view === "outline" ? [] : [words.trace.nav[address.view]];
    return words.app.newTitle([...page, name ?? debate.map.title].join(", "));
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function nameOf(graph: NonNullable<ReturnType<typeof currentDebate>>["graph"], id: string): string | undefined {
  return (
    graph.claims.get(id)?.title ??
    graph.questions.get(id)?.text ??
    graph.voices.get(id)?.name ??
    graph.sources.get(id)?.title
  );
}
