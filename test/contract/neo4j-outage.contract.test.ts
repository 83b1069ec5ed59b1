import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { openStore } from "../../src/graph/open-store.js";
import type { Store } from "../../src/graph/store.js";
import { statement } from "./statement.js";

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
});

/** A wire to the server that can be cut, mended on the same port, and made silent. */
class Wire {
  mute = false;
  #server: Server | undefined;
  #port = 0;
  readonly #ends = new Set<Socket>();
  constructor(private readonly target: URL) {}

  /** Resolves with the port that it listens on. */
  mend(): Promise<number> {
    return new Promise((resolve) => {
      this.#server = createServer((near) => this.#join(near, connect(Number(this.target.port), this.target.hostname)));
      this.#server.listen(this.#port, "127.0.0.1", () => {
        this.#port = (this.#server?.address() as { port: number } | null)?.port ?? 0;
        resolve(this.#port);
      });
    });
  }

  cut(): void {
    this.#server?.close();
    for (const end of this.#ends) end.destroy();
    this.#ends.clear();
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#ends.add(from);
      from.on("data", (bytes) => this.mute || to.write(bytes));
      from.on("error", () => undefined).on("close", () => to.destroy());
    }
  }
}
