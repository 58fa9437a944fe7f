import { open } from "node:fs/promises";
import { LIMITS } from "../document/limits.ts";
import type { CliIo, FileContent } from "./io.ts";
import { runCli } from "./run.ts";

/** Read a file, but no more of it than shows that it is too large. Works for pipes as well. */
async function readFile(path: string): Promise<FileContent> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const chunks: Buffer[] = [];
    let read = 0;
    while (read <= LIMITS.bytes) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, null);
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      read += bytesRead;
    }
    return { bytes: Buffer.concat(chunks), size: Math.max(size, read) };
  } finally {
    await handle.close();
  }
}

const CHUNK = 1 << 20;

const io: CliIo = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readFile,
};

// A reader that has seen enough, such as `head`, closes the pipe; that is no trouble.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runCli(process.argv.slice(2), io);
