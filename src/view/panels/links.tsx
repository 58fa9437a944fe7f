import type { ReactNode } from "react";
import { formatAddress } from "../../session/address.ts";
import { useSessionState } from "../session-context.ts";

/** The link that shows a record from where one is now. */
export function useHrefTo(): (id: string) => string {
  const address = useSessionState((state) => state.address);
  return (id) => (address.view === "home" ? "#/" : `#${formatAddress({ ...address, selected: id })}`);
}

/** A link to a record of the debate that is open. */
export function RecordLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const hrefTo = useHrefTo();
  return <a href={hrefTo(id)}>{children}</a>;
}
