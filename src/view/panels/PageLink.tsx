import { formatAddress, lookingAs, type MapView } from "../../session/address.ts";
import { words } from "../../words/words.ts";
import { useSessionState } from "../session-context.ts";

type Props = { readonly id: string; readonly view: MapView; readonly label: string };

/** The way from a record to the page about it. */
export function PageLink({ id, view, label }: Props) {
  const address = useSessionState((state) => state.address);
  if (address.view === "home") return null;
  return (
    <p>
      <a href={`#${formatAddress({ ...lookingAs(address, view), of: id, selected: undefined })}`}>{label}</a>
    </p>
  );
}

/** The way from a question or a claim to for and against it, side by side. */
export function CompareLink({ id }: { readonly id: string }) {
  return <PageLink id={id} view="compare" label={words.trace.compare.open} />;
}
