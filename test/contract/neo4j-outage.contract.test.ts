import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { openStore } from "../../src/graph/open-store.js";
import type { Store } from "../../src/graph/store.js";
import { requestStore } from "../../src/http/observe/request-store.js";
import { noTraces } from "../../src/http/observe/traces.js";
import { statement } from "./statement.js";
import { Wire } from "./wire.js";

const address = inject("neo4j");
const question = statement("RETURN 1 AS answer");

describe.skipIf(!address)("a Neo4j that goes away", () => {
  let wire: Wire;
  let store: Store;
  beforeEach(async () => {
    wire = new Wire(new URL(address?.uri ?? ""));
    const port = await wire.mend();
    store = await openStore({ neo4jUri: `bolt://127.0.0.1:${port}`, neo4jUsername: address?.username, neo4jPassword: address?.password });
  });
  afterEach(async () => {
    await store.close();
    wire.cut();
  });

  /** The code with which a call failed, "answered" where it did not, and whether that took less than so many milliseconds. */
  async function outcome(call: Promise<unknown>, within: number): Promise<readonly [string, boolean]> {
    const start = performance.now();
    const code = await call.then(
      () => "answered",
      (error) => error.code as string,
    );
    return [code, performance.now() - start < within];
  }

  test("is unavailable within 3 s to reads, writes and pings, and serves again once it is back, without a restart", async () => {
    await store.read(question);
    wire.cut();
    const write = store.write((transaction) => transaction.run(question));
    expect(await Promise.all([outcome(store.read(question), 3_000), outcome(write, 3_000)])).toEqual([
      ["DATABASE_UNAVAILABLE", true],
      ["DATABASE_UNAVAILABLE", true],
    ]);
    expect((await outcome(store.ping(1_000), 1_500))[1]).toBe(true);
    await wire.mend();
    expect(await outcome(store.read(question), 5_000)).toEqual(["answered", true]);
    expect(
      await outcome(
        store.write((transaction) => transaction.run(question)),
        5_000,
      ),
    ).toEqual(["answered", true]);
  });

  test("that is silent ends a read at its deadline, and one that comes back in time answers", async () => {
    await store.read(question);
    wire.mute = true;
    expect(await outcome(store.read(question, {}, { timeout: 500 }), 1_000)).toEqual(["DATABASE_TIMEOUT", true]);
    wire.mute = false;
    const late = store.read(question);
    wire.cut();
    await delay(300);
    await wire.mend();
    expect(await outcome(late, 5_000)).toEqual(["answered", true]);
  });

  test("that falls silent is unavailable within 3 s, however many ask, and serves again, with and without its connections", async () => {
    for (const end of ["hear", "cut"] as const) {
      await store.read(question);
      wire.deaf();
      const reads = Array.from({ length: 20 }, () => outcome(store.read(question), 3_000));
      expect(new Set((await Promise.all(reads)).map(String))).toEqual(new Set(["DATABASE_UNAVAILABLE,true"]));
      if (end === "hear") wire.hear();
      else {
        wire.cut();
        await wire.mend();
      }
      expect(await outcome(store.read(question), 5_000)).toEqual(["answered", true]);
      expect(new Set((await Promise.all(Array.from({ length: 20 }, () => outcome(store.read(question), 5_000)))).map(String))).toEqual(
        new Set(["answered,true"]),
      );
    }
  });

  test("that falls silent in the middle of a long read, or of a request of several, is unavailable within 3 s", async () => {
    const long = statement("UNWIND range(1, 30000) AS one UNWIND range(1, 30000) AS other WITH one, other WHERE one + other < 0 RETURN count(*) AS answer");
    const metrics = { openReads: () => {}, read: () => {} };
    const request = () =>
      requestStore(store, {
        requestId: "1",
        log: { warn: () => {} },
        metrics,
        trace: noTraces.start({ method: "GET", route: "/", requestId: "1", headers: {} }),
        queryTimeout: 20_000,
        slowQuery: 60_000,
        mayWrite: false,
      });
    const several = async () => {
      const { read } = request();
      for (let count = 0; count < 3; count++) await read(question).catch(() => undefined);
      await read(question);
    };
    await several();
    const running = outcome(request().read(long), 20_000);
    await delay(1_300);
    const started = performance.now();
    wire.deaf();
    expect(await Promise.all([running, outcome(several(), 3_000)])).toEqual(Array(2).fill(["DATABASE_UNAVAILABLE", true]));
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test("that forgets its connections without a word serves again over new ones", async () => {
    await Promise.all(Array.from({ length: 32 }, () => store.read(question)));
    wire.forget();
    expect(await outcome(store.read(question, {}, { timeout: 2_000 }), 2_500)).toEqual(["DATABASE_TIMEOUT", true]);
    await expect.poll(() => store.read(question).catch((error) => error.code), { timeout: 10_000 }).toEqual([{ answer: 1 }]);
  });

  test("that is slow but there is waited for, to the deadline", async () => {
    const slow = statement("UNWIND range(1, 20000) AS one UNWIND range(1, 20000) AS other WITH one, other WHERE one + other < 0 RETURN count(*) AS answer");
    expect((await outcome(store.read(slow, {}, { timeout: 4_000 }), 4_500))[0]).toMatch(/^(DATABASE_TIMEOUT|answered)$/);
  });

  test("that is far away answers still, or ends at the deadline", async () => {
    await store.read(question);
    wire.latency = 300;
    expect(await outcome(store.read(question), 5_000)).toEqual(["answered", true]);
    wire.latency = 10_000;
    expect((await outcome(store.read(question), 5_500))[1]).toBe(true);
  });
});
