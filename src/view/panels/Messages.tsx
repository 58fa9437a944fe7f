import { X } from "lucide-react";
import type { Notice, SessionState } from "../../session/state.ts";
import { words } from "../../words/words.ts";
import { useSession, useSessionState } from "../session-context.ts";
import { Diagnostics } from "./Diagnostics.tsx";

/** What the person should know that does not stop them: a link that points nowhere, a file that did not open, a file being opened. */
export function Messages() {
  const notice = useSessionState((state) => state.notice);
  const trouble = useSessionState((state) => state.trouble);
  const opening = useSessionState((state) => state.opening);
  return (
    <>
      {opening === undefined ? null : <Opening name={opening} />}
      {notice ? <NoticeBar notice={notice} /> : null}
      {trouble ? <Trouble trouble={trouble} /> : null}
    </>
  );
}

function Opening({ name }: { readonly name: string }) {
  const session = useSession();
  return (
    <div className="message slow" role="status">
      <progress aria-label={words.trouble.opening(name)} />
      <span>{words.trouble.opening(name)}</span>
      <button type="button" className="plain-button" onClick={() => session.library.cancelOpening()}>
        {words.trouble.cancel}
      </button>
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }) {
  const session = useSession();
  return (
    <div className="message" role="status">
      <span>{sentenceFor(notice)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={words.notice.dismiss}
        onClick={() => session.dismiss("notice")}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </div>
  );
}

function sentenceFor(notice: Notice): string {
  switch (notice.kind) {
    case "gone": {
      const instead = notice.nearest === undefined ? words.notice.noNearest : words.notice.nearest;
      return `${words.notice.gone(notice.id)} ${instead}`;
    }
    case "no-map":
      return words.notice.noMap(notice.key);
    case "copied":
      return words.notice.copied;
  }
}

function Trouble({ trouble }: { readonly trouble: NonNullable<SessionState["trouble"]> }) {
  const session = useSession();
  const { name, diagnostics } = trouble;
  return (
    <section className="message trouble" role="alert" aria-labelledby="trouble-title">
      <div>
        <h2 id="trouble-title">{words.trouble.title(name)}</h2>
        <Diagnostics diagnostics={diagnostics} />
        <p className="soft">{words.trouble.kept}</p>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={words.trouble.close}
        onClick={() => session.dismiss("trouble")}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </section>
  );
}
