import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { describe, expect, inject, test } from "vitest";
import { fetchJars } from "./fetch-jars.js";
import { type Neo4jServer, startNeo4j } from "./start-neo4j.js";

async function ask(server: Neo4jServer, text: string): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const { records } = await driver.executeQuery(text).finally(() => driver.close());
  return records[0]?.get(0);
}

describe("a Neo4j for the tests", () => {
  const canStart = inject("neo4j") !== null && !process.env.NEO4J_TEST_URI;

  test.skipIf(!canStart)("keeps what was committed in its folder when it is killed", { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "msc-kg-neo4j-kept-"));
    try {
      const first = await startNeo4j({ folder });
      await ask(first, "CREATE (thing:Thing {id: 'MSCKG:kept'})");
      await first.kill();

      const port = Number(new URL(first.uri).port);
      const second = await startNeo4j({ folder, port, password: first.password });
      const kept = await ask(second, "MATCH (thing:Thing) RETURN thing.id AS id");
      await second.stop();
      expect([second.uri, kept]).toEqual([first.uri, "MSCKG:kept"]);
      expect(() => process.kill(second.pid, 0)).toThrow("ESRCH");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.skipIf(!canStart)("asks for no password where it is told so", { timeout: 60_000 }, async () => {
    const server = await startNeo4j({ auth: false });
    const answer = await ask(server, "RETURN 'open' AS answer").finally(() => server.stop());
    expect([server.password, answer]).toEqual(["", "open"]);
  });

  test("refuses a version that is none", async () => {
    await expect(fetchJars("../5")).rejects.toThrow("is not a version of Neo4j");
  });
});
