/** The part of the page that holds the text. */
export const TEXT_PANE = "text-pane";

/**
 * Bring the first passage of a record into view, within the text where that scrolls by itself, else within the page,
 * and give it the focus if asked to. False where the text holds no such passage.
 */
export function showPassage(record: string, focus: boolean): boolean {
  const pane = document.getElementById(TEXT_PANE);
  const passage = pane?.querySelector<HTMLElement>(`[data-records~="${CSS.escape(record)}"]`);
  if (!pane || !passage) return false;
  if (pane.scrollHeight > pane.clientHeight + 1) {
    pane.scrollTo({ top: passage.offsetTop - pane.clientHeight / 3 });
  } else passage.scrollIntoView({ block: "start" });
  if (focus) passage.focus({ preventScroll: true });
  return true;
}
