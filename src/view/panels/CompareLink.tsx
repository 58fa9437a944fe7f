import { formatAddress, lookingAs } from "../../session/address.ts";
import { words } from "../../words/words.ts";
import { useSessionState } from "../session-context.ts";

/** The way from a question or a claim to for and against it, side by side. */
export function CompareLink({ id }: { readonly id: string }) {
  const address = useSessionState((state) => state.address);
  if (address.view === "home") return null;
  return (
    <p>
      <a href={`#${formatAddress({ ...lookingAs(address, "compare"), of: id, selected: undefined })}`}>
        {words.trace.compare.open}
      </a>
    </p>
  );
}
