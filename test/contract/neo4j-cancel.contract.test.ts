import { setTimeout as wait } from "node:timers/promises";
import { buildSchema, type GraphQLObjectType } from "graphql";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Once } from "../../src/basics/once.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import { openStore } from "../../src/graph/open-store.js";
import type { Store } from "../../src/graph/store.js";
import type { Context } from "../../src/graphql/execution/context.js";
import { type StubServer, stubServer } from "../api/stub-server.js";
import { statement } from "./statement.js";

const address = inject("neo4j");
/** Runs for minutes where no one ends it. */
const endless = statement("UNWIND range(1, 1000000) AS one UNWIND range(1, 1000000) AS other WITH one, other WHERE one + other < 0 RETURN count(*) AS answer");
const rounds = 20;
const headers = { "content-type": "application/json" };

describe.skipIf(!address)("a client that goes away from a question to Neo4j", () => {
  let store: Store;
  let server: StubServer;
  let driver: Driver;
  beforeAll(async () => {
    driver = neo4j.driver(address?.uri ?? "", neo4j.auth.basic(address?.username ?? "", address?.password ?? ""));
    store = await openStore({ neo4jUri: address?.uri, neo4jUsername: address?.username, neo4jPassword: address?.password });
    const schema = buildSchema("type Query { endless: String }");
    const field = (schema.getQueryType() as GraphQLObjectType).getFields().endless as { resolve?: unknown };
    field.resolve = async (_source: unknown, _args: unknown, context: Context) => void (await context.store.read(endless, {}, { signal: context.signal }));
    server = await stubServer(schema, {
      rows: [],
      store,
      makeContext: async (request) => ({
        ...request,
        store,
        release: { id: "RELEASE:7", contentHash: "c0ffee", affects: 0, surestStep: 0 },
        search: keepSearchIndex(store),
        suggestions: [],
        found: new Once(),
      }),
    });
  });
  afterAll(async () => {
    await server.http.close();
    await store.close();
    await driver.close();
  });

  /** The transactions of our questions, as Neo4j lists them. */
  async function running(): Promise<Record<string, unknown>[]> {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery, metaData, status WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000)' RETURN metaData, status",
    );
    return records.map((record) => record.get("metaData") as Record<string, unknown>);
  }

  test("leaves no transaction behind, each of which was found by the id of its request", { timeout: 120_000 }, async () => {
    const left: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const abort = new AbortController();
      const asked = fetch(`${server.url}/graphql`, { method: "POST", headers, body: '{"query":"{endless}"}', signal: abort.signal }).catch(() => undefined);
      await expect.poll(running, { timeout: 5_000, interval: 20 }).toEqual([{ statement: endless.name, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
      abort.abort();
      await asked;
      const since = performance.now();
      while ((await running()).length > 0 && performance.now() - since < 5_000) await wait(10);
      left.push(performance.now() - since);
    }
    expect(left.filter((milliseconds) => milliseconds > 1_000)).toEqual([]);
    console.log(`freed after ${left.map((milliseconds) => milliseconds.toFixed(0)).join(", ")} ms`);
  });

  test("that stays is answered 503 at the deadline, and leaves no transaction behind either", { timeout: 30_000 }, async () => {
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: '{"query":"{endless}"}' });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_TIMEOUT" } }] });
    await expect.poll(running, { timeout: 2_000 }).toEqual([]);
  });
});
