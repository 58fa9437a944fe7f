import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "./view/theme/theme.css";
import { createRoot } from "react-dom/client";
import type { LayoutClient } from "./layout/worker-client.ts";
import { parseAddress } from "./session/address.ts";
import { Session, type SessionParts } from "./session/session.ts";
import { App, loadMapView } from "./view/App.tsx";

const files = import.meta.glob<string>("../maps/*.json", { query: "?url", import: "default", eager: true });

/** Newcomers meet the map that explains maps first; the rest follow by name. */
const FIRST = "how-to-read-a-map";

const maps = Object.entries(files)
  .map(([path, url]) => ({ key: path.replace(/^.*\/|\.json$/g, ""), url }))
  .sort((a, b) => Number(b.key === FIRST) - Number(a.key === FIRST) || (a.key < b.key ? -1 : 1));

let client: Promise<LayoutClient> | undefined;

/** The layout engine is 430 KiB; it is fetched when a map is about to be drawn, and never before. */
function layoutClient(): Promise<LayoutClient> {
  client ??= import("./layout/worker-client.ts").then(({ createLayoutClient, makeLayoutWorker }) => {
    const made = createLayoutClient(makeLayoutWorker);
    made.warm();
    return made;
  });
  return client;
}

const place: SessionParts["place"] = async (diagram, options, signal) =>
  (await layoutClient()).place(diagram, options, signal);

// Whoever arrives at a map waits for three things that do not wait for one another: the file, the canvas, the engine.
if (parseAddress(globalThis.location.hash).view === "map") {
  void layoutClient();
  void loadMapView();
}

const root = document.getElementById("app");
if (!root) throw new Error("The page has no place for the app");
const session = new Session({ maps, place });
session.start();
createRoot(root).render(<App session={session} />);
