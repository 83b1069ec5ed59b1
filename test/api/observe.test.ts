import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import Fastify from "fastify";
import { buildSchema, type GraphQLObjectType } from "graphql";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Once } from "../../src/basics/once.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import { KnownError } from "../../src/errors.js";
import type { ReadOptions, Store } from "../../src/graph/store.js";
import type { Context } from "../../src/graphql/execution/context.js";
import { limitWork } from "../../src/http/limits/limit-work.js";
import { shedLoad } from "../../src/http/limits/shed-load.js";
import { watchMemory } from "../../src/http/limits/watch-memory.js";
import { startTraces } from "../../src/http/observe/start-traces.js";
import type { ServerParts } from "../../src/http/server/create-server.js";
import { stubSchema } from "./stub-schema.js";
import { type StubServer, stubServer } from "./stub-server.js";

const json = { "content-type": "application/json" };

/** A root that asks the engine as resolvers do, and an engine that is as slow and as broken as told. */
function askingSchema() {
  const schema = buildSchema('type Query { ask(milliseconds: Int = 0, secret: String = "", fails: Boolean = false): String again: String crash: String }');
  const { ask, again, crash } = (schema.getQueryType() as GraphQLObjectType).getFields() as Record<string, { resolve?: unknown }>;
  if (ask) {
    ask.resolve = async (_source: unknown, args: { milliseconds: number; secret: string; fails: boolean }, context: Context) => {
      await context.store.read({ name: "test: ask", text: "" }, { ...args, ids: [args.secret] }, { signal: context.signal });
      return "asked";
    };
  }
  if (again) {
    again.resolve = async (_source: unknown, _args: unknown, { store }: Context) => {
      const read = (fails: boolean) => store.read({ name: "test: ask", text: "" }, { milliseconds: 0, fails });
      await read(true).catch(() => undefined);
      return read(false);
    };
  }
  if (crash) crash.resolve = () => Promise.reject(new TypeError("unforeseen"));
  return schema;
}

const asked: ReadOptions[] = [];
const slowStore = {
  engine: { name: "grafeo", version: "0", location: "memory", connections: 7 },
  ping: async () => {},
  read: async (_statement: unknown, { milliseconds, fails }: { milliseconds: number; fails: boolean }, options: ReadOptions) => {
    asked.push(options);
    await wait(milliseconds);
    if (fails) throw new KnownError("DATABASE_UNAVAILABLE", { problem: "gone" });
    return [];
  },
} as unknown as Store;

const release = { id: "RELEASE:7", contentHash: "c0ffee", affects: 0, surestStep: 0 };

describe("what an operator sees", () => {
  const lines: string[] = [];
  const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  let server: StubServer;

  async function start(configuration: Partial<ServerParts["configuration"]> = {}, parts: Partial<ServerParts> = {}): Promise<StubServer> {
    server = await stubServer(askingSchema(), {
      rows: [],
      store: slowStore,
      configuration: { rateLimit: 0, logLevel: "info", slowQuery: 50, ...configuration },
      makeContext: async (request) => ({ ...request, store: slowStore, release, search: keepSearchIndex(slowStore), suggestions: [], found: new Once() }),
      log: { write: (line: string) => lines.push(line) },
      ...parts,
    });
    return server;
  }
  afterEach(async () => {
    await server.http.close();
    lines.length = 0;
    asked.length = 0;
  });

  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify({ query }) });
  const metrics = async (headers: Record<string, string> = {}) => fetch(`${server.url}/metrics`, { headers });
  const sample = (text: string, name: string) =>
    Number(
      text
        .split("\n")
        .find((line) => line.startsWith(name))
        ?.split(" ")
        .at(-1),
    );

  it("counts requests, operations by name, questions to the engine and what was turned away", async () => {
    await start();
    await ask("query Sources { ask }");
    await ask("{ ask(fails: true) }");
    await ask("{");
    const response = await metrics();
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(sample(text, 'msc_kg_http_request_duration_seconds_count{route="/graphql",method="POST",status="200"}')).toBe(1);
    expect(sample(text, 'msc_kg_http_request_duration_seconds_count{route="/graphql",method="POST",status="503"}')).toBe(1);
    expect(sample(text, 'msc_kg_graphql_operation_duration_seconds_count{operation="Sources",outcome="ok"}')).toBe(1);
    expect(sample(text, 'msc_kg_graphql_operation_duration_seconds_count{operation="anonymous",outcome="DATABASE_UNAVAILABLE"}')).toBe(1);
    expect(sample(text, 'msc_kg_graphql_operation_duration_seconds_count{operation="anonymous",outcome="GRAPHQL_PARSE_FAILED"}')).toBe(1);
    expect(sample(text, 'msc_kg_engine_read_duration_seconds_count{statement="test: ask",outcome="ok"}')).toBe(1);
    expect(sample(text, "msc_kg_engine_connections_limit")).toBe(7);
    expect(sample(text, "msc_kg_engine_open_reads")).toBe(0);
    expect(sample(text, 'msc_kg_shed_requests_total{reason="concurrency"}')).toBe(0);
    for (const quantile of ["0.5", "0.95", "0.99"])
      expect(sample(text, `msc_kg_graphql_operation_quantiles_seconds{quantile="${quantile}"}`)).toBeGreaterThan(0);
    expect(sample(text, "nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
    expect(sample(text, "process_resident_memory_bytes")).toBeGreaterThan(1e7);
  });

  it("keeps as many names of operations as it can hold, and none of a refused request", async () => {
    await start();
    for (let number = 0; number < 130; number++) await ask(`query Name${number} { ask }`);
    await ask("query Refused { nothing }");
    const text = await (await metrics()).text();
    const names = new Set([...text.matchAll(/operation_duration_seconds_count\{operation="(\w+)"/g)].map(([, name]) => name));
    expect(names.size).toBe(102);
    expect([...names]).toEqual(expect.arrayContaining(["other", "anonymous"]));
    expect(names).not.toContain("Refused");
  });

  it("shows the numbers to this machine alone, or to whoever has the token", async () => {
    await start();
    expect((await metrics()).status).toBe(200);
    for (const header of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) expect((await metrics({ [header]: "203.0.113.7" })).status).toBe(404);
    await server.http.close();
    await start({ metricsToken: "0123456789abcdef" });
    expect((await metrics()).status).toBe(404);
    expect((await metrics({ authorization: "Bearer 0123456789abcdeX" })).status).toBe(404);
    expect((await metrics({ authorization: "Bearer 0123456789abcdef", "x-forwarded-for": "203.0.113.7" })).status).toBe(200);
  });

  it("logs each request under its id: method, route, operation, status and time, and nothing that was typed", async () => {
    await start();
    const response = await ask('query Sources { ask(secret: "hunter2") }', { authorization: "Bearer hunter2", cookie: "hunter2" });
    const typed = ["/nothing?password=hunter2", "/hunter2", "/entity/hunter2", "/tables/hunter2", "/figures/hunter2.svg"];
    for (const path of typed) await fetch(server.url + path, { headers: { accept: "text/html" } });
    await expect.poll(() => logged().filter(({ msg }) => msg === "request").length).toBe(6);
    expect(logged().find(({ msg }) => msg === "request")).toMatchObject({
      requestId: response.headers.get("x-request-id"),
      method: "POST",
      route: "/graphql",
      operation: "Sources",
      status: 200,
      milliseconds: expect.any(Number),
    });
    expect(logged().at(-1)).toMatchObject({ route: "/figures/:file", status: 404 });
    expect(lines.join("")).not.toMatch(/hunter2/);
  });

  it("logs a slow question to the engine with the size of its parameters, and a quick one not", async () => {
    await start();
    await ask('{ ask(secret: "hunter2") }');
    const response = await ask('{ ask(secret: "hunter2", milliseconds: 60) }');
    const slow = logged().filter(({ msg }) => msg === "slow query");
    expect(slow).toHaveLength(1);
    expect(slow[0]).toMatchObject({
      requestId: response.headers.get("x-request-id"),
      statement: "test: ask",
      milliseconds: expect.any(Number),
      parameters: { secret: "string(7)", ids: "list(1)", milliseconds: "number", fails: "boolean" },
    });
    expect(lines.join("")).not.toMatch(/hunter2/);
  });

  it("logs sixty refusals of a kind a minute, and then how many there were more", async () => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    await start();
    await ask("{ ask }");
    for (let count = 0; count < 70; count++) await ask("{ ask(fails: true) }");
    for (let count = 0; count < 70; count++) await fetch(`${server.url}/nothing`);
    for (let count = 0; count < 70; count++) await ask("{ ask }");
    await expect.poll(() => logged().filter(({ msg, status }) => msg === "request" && status === 200).length).toBe(71);
    const of = (...statuses: number[]) => logged().filter(({ msg, status }) => msg === "request" && statuses.includes(Number(status))).length;
    expect([of(503), of(404), logged().filter(({ msg }) => msg === "request failed").length]).toEqual([60, 60, 60]);
    for (const [end, milliseconds] of timers.mock.calls) if (milliseconds === 60_000) end();
    expect(logged().filter(({ msg }) => msg === "lines left out")).toEqual(
      ["request failed", "request 503", "request 404"].map((kind) => expect.objectContaining({ kind, left: 10, seconds: 60 })),
    );
    timers.mockRestore();
  });

  it("names the request in each error, in its log, and to the engine", async () => {
    await start();
    for (const query of ["{", "{ nothing }", "{ ask(fails: true) }", "{ crash }", "[]"]) {
      const response = await ask(query);
      const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
      expect(errors.map(({ extensions }) => extensions.requestId)).toEqual([response.headers.get("x-request-id")]);
    }
    const refused = await fetch(`${server.url}/nothing`);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { requestId: refused.headers.get("x-request-id") } }] });
    expect(asked).toEqual([expect.objectContaining({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })]);
    expect(
      logged()
        .filter(({ level }) => Number(level) >= 40)
        .every(({ requestId }) => typeof requestId === "string"),
    ).toBe(true);
  });

  it("ends all that one operation asks at one deadline", async () => {
    await start({ queryTimeout: 3_000 });
    await ask("{ ask }");
    expect(asked[0]?.timeout).toBeGreaterThan(2_000);
    expect(asked[0]?.timeout).toBeLessThanOrEqual(3_000);
  });

  it("waits once for a database that does not answer a request", async () => {
    await start();
    expect(await (await ask("{ again }")).json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
    expect(asked).toHaveLength(1);
  });

  it("waits once also where the question was answered before", async () => {
    await start({}, { checks: { plugin: {}, cost: () => 0, extensionsOf: () => ({}) } });
    const query = "query ($fails: Boolean) { ask(fails: $fails) }";
    const post = (fails: boolean) => fetch(`${server.url}/graphql`, { method: "POST", headers: json, body: JSON.stringify({ query, variables: { fails } }) });
    for (let count = 0; count < 3; count++) expect((await post(false)).status).toBe(200);
    asked.length = 0;
    expect((await post(true)).status).toBe(503);
    expect(asked).toHaveLength(1);
  });

  it("refuses what comes beyond the work that it can do, and says when to come again", async () => {
    await start({ concurrency: 2 });
    const open = [ask("{ ask(milliseconds: 2000) }"), ask("{ ask(milliseconds: 2000) }")];
    await expect.poll(() => asked.length).toBe(2);
    const refused = await ask("{ ask }");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "OVERLOADED" } }] });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await Promise.all(open)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await ask("{ ask }")).status).toBe(200);
    expect(sample(await (await metrics()).text(), 'msc_kg_shed_requests_total{reason="concurrency"}')).toBe(1);
  });

  it("refuses nothing after a pause, however long it was", async () => {
    await start({ concurrency: 32 });
    for (const milliseconds of [1_100, 2_500]) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
      const statuses = [];
      for (let count = 0; count < 20; count++) statuses.push((await ask("{ ask }")).status, await wait(20));
      expect(new Set(statuses)).toEqual(new Set([200, undefined]));
    }
  });

  it("refuses while the event loop is late again and again, and answers for its health", async () => {
    const seen = { late: [] as readonly number[], shed: [] as string[] };
    const loaded = Fastify();
    shedLoad(loaded, { shed: (reason) => seen.shed.push(reason) }, () => seen.late);
    for (const path of ["/", "/healthz"]) loaded.get(path, async () => "answered");
    const statuses = async (...late: number[]) => {
      seen.late = late;
      return Promise.all(["/", "/healthz"].map(async (url) => (await loaded.inject(url)).statusCode));
    };
    expect(await statuses()).toEqual([200, 200]);
    expect(await statuses(9_000, 9_000)).toEqual([200, 200]);
    expect(await statuses(9_000, 9_000, 9_000, 9_000, 1)).toEqual([200, 200]);
    expect(await statuses(1, 1_001, 1_001, 1_001, 1_001, 1_001)).toEqual([503, 200]);
    expect(seen.shed).toEqual(["event_loop"]);
    await loaded.close();
  });

  it("works on one operation at a time while its memory is nearly full", async () => {
    const shed: string[] = [];
    const metrics = { shed: (reason: string) => shed.push(reason), openOperations: () => {} };
    const full = watchMemory(() => 91, 100);
    const unknown = watchMemory(() => {
      throw new Error("EMFILE: too many open files");
    }, 100);
    expect([full(), watchMemory(() => 89, 100)(), unknown()]).toEqual([true, false, false]);
    const limited = limitWork(32, metrics, full);
    const first = limited(() => wait(50));
    await expect(limited(async () => "second")).rejects.toMatchObject({ code: "OVERLOADED" });
    await first;
    expect(await limited(async () => "third")).toBe("third");
    expect(shed).toEqual(["memory"]);
  });

  it("lets work wait for its turn where it may, and refuses it after that", async () => {
    const limited = limitWork(1, { shed: () => {}, openOperations: () => {} });
    const first = limited(() => wait(60));
    await expect(limited(async () => "too late", 1)).rejects.toMatchObject({ code: "OVERLOADED" });
    expect(await limited(async () => "in its turn", 10_000)).toBe("in its turn");
    await first;
  });

  it("counts each client behind a proxy that it was told of, and none behind others", async () => {
    const statuses = async (trustProxy: false | number | string) => {
      await start({ rateLimit: 1, trustProxy });
      const answers = [];
      for (const client of ["203.0.113.1", "203.0.113.2"]) answers.push((await ask("{ ask }", { "x-forwarded-for": client })).status);
      await server.http.close();
      return answers;
    };
    expect(await statuses(false)).toEqual([200, 429]);
    expect(await statuses(1)).toEqual([200, 200]);
    expect(await statuses("loopback")).toEqual([200, 200]);
    expect(await statuses("192.0.2.1")).toEqual([200, 429]);
  });
});

describe("traces", () => {
  interface Span {
    readonly name: string;
    readonly traceId: string;
    readonly spanId: string;
    readonly parentSpanId?: string;
    readonly kind: number;
    readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  }
  interface Received {
    readonly resourceSpans: readonly {
      readonly resource: { readonly attributes: Span["attributes"] };
      readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
    }[];
  }
  const received: { path: string; body: Received }[] = [];
  const receiver = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    received.push({ path: request.url ?? "", body: JSON.parse(body) as Received });
    response.setHeader("content-type", "application/json").end("{}");
  });
  beforeAll(async () => {
    receiver.listen(0, "127.0.0.1");
    await once(receiver, "listening");
  });
  afterAll(() => {
    receiver.close();
    vi.unstubAllEnvs();
  });

  it("go to where the standard variables say, continue the client's trace, and hold nothing that was asked", async () => {
    vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`);
    vi.stubEnv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test");
    const traces = await startTraces("1.2.3");
    const server = await stubServer(askingSchema(), {
      rows: [],
      store: slowStore,
      traces,
      makeContext: async (request) => ({ ...request, store: slowStore, release, search: keepSearchIndex(slowStore), suggestions: [], found: new Once() }),
    });
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { ...json, traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
      body: JSON.stringify({ query: 'query Sources { ask(secret: "hunter2") }' }),
    });
    await response.text();
    await server.http.close();
    await traces.stop();
    expect(received.map(({ path }) => path)).toEqual(["/v1/traces"]);
    const [{ resource, scopeSpans }] = (received[0] as { body: Received }).body.resourceSpans as [Received["resourceSpans"][number]];
    const attribute = (attributes: Span["attributes"], name: string) => Object.values(attributes.find(({ key }) => key === name)?.value ?? {})[0];
    expect(["service.name", "service.version", "deployment.environment.name"].map((name) => attribute(resource.attributes, name))).toEqual([
      "msc-kg",
      "1.2.3",
      "test",
    ]);
    const spans = scopeSpans.flatMap((scope) => scope.spans);
    const root = spans.find(({ name }) => name === "query Sources") as Span;
    const read = spans.find(({ name }) => name === "test: ask") as Span;
    expect([root.traceId, root.parentSpanId, root.kind]).toEqual(["0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", 2]);
    expect(attribute(root.attributes, "msc_kg.request_id")).toBe(response.headers.get("x-request-id"));
    expect([read.traceId, read.parentSpanId, read.kind]).toEqual([root.traceId, root.spanId, 3]);
    expect(JSON.stringify(received)).not.toMatch(/hunter2/);
  });

  it("are not made unless asked for, nor their libraries loaded", async () => {
    const server = await stubServer(stubSchema());
    const before = received.length;
    await fetch(`${server.url}/healthz`);
    await server.http.close();
    expect(received).toHaveLength(before);
  });
});
