import type { Diagnostic } from "../../diagnostic.ts";
import { words } from "../../words/words.ts";

const SHOWN = 8;

/** What is wrong with a file, each with its place; where there is much, the first few. */
export function Diagnostics({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  return (
    <ul>
      {diagnostics.slice(0, SHOWN).map(({ message, location }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
        <li key={index}>
          {message}
          {location.line !== undefined && location.column !== undefined ? (
            <span className="soft"> ({words.trouble.at(location.line, location.column)})</span>
          ) : null}
        </li>
      ))}
      {diagnostics.length > SHOWN ? <li>{words.trouble.more(diagnostics.length - SHOWN)}</li> : null}
    </ul>
  );
}
