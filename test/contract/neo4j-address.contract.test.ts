import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { openStore, type StoreOptions } from "../../src/graph/open-store.js";
import { patienceFor } from "../patience.js";
import { statement } from "./statement.js";

const address = inject("neo4j");
const right = { neo4jUri: address?.uri, neo4jUsername: address?.username, neo4jPassword: address?.password };

/** What opening said, and in how many milliseconds. */
async function refusal(options: StoreOptions): Promise<{ code: string; message: string; took: number }> {
  const start = performance.now();
  const error = await openStore(options).then(
    () => ({ code: "opened", message: "" }),
    ({ code, message }) => ({ code, message }),
  );
  return { ...error, took: performance.now() - start };
}

describe("an address of Neo4j that does not serve", () => {
  let patience: number;
  beforeAll(async () => {
    await import("neo4j-driver");
    patience = await patienceFor(3_000);
  });
  let server: Server | undefined;
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    server?.close();
  });
  const listen = (onData: (socket: Socket) => void): Promise<string> =>
    new Promise((resolve) => {
      server = createServer((socket) => {
        sockets.push(socket);
        socket.on("error", () => undefined).on("data", () => onData(socket));
      }).listen(0, "127.0.0.1", () => {
        resolve(`127.0.0.1:${(server?.address() as AddressInfo | undefined)?.port}`);
      });
    });

  test.concurrent.each(["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", "bolt+s://127.0.0.1:1", "neo4j+ssc://127.0.0.1:1", "bolt://no-such-host.invalid"])(
    "says so within 3 s: %s",
    async (neo4jUri) => {
      const { code, message, took } = await refusal({ neo4jUri, neo4jUsername: "neo4j", neo4jPassword: "secret-word" });
      expect([code, message]).toEqual(["DATABASE_UNAVAILABLE", `The graph database cannot be reached: ${neo4jUri}: it does not answer.`]);
      expect(took).toBeLessThan(patience);
    },
  );

  test.each(["bolt", "neo4j"])("says so within 3 s where somebody listens and never speaks: %s", async (scheme) => {
    const host = await listen(() => undefined);
    const { code, took } = await refusal({ neo4jUri: `${scheme}://${host}` });
    expect([code, took < patience]).toEqual(["DATABASE_UNAVAILABLE", true]);
  });

  test("says so where something else answers", async () => {
    const host = await listen((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const { code, took } = await refusal({ neo4jUri: `bolt://${host}` });
    expect([code, took < patience]).toEqual(["DATABASE_UNAVAILABLE", true]);
  });

  test.each([
    "http://127.0.0.1:7474",
    "127.0.0.1:7687",
    "",
    "bolt://",
    "bolt://neo4j:secret-word@127.0.0.1",
    "bolt://127.0.0.1/neo4j",
    "neo4j://127.0.0.1?policy=a",
    "bolt://127.0.0.1:port",
  ])("is no address: %j", async (neo4jUri) => {
    const { code, message } = await refusal({ neo4jUri });
    expect(code).toBe("BAD_CONFIGURATION");
    expect(message).toContain("NEO4J_URI");
    expect(message).not.toContain("secret-word");
  });

  test.skipIf(!address)("says within 3 s what is wrong with user, password or database", async () => {
    const wrong = await refusal({ ...right, neo4jPassword: "secret-word" });
    const none = await refusal({ neo4jUri: right.neo4jUri });
    const unknown = await refusal({ ...right, neo4jDatabase: "nothing" });
    const start = `The graph database cannot be reached: ${address?.uri}`;
    expect([wrong.message, none.message, unknown.message]).toEqual([
      `${start}: the user name or the password is wrong.`,
      `${start}: the user name or the password is wrong.`,
      `${start}, database nothing: it has no database of this name.`,
    ]);
    expect(Math.max(wrong.took, none.took, unknown.took)).toBeLessThan(patience);
  });

  test.skipIf(!address)("serves through routing, and in a database that is named", async () => {
    const neo4jUri = address?.uri.replace("bolt://", "neo4j://");
    const store = await openStore({ ...right, neo4jUri, neo4jDatabase: "neo4j" });
    expect(store.engine).toMatchObject({ name: "neo4j", location: neo4jUri });
    const written = await store.write((transaction) => transaction.run(statement("MERGE (node:Routed {id: 'a'}) RETURN node.id AS id")));
    expect(await store.read(statement("MATCH (node:Routed) RETURN node.id AS id"))).toEqual(written);
    await store.write((transaction) => transaction.run(statement("MATCH (node:Routed) DELETE node")));
    await store.close();
  });
});
