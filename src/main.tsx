import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "./view/theme/theme.css";
import { createRoot } from "react-dom/client";
import type { LayoutEngine } from "./layout/contract.ts";
import { Session, type SessionParts } from "./session/session.ts";
import { App } from "./view/App.tsx";

const files = import.meta.glob<string>("../maps/*.json", { query: "?url", import: "default", eager: true });

/** Newcomers meet the map that explains maps first; the rest follow by name. */
const FIRST = "how-to-read-a-map";

const maps = Object.entries(files)
  .map(([path, url]) => ({ key: path.replace(/^.*\/|\.json$/g, ""), url }))
  .sort((a, b) => Number(b.key === FIRST) - Number(a.key === FIRST) || (a.key < b.key ? -1 : 1));

type Client = { place: (...call: [...Parameters<LayoutEngine>, AbortSignal]) => ReturnType<LayoutEngine> };

let client: Promise<Client> | undefined;

/** The layout engine is 430 KiB; it is fetched when the first map is drawn, and never before. */
const place: SessionParts["place"] = async (diagram, options, signal) => {
  client ??= loadClient();
  return (await client).place(diagram, options, signal);
};

async function loadClient(): Promise<Client> {
  const { createLayoutClient, makeLayoutWorker } = await import("./layout/worker-client.ts");
  return createLayoutClient(makeLayoutWorker);
}

const root = document.getElementById("app");
if (!root) throw new Error("The page has no place for the app");
const session = new Session({ maps, place });
session.start();
createRoot(root).render(<App session={session} />);
