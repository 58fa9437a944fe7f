/** Called along the way through a JSON text, in the order in which things stand. Offsets count from 0. */
export type JsonVisitor = {
  /** A field's name, before its value. */
  readonly onKey?: (key: string, offset: number) => void;
  /** A value begins; `step` is its field name or place in the list around it, undefined at the top. */
  readonly onValue?: (step: string | number | undefined, offset: number, opens: boolean) => void;
  /** The innermost list or object ends. */
  readonly onClose?: () => void;
};

type Frame = { readonly isList: boolean; step: string | number; expectsKey: boolean };

const PLAIN_END = /[\s,\]}]/g;

/** Walk valid JSON without recursion, so that no nesting can exhaust the stack. O(text). */
export function walkJson(text: string, { onKey, onValue, onClose }: JsonVisitor): void {
  const open: Frame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const inside = open[open.length - 1];
    switch (text[at]) {
      case " ":
      case "\t":
      case "\n":
      case "\r":
      case ":":
        break;
      case "{":
      case "[":
        onValue?.(inside?.step, at, true);
        open.push({ isList: text[at] === "[", step: 0, expectsKey: text[at] === "{" });
        break;
      case "}":
      case "]":
        open.pop();
        onClose?.();
        break;
      case ",":
        if (inside?.isList) inside.step = Number(inside.step) + 1;
        else if (inside) inside.expectsKey = true;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (inside?.expectsKey) {
          inside.step = String(JSON.parse(text.slice(at, end)));
          inside.expectsKey = false;
          onKey?.(inside.step, at);
        } else onValue?.(inside?.step, at, false);
        at = end - 1;
        break;
      }
      default:
        onValue?.(inside?.step, at, false);
        PLAIN_END.lastIndex = at;
        at = (PLAIN_END.exec(text)?.index ?? text.length) - 1;
    }
  }
}

/** The offset after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}
