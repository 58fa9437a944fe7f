import { type DragEvent, type ReactNode, useState } from "react";
import { words } from "../../words/words.ts";
import { useSession } from "../session-context.ts";

/** Opens a map file dropped anywhere on the page. The same can be done with the button on the home page. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way of doing what a button does.
    <div
      className="app"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) void session.openFile(file.name, file);
      }}
    >
      {children}
      {over ? <div className="drop-veil">{words.home.drop}</div> : null}
    </div>
  );
}
