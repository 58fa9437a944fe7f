import { type Diagnostic, diagnose } from "../diagnostic.ts";
import { fail, type Result, succeed } from "../result.ts";

/** The bytes of a file chosen or dropped by a person. A file that is too large is refused before it is read. */
export async function readFile(
  file: Blob,
  checkSize: (bytes: number) => Diagnostic | undefined,
): Promise<Result<Uint8Array, Diagnostic>> {
  const trouble = checkSize(file.size);
  if (trouble) return fail(trouble);
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return fail(diagnose("file-unreadable", [], { reason: reasonOf(error) }));
  }
}

/** The bytes behind an address of our own origin. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Result<Uint8Array, Diagnostic>> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return fail(diagnose("file-unreadable", [], { reason: `status ${response.status}` }));
    return succeed(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return fail(diagnose("file-unreadable", [], { reason: reasonOf(error) }));
  }
}

/** Hand a text to the person as a file to keep. */
export function downloadText(name: string, text: string, type: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** Hand bytes to the person as a file to keep. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the address after the click has been handled, so it is let go a turn later.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
