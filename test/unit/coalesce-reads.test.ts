import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { coalesceReads } from "../../src/graph/plan/coalesce-reads.js";
import type { Parameters, ReadOptions, Row, Statement, Store } from "../../src/graph/store.js";

interface Read {
  readonly parameters: Parameters;
  readonly options: ReadOptions;
  readonly answer: (rows?: readonly Row[]) => void;
  readonly fail: (error: Error) => void;
}

const statement: Statement = { name: "test", text: "RETURN 1 AS one" };
const byIds = { differingIn: "ids" };

/** A store whose reads are answered by hand, and what it was asked. */
function slowStore(): { store: Store; reads: Read[] } {
  const reads: Read[] = [];
  const read = (_: Statement, parameters: Parameters = {}, options: ReadOptions = {}) =>
    new Promise<readonly Row[]>((resolve, reject) => {
      options.signal?.addEventListener("abort", () => reject(options.signal?.reason));
      reads.push({ parameters, options, answer: (rows = [{ ids: parameters.ids ?? null }]) => resolve(rows), fail: reject });
    });
  return { store: coalesceReads({ read } as unknown as Store), reads };
}

/** Past the turn of the event loop in which reads are gathered. */
const turn = async () => {
  for (let number = 0; number < 2; number++) await nextTurn();
};

describe("reads that are answered together", () => {
  test("of one turn make one statement, and all get its rows", async () => {
    const { store, reads } = slowStore();
    const asked = ["a", "b", "a"].map((id) => store.read(statement, { ids: [id], limit: 5 }, { together: byIds }));
    await turn();
    expect(reads.map(({ parameters }) => parameters)).toEqual([{ ids: ["a", "b"], limit: 5 }]);
    reads[0]?.answer();
    expect(await Promise.all(asked)).toEqual([1, 2, 3].map(() => [{ ids: ["a", "b"] }]));
  });

  test("are those of equal statement and parameters alone", async () => {
    const { store, reads } = slowStore();
    const other: Statement = { name: "test", text: "RETURN 2 AS two" };
    for (const [one, parameters] of [
      [statement, { ids: ["a"], limit: 5 }],
      [statement, { ids: ["b"], limit: 6 }],
      [other, { ids: ["c"], limit: 5 }],
    ] as const)
      void store.read(one, parameters, { together: byIds });
    void store.read(statement, { ids: ["d"], limit: 5 });
    void store.read(statement, { ids: ["e"], limit: 5 }, { together: {} });
    void store.read(statement, { ids: ["f"], limit: 5 }, { together: {} });
    await turn();
    expect(reads.map(({ parameters }) => `${parameters.ids}`).sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("never get rows of a statement that began before they were asked for", async () => {
    const { store, reads } = slowStore();
    const first = store.read(statement, {}, { together: {} });
    await turn();
    const second = store.read(statement, {}, { together: {} });
    reads[0]?.answer([{ number: 1 }]);
    await expect.poll(() => reads.length).toBe(2);
    reads[1]?.answer([{ number: 2 }]);
    expect([await first, await second]).toEqual([[{ number: 1 }], [{ number: 2 }]]);
  });

  test("wait for one that is being answered, but for a bounded time", async () => {
    const { store, reads } = slowStore();
    const [first, second] = [store.read(statement, {}, { together: {} }), turn().then(() => store.read(statement, {}, { together: {} }))];
    await turn();
    reads[0]?.answer();
    await expect.poll(() => reads.length).toBe(2);
    const third = store.read(statement, {}, { together: {} });
    expect(reads).toHaveLength(2);
    await expect.poll(() => reads.length).toBe(3);
    reads[1]?.answer();
    reads[2]?.answer();
    await Promise.all([first, second, third]);
  });

  test("are at most eight entries a statement; a longer list goes by itself", async () => {
    const { store, reads } = slowStore();
    for (let number = 0; number < 11; number++) void store.read(statement, { ids: [`${number}`] }, { together: byIds });
    void store.read(statement, { ids: Array.from({ length: 9 }, (_, index) => `long ${index}`) }, { together: byIds });
    await expect.poll(() => reads.length).toBe(3);
    expect(reads.map(({ parameters }) => (parameters.ids as string[]).length).sort()).toEqual([3, 8, 9]);
  });

  test("that differ in the length of a page get the longest, where none waits for more than four times its own", async () => {
    const { store, reads } = slowStore();
    const asked = [5, 20, 21, 3].map((limit) => store.read(statement, { ids: ["a"], limit }, { together: { lengthIn: "limit" } }));
    await expect.poll(() => reads.length).toBe(3);
    expect(reads.map(({ parameters }) => parameters)).toEqual([20, 21, 3].map((limit) => ({ ids: ["a"], limit })));
    for (const { parameters, answer } of reads) answer([{ limit: parameters.limit as number }]);
    expect((await Promise.all(asked)).map((rows) => rows[0]?.limit)).toEqual([20, 20, 21, 3]);
  });

  test("share an error, and the next is asked anew", async () => {
    const { store, reads } = slowStore();
    const asked = [1, 2].map(() => store.read(statement, {}, { together: {} }));
    await turn();
    reads[0]?.fail(new Error("lost"));
    for (const read of asked) await expect(read).rejects.toThrow("lost");
    const again = store.read(statement, {}, { together: {} });
    await turn();
    reads[1]?.answer([]);
    expect(await again).toEqual([]);
  });

  test("end for the one whose client goes, and in the engine when all have gone", async () => {
    const { store, reads } = slowStore();
    const clients = [new AbortController(), new AbortController()];
    const asked = clients.map(({ signal }) => store.read(statement, {}, { together: {}, signal }));
    await turn();
    clients[0]?.abort(new Error("the first has gone"));
    await expect(asked[0]).rejects.toThrow("the first has gone");
    expect(reads[0]?.options.signal?.aborted).toBe(false);
    clients[1]?.abort(new Error("the second has gone"));
    await expect(asked[1]).rejects.toThrow("the second has gone");
    expect(reads[0]?.options.signal?.aborted).toBe(true);
    await expect(store.read(statement, {}, { together: {}, signal: AbortSignal.abort(new Error("gone before")) })).rejects.toThrow("gone before");
  });

  test("have the longest of their deadlines", async () => {
    const { store, reads } = slowStore();
    for (const timeout of [100, 3_000]) void store.read(statement, {}, { together: {}, timeout });
    await turn();
    expect(reads[0]?.options.timeout).toBe(3_000);
  });
});
