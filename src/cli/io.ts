/** What a file holds. `bytes` may stop short of a file that is larger than any map may be; `size` never does. */
export type FileContent = { readonly bytes: Uint8Array; readonly size: number };

/** All that a command may touch of the world outside. */
export type CliIo = {
  /** Write to standard output; the text ends its own lines. */
  readonly out: (text: string) => void;
  /** Write to standard error. */
  readonly err: (text: string) => void;
  /** Read a file; rejects with the system's error where it cannot. */
  readonly readFile: (path: string) => Promise<FileContent>;
};

/** Exit codes of every command. */
export const EXIT = { well: 0, trouble: 1, usage: 2, mistake: 70 } as const;
