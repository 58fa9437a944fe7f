import { Component, type ReactNode } from "react";
import { downloadMap } from "../../session/actions.ts";
import type { Session } from "../../session/session.ts";
import { words } from "../../words/words.ts";
import { SessionContext } from "../session-context.ts";

type Props = { readonly children: ReactNode };
type State = { readonly broken: boolean };

/** Keeps a mistake of ours in one part from taking the rest away, and offers the map as a file in its place. */
export class Boundary extends Component<Props, State> {
  static override contextType = SessionContext;
  declare context: Session | undefined;
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const session = this.context;
    return (
      <section className="broken" role="alert">
        <h2>{words.broken.title}</h2>
        <p>{words.broken.text}</p>
        <p className="buttons">
          <button type="button" className="plain-button" onClick={() => this.setState({ broken: false })}>
            {words.broken.retry}
          </button>
          {session ? (
            <button type="button" className="plain-button" onClick={() => downloadMap(session)}>
              {words.broken.download}
            </button>
          ) : null}
        </p>
      </section>
    );
  }
}
