import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Session } from "../session/session.ts";
import { currentDebate, type Debate, type SessionState } from "../session/state.ts";

/** The session that the components beneath belong to. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session; throws outside of the app. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no session here");
  return session;
}

/** A part of the session's state; the component is drawn again when that part changes. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  return useStore(useSession().store, select);
}

/** The debate that is open; throws where none is, so only for components beneath one that has checked. */
export function useDebate(): Debate {
  const debate = useSessionState(currentDebate);
  if (!debate) throw new Error("No debate is open here");
  return debate;
}
