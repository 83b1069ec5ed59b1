import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { KnownError } from "../../src/errors.js";
import { limitConnections, mostConnections } from "../../src/http/limits/limit-connections.js";
import { patienceFor } from "../patience.js";
import { stubSchema } from "./stub-schema.js";
import { type StubServer, stubServer } from "./stub-server.js";

const json = { "content-type": "application/json" };
/** What no answer may tell. */
const secrets = /node_modules|\/src\/|at \w+ \(|MATCH|secret|TypeError|FST_|HPE_/;

let server: StubServer;
let slowSignal: AbortSignal | undefined;
beforeAll(async () => {
  server = await stubServer(stubSchema([], { onSlow: (signal) => (slowSignal = signal) }));
});
afterAll(() => server.stop());

const post = (body: unknown, headers: Record<string, string> = json) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers,
    body: typeof body === "string" || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });
const ask = (query: string, variables = {}) => post({ query, variables });

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors: readonly { message: string; extensions: { code: string; requestId?: string } }[];
}

async function refusal(response: Response): Promise<{ status: number; code: string }> {
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  const text = await response.text();
  expect(text).not.toMatch(secrets);
  const { errors } = JSON.parse(text) as Answer;
  expect(errors.length).toBeLessThanOrEqual(5);
  return { status: response.status, code: errors[0]?.extensions.code as string };
}

/** Writes bytes to the server's socket and answers what came back until it was closed. */
function raw(bytes: string | Buffer, patience = 5_000): Promise<string> {
  return new Promise((done, fail) => {
    let answer = "";
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(patience, () => socket.destroy());
    socket
      .on("data", (data) => (answer += data))
      .on("error", fail)
      .on("close", () => done(answer));
  });
}

describe("hostile requests over HTTP", () => {
  it.each<[string, () => Promise<Response>, number, string]>([
    ["broken JSON", () => post("{"), 400, "BAD_REQUEST"],
    ["an empty body", () => post(""), 400, "BAD_REQUEST"],
    ["a body without content type", () => post(new Uint8Array([0x7b, 0x7d]), {}), 415, "BAD_REQUEST"],
    ["no body at all", () => fetch(`${server.url}/graphql`, { method: "POST" }), 400, "BAD_REQUEST"],
    ["null", () => post("null"), 400, "BAD_REQUEST"],
    ["a number", () => post("7"), 400, "BAD_REQUEST"],
    ["a batch", () => post([{ query: "{hello}" }]), 400, "BAD_REQUEST"],
    ["an object without query", () => post({ queri: "{hello}" }), 400, "BAD_REQUEST"],
    ["a query that is an object", () => post({ query: {} }), 400, "BAD_REQUEST"],
    ["variables that are a list", () => post({ query: "{hello}", variables: [] }), 400, "BAD_REQUEST"],
    ["invalid UTF-8", () => post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), 400, "BAD_REQUEST"],
    ["a body of another charset", () => post("{}", { "content-type": "application/json; charset=latin1" }), 415, "BAD_REQUEST"],
    ["a body that is compressed", () => post(gzipSync('{"query":"{hello}"}'), { ...json, "content-encoding": "gzip" }), 415, "BAD_REQUEST"],
    ["a body of an unknown coding", () => post("{}", { ...json, "content-encoding": "br, x" }), 415, "BAD_REQUEST"],
    ["text", () => post("{hello}", { "content-type": "text/plain" }), 415, "BAD_REQUEST"],
    ["a form", () => post("query={hello}", { "content-type": "application/x-www-form-urlencoded" }), 415, "BAD_REQUEST"],
    ["a form with files", () => post("--a--", { "content-type": "multipart/form-data; boundary=a" }), 415, "BAD_REQUEST"],
    ["no content type to speak of", () => post("{}", { "content-type": ";;;" }), 415, "BAD_REQUEST"],
    ["100,001 bytes", () => post("x".repeat(100_001)), 413, "TOO_LARGE"],
    ["60 million bytes", () => post("x".repeat(60_000_000)), 413, "TOO_LARGE"],
    ["a prototype", () => post('{"__proto__":{"query":"{hello}"}}'), 400, "BAD_REQUEST"],
    ["99,000 open brackets", () => post("[".repeat(99_000)), 400, "BAD_REQUEST"],
    [
      "variables 49,000 deep",
      () => post(`{"query":"query($c:Int!){hello(count:$c)}","variables":{"c":${"[".repeat(49_000)}${"]".repeat(49_000)}}}`),
      400,
      "BAD_USER_INPUT",
    ],
    ["a syntax error", () => ask("{hello"), 400, "GRAPHQL_PARSE_FAILED"],
    ["a NUL in the document", () => ask("{hello\u0000}"), 400, "GRAPHQL_PARSE_FAILED"],
    ["more than 1000 tokens", () => ask(`{${"hello ".repeat(1000)}}`), 400, "GRAPHQL_PARSE_FAILED"],
    ["5000 levels", () => ask("{many".repeat(5000)), 400, "GRAPHQL_PARSE_FAILED"],
    ["20,000 nested lists", () => ask(`{hello(count:${"[".repeat(20_000)})}`), 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", () => ask("{hallo}"), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["400 unknown fields", () => ask(`{${"x ".repeat(400)}}`), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["fragments in a circle", () => ask("{...A} fragment A on Query{...B} fragment B on Query{...A}"), 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a fragment bomb",
      () =>
        ask(
          `{...F0} ${[...Array(25).keys()].map((n) => `fragment F${n} on Query{a:many{...F${n + 1}} b:many{...F${n + 1}}}`).join(" ")} fragment F25 on Query{hello}`,
        ),
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "introspection inside introspection",
      () => ask(`{__schema{types${"{fields{type".repeat(20)}{name}${"}}".repeat(20)}}}`),
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["an unknown operation", () => post({ query: "query A{hello}", operationName: "B" }), 400, "OPERATION_RESOLUTION_FAILURE"],
    ["a variable of the wrong type", () => ask("query($c:Int!){hello(count:$c)}", { c: "x" }), 400, "BAD_USER_INPUT"],
    ["a missing variable", () => ask("query($c:Int!){hello(count:$c)}"), 400, "BAD_USER_INPUT"],
    ["null where an argument may not be null", () => ask("query($c:Int=null){hello(count:$c)}"), 400, "BAD_USER_INPUT"],
    ["null in a directive", () => ask("query($b:Boolean=true){hello @skip(if:$b)}", { b: null }), 400, "BAD_USER_INPUT"],
    ["an argument that a resolver refuses", () => ask('{hello known(code:"BAD_ARGUMENT")}'), 400, "BAD_ARGUMENT"],
    ["a mutation by GET", () => fetch(`${server.url}/graphql?query=mutation{change}`), 405, "BAD_REQUEST"],
    ["the query twice", () => fetch(`${server.url}/graphql?query={hello}&query={hello}`), 400, "BAD_REQUEST"],
    ["bad UTF-8 in the address", () => fetch(`${server.url}/graphql?query=%ff`), 400, "BAD_REQUEST"],
    ["a bad escape in the address", () => fetch(`${server.url}/tables/%zz`), 400, "BAD_REQUEST"],
    [
      "an answer in a language that is not spoken",
      () => fetch(`${server.url}/graphql?query={hello}`, { headers: { accept: "image/png" } }),
      406,
      "BAD_REQUEST",
    ],
    ["an unknown path", () => fetch(`${server.url}/wp-login.php?password=secret`), 404, "NOT_FOUND"],
    ["a path that climbs", () => fetch(`${server.url}/tables/..%2f..%2fpackage.json`), 404, "NOT_FOUND"],
    ["a long path", () => fetch(`${server.url}/tables/${"a".repeat(5_000)}`), 414, "BAD_REQUEST"],
    ["a long address", () => fetch(`${server.url}/graphql?query=${"a".repeat(20_000)}`), 431, "BAD_REQUEST"],
    ["long headers", () => fetch(`${server.url}/healthz`, { headers: { "x-long": "a".repeat(20_000) } }), 431, "BAD_REQUEST"],
    ["a method that is not served", () => fetch(`${server.url}/graphql`, { method: "DELETE" }), 405, "BAD_REQUEST"],
    ["a write to health", () => post("{}").then(() => fetch(`${server.url}/healthz`, { method: "POST", headers: json, body: "{}" })), 405, "BAD_REQUEST"],
  ])("answers %s", async (_what, send, status, code) => {
    expect(await refusal(await send())).toEqual({ status, code });
  });

  it("says what a path allows", async () => {
    expect((await fetch(`${server.url}/graphql`, { method: "PUT" })).headers.get("allow")).toBe("GET, POST, HEAD, OPTIONS");
  });

  it("does not repeat megabytes of what it refuses", async () => {
    expect((await (await ask("query($c:Int!){hello(count:$c)}", { c: "y".repeat(90_000) })).text()).length).toBeLessThan(2_000);
  });
});

describe("hostile bytes", () => {
  const graphql = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
  it.each<[string, string | Buffer, number]>([
    ["no HTTP", "GARBAGE\r\n\r\n", 400],
    ["TLS", Buffer.from("160301020001000001fc0303", "hex"), 400],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["no Host", "GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["an empty Host", "GET /graphql HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n", 400],
    ["two Hosts", "GET /healthz HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n", 400],
    ["a Host that is none", "GET /graphql HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n", 400],
    ["raw bytes in the address", "GET /tables/things.csv?filter.text=腹水 HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a NUL in the address", "GET /healthz\0 HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a length that is no number", `${graphql}Content-Length: abc\r\n\r\n{}`, 400],
    ["two lengths", `${graphql}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n{}`, 400],
    ["a bad chunk", `${graphql}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
    ["too many chunks", `${graphql}Transfer-Encoding: chunked\r\n\r\n1e848\r\n${"x".repeat(125_000)}\r\n0\r\n\r\n`, 413],
    ["a magic expectation", `${graphql}Expect: magic\r\nContent-Length: 2\r\n\r\n{}`, 417],
    ["a proxy's request", "CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405],
    ["a trace", "TRACE /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405],
    ["long headers", `GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ])("answers %s", async (_what, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(secrets);
    expect((JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4)) as Answer).errors[0]?.extensions.code).toMatch(/^(BAD_REQUEST|TOO_LARGE)$/);
  });

  it.each([
    ["slashes in the address", `GET ${"/".repeat(16_000)}x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, 404],
    ["blanks in Accept", `GET /tables/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: a${" ".repeat(16_000)}b\r\n\r\n`, 406],
    ["blanks in Accept-Language", `GET /playground HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Language: a${" ".repeat(16_000)}b\r\n\r\n`, 200],
  ])("takes no longer for 16,000 %s", async (_what, bytes, status) => {
    const patience = await patienceFor(100);
    const started = performance.now();
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(performance.now() - started).toBeLessThan(patience);
  });

  it("still serves HTTP/1.0", async () => {
    expect(await raw(`GET /graphql?query={hello} HTTP/1.0\r\n\r\n`)).toMatch(/\{"data":\{"hello":"hello"\}\}/);
  });

  it("closes a connection whose headers do not arrive", async () => {
    const { headersTimeout } = server.http.server;
    expect(headersTimeout).toBe(10_000);
    server.http.server.headersTimeout = 200;
    const patience = await patienceFor(4_500);
    const started = performance.now();
    expect(await raw("GET /healthz HTTP/1.1\r\nHost: a\r\n")).toMatch(/^HTTP\/1.1 408 /);
    expect(performance.now() - started).toBeLessThan(patience);
    server.http.server.headersTimeout = headersTimeout;
  });
});

describe("errors of answers", () => {
  it("gives the request's worst error as status, and then no data", async () => {
    const response = await ask('{hello a:known(code:"BAD_ARGUMENT") b:known(code:"DATABASE_UNAVAILABLE")}');
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect((await response.json()) as Answer).toMatchObject({
      data: null,
      errors: [{ extensions: { code: "BAD_ARGUMENT" } }, { extensions: { code: "DATABASE_UNAVAILABLE" } }],
    });
  });

  it("names the request of an unforeseen error and nothing else of it", async () => {
    const response = await ask("{hello crash}");
    const { errors } = (await response.json()) as Answer;
    expect(response.status).toBe(500);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(response.headers.get("x-request-id") as string),
      extensions: { code: "INTERNAL", requestId: response.headers.get("x-request-id") },
    });
    expect(JSON.stringify(errors)).not.toMatch(secrets);
  });

  it("takes an answer that breaks the schema as our fault", async () => {
    expect(await refusal(await ask("{never}"))).toEqual({ status: 500, code: "INTERNAL" });
  });

  it("lists five errors at most", async () => {
    expect(((await (await ask("{many{crash}}")).json()) as Answer).errors).toHaveLength(5);
  });

  it("answers 503 when a context cannot be made", async () => {
    const without = await stubServer(stubSchema(), { makeContext: () => Promise.reject(new KnownError("DATABASE_UNAVAILABLE", { problem: "no answer" })) });
    const response = await fetch(`${without.url}/graphql`, { method: "POST", headers: json, body: '{"query":"{hello}"}' });
    expect(await refusal(response)).toEqual({ status: 503, code: "DATABASE_UNAVAILABLE" });
    expect(response.headers.get("retry-after")).toBe("5");
    await without.stop();
  });
});

describe("what is served", () => {
  it("answers by POST and by GET, and tells its schema", async () => {
    expect(await (await ask("{hello}")).json()).toEqual({ data: { hello: "hello" } });
    expect(await (await fetch(`${server.url}/graphql?query={hello}`)).json()).toEqual({ data: { hello: "hello" } });
    expect(await (await ask("{__schema{queryType{name}}}")).json()).toEqual({ data: { __schema: { queryType: { name: "Query" } } } });
  });

  it("answers a query in a bare address, to scripts and browsers, and to HEAD without the body", async () => {
    const bare = `${server.url}/graphql?query={hello}`;
    for (const accept of ["*/*", "text/html,application/xhtml+xml,*/*;q=0.8"]) {
      const response = await fetch(bare, { headers: { accept } });
      expect([response.status, await response.json()]).toEqual([200, { data: { hello: "hello" } }]);
    }
    const head = await fetch(bare, { method: "HEAD" });
    expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, "application/json; charset=utf-8", ""]);
    expect(head.headers.get("content-length")).toBe(String('{"data":{"hello":"hello"}}\n'.length));
  });

  it("leads a browser that opens the address of the API to the playground", async () => {
    const { status, headers } = await fetch(`${server.url}/graphql`, { headers: { accept: "text/html,*/*;q=0.8" }, redirect: "manual" });
    expect([status, headers.get("location"), headers.get("vary")]).toEqual([302, "/playground", "Accept"]);
    expect((await fetch(`${server.url}/graphql`)).status).toBe(400);
  });

  it.each(["/graphql/", "/tables/", "/tables/things.csv/", "/figures/", "/figures/forest.svg/", "/healthz/", "/readyz//"])("leads on from %s", async (path) => {
    const { status, headers } = await fetch(`${server.url}${path}?a=/`, { method: path === "/graphql/" ? "POST" : "GET", redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([308, `${path.replace(/\/+$/, "")}?a=/`]);
  });

  it("leads nowhere else: neither from the root nor to another host", async () => {
    for (const path of ["//example.org/", "/nothing/", "//"])
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 404 /);
  });

  it("names what there is where a figure or a table is not, its address in a field of its own", async () => {
    for (const path of ["/figures/nothing.svg", "/tables/nothing.csv"]) {
      const { errors } = (await (await fetch(server.url + path)).json()) as Answer;
      expect(errors[0]).toMatchObject({ message: expect.stringContaining("There are "), extensions: { code: "NOT_FOUND", path } });
    }
  });

  it("speaks application/graphql-response+json to whoever asks for it", async () => {
    expect((await post({ query: "{hello}" }, { ...json, accept: "application/graphql-response+json" })).headers.get("content-type")).toBe(
      "application/graphql-response+json; charset=utf-8",
    );
  });

  it("forbids pages everything, and lets any site read without credentials", async () => {
    const { headers } = await fetch(`${server.url}/healthz`, { headers: { origin: "https://example.org" } });
    expect(headers.get("content-security-policy")).toBe("default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    const options = await fetch(`${server.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://example.org", "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    expect(options.status).toBe(204);
    expect(options.headers.get("access-control-allow-headers")).toBe("content-type");
  });

  it("is healthy and ready, and says of what", async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: "ok" });
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: "ready",
      engine: { name: "grafeo", version: "0.6.0" },
      release: { version: "7", date: "2026-11-24", contentHash: "c0ffee" },
    });
  });

  it.each([
    ["does not answer", () => new Promise<void>(() => {})],
    ["is gone", () => Promise.reject(new KnownError("DATABASE_UNAVAILABLE", { problem: "secret.host refused" }))],
  ])("is healthy but not ready within 2 s when the store %s", async (_how, ping) => {
    const without = await stubServer(stubSchema(), {
      store: { engine: { name: "neo4j", version: "5.26.16", location: "neo4j://secret.host", meetsInTheMiddle: true }, ping },
    });
    const patience = await patienceFor(2_000);
    const started = performance.now();
    const ready = await fetch(`${without.url}/readyz`);
    expect(performance.now() - started).toBeLessThan(patience);
    const text = await ready.text();
    expect([ready.status, (await fetch(`${without.url}/healthz`)).status]).toEqual([503, 200]);
    expect(JSON.parse(text)).toMatchObject({ status: "unavailable", engine: { name: "neo4j" }, errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
    expect(text).not.toMatch(/secret/);
    await without.stop();
  });
});

describe("the rate limit", () => {
  it("asks no one to wait longer than a minute, also where the machine's clock is set back", async () => {
    const limited = await stubServer(stubSchema(), { configuration: { rateLimit: 1, logLevel: "silent" } });
    await fetch(`${limited.url}/tables`);
    const now = vi.spyOn(Date, "now").mockReturnValue(Date.now() - 3 * 3_600_000);
    const { status, headers } = await fetch(`${limited.url}/tables`);
    now.mockRestore();
    expect(status).toBe(429);
    expect(Number(headers.get("retry-after"))).toBeLessThanOrEqual(60);
    await limited.stop();
  });

  it("answers 429 to a client that asks too often, and leaves health checks alone", async () => {
    const limited = await stubServer(stubSchema(), { configuration: { rateLimit: 4, logLevel: "silent" } });
    const statuses: number[] = [];
    for (const path of ["/graphql", "/tables", "/nothing", "/tables/things.csv"]) statuses.push((await fetch(limited.url + path)).status);
    expect(statuses).toEqual([400, 200, 404, 200]);
    for (const path of ["/graphql", "/tables", "/nothing"]) {
      const response = await fetch(limited.url + path);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await refusal(response)).toEqual({ status: 429, code: "RATE_LIMITED" });
    }
    expect([(await fetch(`${limited.url}/healthz`)).status, (await fetch(`${limited.url}/readyz`)).status]).toEqual([200, 200]);
    await limited.stop();
  });
});

describe("connections", () => {
  /** Opens a connection, sends the bytes, and says when it is closed. */
  const open = async (port: number, bytes = "") => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => (answer += data)).on("error", () => {});
    await once(socket, "connect");
    if (bytes) socket.write(bytes);
    return { socket, answer: () => answer };
  };
  const serverWith = (clientConnections: number, trustProxy: false | number = false) =>
    stubServer(stubSchema(), { configuration: { rateLimit: 0, logLevel: "silent", clientConnections, trustProxy } });

  it("of one client that say nothing make room for its newer ones, oldest first", async () => {
    const limited = await serverWith(5);
    const silent: Awaited<ReturnType<typeof open>>[] = [];
    for (let count = 0; count < 8; count++) silent.push(await open(limited.port));
    await expect.poll(() => silent.map(({ socket }) => socket.readableEnded || socket.destroyed)).toEqual([true, true, true, ...Array(5).fill(false)]);
    expect((await fetch(`${limited.url}/healthz`)).status).toBe(200);
    for (const { socket } of silent) socket.destroy();
    await limited.stop();
  });

  it("beyond those being answered are refused, health excepted, and served when the others have gone", async () => {
    let begun = 0;
    const schema = stubSchema([], { onSlow: () => (begun += 1) });
    const limited = await stubServer(schema, { configuration: { rateLimit: 0, logLevel: "silent", clientConnections: 2 } });
    const slow = () => fetch(`${limited.url}/graphql`, { method: "POST", headers: json, body: '{"query":"{slow(milliseconds:1500)}"}' });
    const answered = [slow(), slow()];
    await expect.poll(() => begun).toBe(2);
    const refused = await fetch(`${limited.url}/graphql?query={hello}`);
    expect([await refusal(refused), refused.headers.get("retry-after"), refused.headers.get("connection")]).toEqual([
      { status: 503, code: "OVERLOADED" },
      "5",
      "close",
    ]);
    expect((await fetch(`${limited.url}/healthz`)).status).toBe(200);
    expect((await Promise.all(answered)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await fetch(`${limited.url}/graphql?query={hello}`)).status).toBe(200);
    await limited.stop();
  });

  it("of a request that never arrives whole make room too", async () => {
    const limited = await serverWith(3);
    const head = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{";
    const halves = [];
    for (let count = 0; count < 6; count++) halves.push(await open(limited.port, head));
    expect((await fetch(`${limited.url}/healthz`)).status).toBe(200);
    for (const { socket } of halves) socket.destroy();
    await limited.stop();
  });

  it("are those of a proxy where there is one, and have no bound of their own", async () => {
    const proxied = await serverWith(2, 1);
    const silent: Awaited<ReturnType<typeof open>>[] = [];
    for (let count = 0; count < 6; count++) silent.push(await open(proxied.port));
    expect((await fetch(`${proxied.url}/healthz`)).status).toBe(200);
    expect(silent.filter(({ socket }) => socket.readableEnded)).toEqual([]);
    for (const { socket } of silent) socket.destroy();
    await proxied.stop();
  });

  it.skipIf(process.platform !== "linux")("of all clients make room for a newer one, at the cost of the address that has the most", async () => {
    const small = Fastify();
    limitConnections(small, { perClient: 0, most: 4 }, { shed: () => {} });
    small.get("/healthz", async () => "well");
    await small.listen({ host: "127.0.0.1", port: 0 });
    const { port } = small.server.address() as AddressInfo;
    const silent: Socket[] = [];
    for (const client of [3, 2, 2, 2, 4]) {
      const socket = connect({ port, host: "127.0.0.1", localAddress: `127.0.0.${client}` }).on("error", () => {});
      silent.push(socket.resume());
      await once(socket, "connect");
    }
    await expect.poll(() => silent.map(({ readableEnded }) => readableEnded)).toEqual([false, true, false, false, false]);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    for (const socket of silent) socket.destroy();
    await small.close();
  });

  it("leave room for the files that the process may open", () => {
    expect([mostConnections(1_024), mostConnections(1_000_000), mostConnections(Number.POSITIVE_INFINITY), mostConnections(64)]).toEqual([
      804, 5_000, 5_000, 20,
    ]);
  });
});

describe("clients that go away, and a service that stops", () => {
  it("tells the resolvers when the connection closes before the answer, and not otherwise", async () => {
    await ask("{slow(milliseconds:1)}");
    await wait(50);
    expect(slowSignal?.aborted).toBe(false);
    const abort = new AbortController();
    const asked = fetch(`${server.url}/graphql`, { method: "POST", headers: json, body: '{"query":"{slow(milliseconds:2000)}"}', signal: abort.signal }).catch(
      () => {},
    );
    const earlier = slowSignal;
    await expect.poll(() => slowSignal !== earlier).toBe(true);
    const signal = slowSignal;
    expect(signal?.aborted).toBe(false);
    abort.abort();
    await asked;
    await expect.poll(() => signal?.aborted).toBe(true);
  });

  it("answers what is open, says first that it is not ready, and takes no more", async () => {
    const stopping = await stubServer();
    const slow = (milliseconds: number) =>
      fetch(`${stopping.url}/graphql`, { method: "POST", headers: json, body: JSON.stringify({ query: `{slow(milliseconds:${milliseconds})}` }) });
    const open = [...Array(10)].map(() => slow(1_500));
    await wait(200);
    const stopped = stopping.stop();
    expect((await fetch(`${stopping.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${stopping.url}/healthz`)).status).toBe(200);
    await wait(800);
    await expect(slow(1)).rejects.toThrow();
    expect(await Promise.all((await Promise.all(open)).map((response) => response.json()))).toEqual(Array(10).fill({ data: { slow: "at last" } }));
    await stopped;
  });

  it("answers 503 to what takes longer than it can wait", async () => {
    const stopping = await stubServer();
    const open = fetch(`${stopping.url}/graphql`, { method: "POST", headers: json, body: '{"query":"{slow(milliseconds:20000)}"}' });
    await wait(200);
    const patience = await patienceFor(11_000);
    const started = performance.now();
    const stopped = stopping.stop();
    expect(await refusal(await open)).toEqual({ status: 503, code: "SHUTTING_DOWN" });
    await stopped;
    const taken = performance.now() - started;
    expect(taken).toBeGreaterThan(7_500);
    expect(taken).toBeLessThan(patience);
  });
});
