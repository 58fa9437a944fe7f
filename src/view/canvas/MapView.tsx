import { ReactFlowProvider } from "@xyflow/react";
import { getAction } from "../../session/actions.ts";
import { formatAddress } from "../../session/address.ts";
import { words } from "../../words/words.ts";
import { useSession, useSessionState } from "../session-context.ts";
import { Canvas } from "./Canvas.tsx";

/** The drawn map, and what stands in its place while there is no drawing. */
export function MapView({ isWhole }: { readonly isWhole: boolean }) {
  return (
    <div className="map">
      <ReactFlowProvider>
        <Canvas isWhole={isWhole} />
      </ReactFlowProvider>
      <DrawingState />
    </div>
  );
}

function DrawingState() {
  const session = useSession();
  const status = useSessionState((state) => state.drawing.status);
  const reason = useSessionState((state) => state.drawing.reason);
  const address = useSessionState((state) => state.address);
  if (status === "ready" || status === "none") return null;
  if (status === "working") {
    return (
      <div className="map-state slow" role="status">
        <progress aria-label={words.map.drawing} />
        <span>{words.map.drawing}</span>
        <button type="button" className="plain-button" onClick={() => session.drafter.cancel()}>
          {words.map.cancel}
        </button>
      </div>
    );
  }
  return (
    <div className="map-state" role="alert">
      <span title={reason}>{status === "failed" ? words.map.failed : words.map.cancelled}</span>
      <button type="button" className="plain-button" onClick={() => getAction("retry").run(session)}>
        {words.map.retry}
      </button>
      {address.view === "home" ? null : (
        <a className="plain-button" href={`#${formatAddress({ ...address, view: "outline" })}`}>
          {words.map.readOutline}
        </a>
      )}
    </div>
  );
}
