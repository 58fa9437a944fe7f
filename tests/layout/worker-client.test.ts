import { expect, test } from "vitest";
import type { LayoutGraph, Placement } from "../../src/layout/contract.ts";
import { createLayoutClient, type LayoutAnswer, type LayoutRequest } from "../../src/layout/worker-client.ts";

/** A worker that notes what it is asked and answers when told to. */
class StandIn {
  readonly asked: LayoutRequest[] = [];
  ended = false;
  onmessage: ((event: { data: LayoutAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;

  postMessage(request: LayoutRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(index: number, placement: Placement): void {
    this.onmessage?.({ data: { ticket: (this.asked[index] as LayoutRequest).ticket, placement } });
  }
}

function officeOf(): { readonly workers: StandIn[]; readonly client: ReturnType<typeof createLayoutClient> } {
  const workers: StandIn[] = [];
  const client = createLayoutClient(() => {
    workers.push(new StandIn());
    return workers[workers.length - 1] as unknown as Worker;
  });
  return { workers, client };
}

const drawing = (count: number): LayoutGraph => ({
  nodes: Array.from({ length: count }, (_, n) => ({
    id: `n${n}`,
    kind: "claim",
    width: 248,
    height: 100,
    parent: undefined,
    side: undefined,
  })),
  edges: [],
});
const placement: Placement = { positions: new Map(), routes: new Map(), bounds: { x: 0, y: 0, width: 1, height: 1 } };

test("the worker starts with the first drawing and is kept", async () => {
  const { workers, client } = officeOf();
  expect(workers).toHaveLength(0);
  const first = client.place(drawing(1));
  workers[0]?.answer(0, placement);
  expect(await first).toBe(placement);
  const second = client.place(drawing(2));
  workers[0]?.answer(1, placement);
  await second;
  expect(workers).toHaveLength(1);
});

test("the same drawing is placed once, and again for other options", async () => {
  const { workers, client } = officeOf();
  const first = client.place(drawing(1));
  workers[0]?.answer(0, placement);
  await first;
  expect(await client.place(drawing(1))).toBe(placement);
  void client.place(drawing(1), { direction: "right" });
  expect(workers[0]?.asked).toHaveLength(2);
});

test("aborting a large drawing ends the worker and moves the others to a new one", async () => {
  const { workers, client } = officeOf();
  const abort = new AbortController();
  const large = client.place(drawing(500), {}, abort.signal);
  const other = client.place(drawing(1));
  abort.abort();
  await expect(large).rejects.toThrow("aborted");
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  workers[1]?.answer(0, placement);
  expect(await other).toBe(placement);
});

test("aborting a small drawing leaves the worker to finish it unheard", async () => {
  const { workers, client } = officeOf();
  const abort = new AbortController();
  const small = client.place(drawing(3), {}, abort.signal);
  abort.abort();
  await expect(small).rejects.toThrow("aborted");
  workers[0]?.answer(0, placement);
  expect(workers.map(({ ended }) => ended)).toEqual([false]);
});

test("a signal that is aborted already asks nobody", async () => {
  const { workers, client } = officeOf();
  await expect(client.place(drawing(1), {}, AbortSignal.abort())).rejects.toThrow("aborted");
  expect(workers).toHaveLength(0);
});

test("when the worker fails, everyone who waits hears why, and the next drawing gets a new worker", async () => {
  const { workers, client } = officeOf();
  const first = client.place(drawing(1));
  workers[0]?.onerror?.({ message: "out of memory" });
  await expect(first).rejects.toThrow("The layout worker failed: out of memory");
  const second = client.place(drawing(1));
  workers[1]?.answer(0, placement);
  expect(await second).toBe(placement);
});

test("what the worker could not place is said in a sentence", async () => {
  const { workers, client } = officeOf();
  const first = client.place(drawing(1));
  const ticket = workers[0]?.asked[0]?.ticket ?? 0;
  workers[0]?.onmessage?.({ data: { ticket, failure: "no way" } });
  await expect(first).rejects.toThrow("The drawing could not be placed: no way");
});

test("a worker that cannot be made rejects the drawing", async () => {
  const client = createLayoutClient(() => {
    throw new Error("refused");
  });
  await expect(client.place(drawing(1))).rejects.toThrow("could not be started");
});
