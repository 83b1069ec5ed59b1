import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema, type GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Once } from "../../src/basics/once.js";
import { makeKey, revokeKey } from "../../src/domain/access/change-keys.js";
import type { Role } from "../../src/domain/access/key-file.js";
import { recordedWrite, type Writer } from "../../src/domain/audit/recorded-write.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import { readStatement } from "../../src/graph/statements/read-statement.js";
import type { Store } from "../../src/graph/store.js";
import type { Context } from "../../src/graphql/execution/context.js";
import { describeEngines } from "../contract/describe-engines.js";
import { statement } from "../contract/statement.js";
import { type StubServer, stubServer } from "./stub-server.js";

/** Mutations of the test alone: the API has none. Each with the role that it asks for; `open` forgot to say one. */
const needs: Readonly<Record<string, Role | undefined>> = { peek: "reader", note: "editor", wipe: "admin", unrecorded: "editor", open: undefined };
const keys = ["none", "malformed", "unknown", "revoked", "reader", "editor", "admin"] as const;
type Shown = (typeof keys)[number];

/** Whoever is unknown is told so; anyone who is known may do what needs no more than its role, and nothing that names none. */
const expected: Readonly<Record<Shown, Readonly<Record<string, number>>>> = {
  none: { peek: 401, note: 401, wipe: 401, unrecorded: 401, open: 401 },
  malformed: { peek: 401, note: 401, wipe: 401, unrecorded: 401, open: 401 },
  unknown: { peek: 401, note: 401, wipe: 401, unrecorded: 401, open: 401 },
  revoked: { peek: 401, note: 401, wipe: 401, unrecorded: 401, open: 401 },
  reader: { peek: 200, note: 403, wipe: 403, unrecorded: 403, open: 403 },
  editor: { peek: 200, note: 200, wipe: 403, unrecorded: 500, open: 403 },
  admin: { peek: 200, note: 200, wipe: 200, unrecorded: 500, open: 403 },
};

function mutatingSchema() {
  const schema = buildSchema(
    'type Query { hello: String write: String } type Mutation { peek: String note(id: ID = "a"): String wipe: String unrecorded: String open: String }',
  );
  const mutations = (schema.getMutationType() as GraphQLObjectType).getFields();
  const create = statement("CREATE (note:Note {id: $id}) RETURN note.id AS id");
  const writerOf = ({ access, requestId }: Context): Writer => ({ actor: access?.actor as Writer["actor"], requestId });
  const resolvers: Record<string, (source: unknown, args: { id: string }, context: Context) => Promise<unknown>> = {
    peek: async () => "peeked",
    note: (_source, { id }, context) =>
      recordedWrite(context.store, writerOf(context), "note", async (transaction) => {
        await transaction.run(create, { id });
        return { result: id, target: id, before: null, after: { id } };
      }),
    wipe: (_source, _args, context) =>
      recordedWrite(context.store, writerOf(context), "wipe", async (transaction) => {
        await transaction.run(statement("MATCH (note:Note) DELETE note"));
        return { result: "wiped", target: "Note", before: [], after: null };
      }),
    unrecorded: (_source, _args, context) => context.store.write((transaction) => transaction.run(create, { id: "unrecorded" })),
    open: async () => "open",
  };
  for (const [name, field] of Object.entries(mutations)) Object.assign(field, { resolve: resolvers[name], extensions: { role: needs[name] } });
  Object.assign((schema.getQueryType() as GraphQLObjectType).getFields().write as object, {
    resolve: (_source: unknown, _args: unknown, context: Context) => context.store.write((transaction) => transaction.run(create, { id: "by a query" })),
  });
  return schema;
}

describeEngines("writes over the network", (engine) => {
  let folder: string;
  let store: Store;
  let server: StubServer;
  const headers: Record<string, Record<string, string>> = {};
  const lines: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "msc-kg-keys-"));
    const keysFile = join(folder, "keys.json");
    const header = (secret: string) => ({ authorization: `Bearer ${secret}` });
    Object.assign(headers, { none: {}, malformed: header("letmein"), unknown: header(`msckg_${"A".repeat(43)}`) });
    for (const role of ["reader", "editor", "admin"] as const) headers[role] = header((await makeKey(keysFile, { name: `The ${role}`, role })).secret);
    const { key, secret } = await makeKey(keysFile, { name: "Left", role: "admin" });
    await revokeKey(keysFile, key.id);
    headers.revoked = header(secret);
    store = await engine.open();
    server = await stubServer(mutatingSchema(), {
      rows: [],
      store,
      configuration: { rateLimit: 0, logLevel: "debug", keysFile },
      log: { write: (line: string) => lines.push(line) },
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
    await server?.http.close();
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const send = (query: string, shown: Shown) =>
    fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers[shown] }, body: JSON.stringify({ query }) });
  const notes = async () => (await store.read(statement("MATCH (note:Note) RETURN note.id AS id ORDER BY id"))).map(({ id }) => id);
  const records = async () => (await store.read(readStatement("audit/read-records"))).map(({ properties }) => properties as Record<string, unknown>);

  it.each(keys.flatMap((shown) => Object.keys(needs).map((mutation) => ({ shown, mutation, status: expected[shown][mutation] }))))(
    "$mutation with $shown key: $status",
    async ({ shown, mutation, status }) => {
      const [before, recorded] = [await notes(), (await records()).length];
      const response = await send(`mutation { ${mutation} }`, shown);
      expect(response.status).toBe(status);
      const code = status === 200 ? undefined : { 401: "UNAUTHENTICATED", 403: "FORBIDDEN", 500: "INTERNAL" }[status as 401];
      expect(((await response.json()) as { errors?: [{ extensions: { code: string } }] }).errors?.[0].extensions.code).toBe(code);
      expect(response.headers.get("www-authenticate")).toBe(status === 401 ? "Bearer" : null);
      if (status !== 200) expect(await notes()).toEqual(before);
      expect((await records()).length - recorded).toBe(status === 200 && mutation !== "peek" ? 1 : 0);
    },
  );

  it("refuse a mutation that stands in a fragment, under an alias, or beside one that is allowed", async () => {
    for (const document of [
      "mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { wipe }",
      "mutation { peek: wipe }",
      "mutation { peek ... on Mutation { wipe } }",
      "query Q { hello } mutation M { wipe }",
    ]) {
      const operationName = document.startsWith("query") ? "M" : undefined;
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers.editor },
        body: JSON.stringify({ query: document, operationName }),
      });
      expect(response.status).toBe(403);
    }
  });

  it("need no key for a query, which can write with none", async () => {
    for (const shown of keys) expect((await send("{ hello }", shown)).status).toBe(200);
    for (const shown of ["none", "revoked", "reader"] as const) {
      const before = await notes();
      expect((await send("{ write }", shown)).status).toBe(403);
      expect(await notes()).toEqual(before);
    }
  });

  it("leave a record of who, what, by which request, before and after; no key is in it, nor in the logs", async () => {
    const response = await send('mutation { note(id: "recorded") }', "editor");
    const record = (await records()).at(-1) as Record<string, unknown>;
    expect(record).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      keyId: expect.stringMatching(/^[\da-f]{8}$/),
      name: "The editor",
      role: "editor",
      operation: "note",
      target: "recorded",
      beforeHash: "74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b",
      afterHash: expect.stringMatching(/^[\da-f]{64}$/),
      requestId: response.headers.get("x-request-id"),
    });
    expect(lines.length).toBeGreaterThan(30);
    for (const shown of ["reader", "editor", "admin", "revoked"] as const) {
      const secret = headers[shown]?.authorization?.replace("Bearer ", "") as string;
      expect(lines.join("\n") + JSON.stringify(await records())).not.toContain(secret);
    }
  });
});
