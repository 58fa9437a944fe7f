import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { words } from "../../words/words.ts";

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

/** A dialogue above the page. The browser's own: it keeps the focus inside, gives it back, and closes on Escape. */
export function Modal({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser puts the focus on the first button; a dialogue made for typing wants it in its field.
    dialog.current?.querySelector("input")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby="modal-title"
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className="modal-body">
        <div className="modal-head">
          <h2 id="modal-title">{title}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={words.nav.close}
            onClick={() => dialog.current?.close()}
          >
            <X aria-hidden="true" size={20} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
