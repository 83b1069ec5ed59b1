import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, inject, test } from "vitest";
import { contentHash } from "../../src/domain/release/content-hash.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { openStore } from "../../src/graph/open-store.js";
import { startNeo4j } from "../neo4j/start-neo4j.js";
import { dataFolder } from "../release/cut-release.js";
import { statement } from "./statement.js";

const question = statement("MATCH (claim:Claim) RETURN count(claim) AS claims");
const readers = 8;
/** All are a 503: gone or silent, there but too slow, as a server is that starts on a busy machine, and not heard because we were too busy. */
const unavailable = ["DATABASE_UNAVAILABLE", "DATABASE_TIMEOUT", "OVERLOADED"];

/** It starts a server of its own to kill, which a run that was given one may not be able to. */
describe.skipIf(!inject("neo4j") || process.env.NEO4J_TEST_URI)("a Neo4j that is killed and started again under load", () => {
  test("gives right answers or errors that say so, loses nothing, and is served again without a restart of ours", { timeout: 240_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "msc-kg-restart-"));
    let server = await startNeo4j({ folder });
    const { password } = server;
    const port = Number(new URL(server.uri).port);
    const store = await openStore({ neo4jUri: server.uri, neo4jUsername: server.username, neo4jPassword: password });
    try {
      const { contentHash: loaded } = await loadRelease(store, dataFolder);
      const [expected] = await store.read(question);
      const seen: { at: number; what: unknown }[] = [];
      let reading = true;
      const read = async () => {
        while (reading) {
          const what = await store.read(question).then(
            ([row]) => row?.claims,
            (error) => (unavailable.includes(error.code) ? (error.code as string) : `${error.code}: ${error.cause?.code} ${error.cause?.message}`),
          );
          seen.push({ at: performance.now(), what });
          await wait(5);
        }
      };
      const all = Array.from({ length: readers }, read);
      await wait(500);
      const killed = performance.now();
      await server.kill();
      await wait(1_000);
      server = await startNeo4j({ folder, password, port });
      const back = performance.now();
      await expect.poll(() => seen.findLast(({ what }) => what === expected?.claims)?.at ?? 0, { timeout: 10_000 }).toBeGreaterThan(back);
      await wait(1_000);
      const settled = performance.now();
      await wait(500);
      reading = false;
      await Promise.all(all);
      const told = new Set(seen.map(({ what }) => what));
      expect([...told].filter((what) => what !== expected?.claims && !unavailable.includes(what as string))).toEqual([]);
      expect(told).toContain("DATABASE_UNAVAILABLE");
      expect(seen.filter(({ at, what }) => what !== expected?.claims && (at < killed || at > settled))).toEqual([]);
      expect(await contentHash((one) => store.read(one, {}, { timeout: 60_000 }))).toBe(loaded);
      expect((await currentRelease(store))?.contentHash).toBe(loaded);
    } finally {
      await store.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
