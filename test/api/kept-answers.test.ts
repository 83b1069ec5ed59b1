import { rm } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { Once } from "../../src/basics/once.js";
import { readConfiguration } from "../../src/config.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { openStore } from "../../src/graph/open-store.js";
import { ResponseCache } from "../../src/http/cache/response-cache.js";
import { serve } from "../../src/serve.js";
import { cutRelease, dataFolder, writeRelease } from "../release/cut-release.js";
import { stubSchema } from "./stub-schema.js";
import { stubServer } from "./stub-server.js";

type Headers = Readonly<Record<string, string>>;

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const megabyte = 2 ** 20;

/** `fetch` would add `no-cache` to a question with a tag. */
const conditional = (tag: string) => ({ "if-none-match": tag, "cache-control": "max-age=0" });

/** A server whose `hello` counts how often it is resolved, and whose release is what `held` says. */
async function counting(configuration: { answerCacheBytes?: number; rateLimit?: number } = {}) {
  const schema = stubSchema();
  const hello = schema.getQueryType()?.getFields().hello;
  const state = { resolved: 0, held: "one", answered: "one" };
  if (hello) hello.resolve = (_source, { count }) => `${state.held}, ${++state.resolved}, ${"x".repeat(count)}`;
  const release = (contentHash: string) => ({ id: "RELEASE:7", version: "7", date: "2026-11-24", contentHash, affects: 0, surestStep: 0 });
  const server = await stubServer(schema, {
    configuration: { rateLimit: 0, logLevel: "silent", answerCacheBytes: megabyte, ...configuration },
    makeContext: async ({ signal, requestId }) => ({ release: release(state.answered), signal, requestId, suggestions: [], found: new Once() }) as never,
    release: async () => release(state.held),
  });
  stops.push(() => server.stop());
  const post = (body: object, headers: Headers = {}) =>
    fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
  const get = (search: Record<string, string>, headers: Headers = {}) => fetch(`${server.url}/graphql?${new URLSearchParams(search)}`, { headers });
  return { ...server, state, post, get };
}

const status = (response: Response) => response.headers.get("cache-status");

describe("answers that are kept", () => {
  it("gives the same question the same answer without asking again", async () => {
    const { post, state } = await counting();
    const first = await post({ query: "{ hello }" });
    const second = await post({ query: "{ hello }" });
    expect([status(first), status(second), state.resolved]).toEqual(["msc-kg; fwd=miss", "msc-kg; hit", 1]);
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get("content-type")).toBe(first.headers.get("content-type"));
    expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
  });

  it("tells apart document, variables, operation name and what the client accepts", async () => {
    const { post, state } = await counting();
    const query = "query One($count: Int! = 1) { hello(count: $count) } query Two { hello }";
    await post({ query, operationName: "One" });
    await post({ query, operationName: "Two" });
    await post({ query, operationName: "One", variables: { count: 2 } });
    await post({ query, operationName: "One", variables: { count: 3 } });
    await post({ query: `${query} `, operationName: "One" });
    const other = await post({ query, operationName: "One" }, { accept: "application/graphql-response+json" });
    expect(state.resolved).toBe(6);
    expect(other.headers.get("content-type")).toContain("application/graphql-response+json");
    expect(other.headers.get("vary")).toBe("Accept");
    expect((await post({ query, operationName: "One" }, { accept: "text/html" })).status).toBe(406);
  });

  it("passes by what is kept, and keeps nothing, where the client says no-cache or no-store", async () => {
    const { post, state } = await counting();
    await post({ query: "{ hello }" }, { "cache-control": "no-store" });
    expect(status(await post({ query: "{ hello }" }))).toBe("msc-kg; fwd=miss");
    expect(status(await post({ query: "{ hello }" }, { "cache-control": "max-age=0, no-cache" }))).toBe("msc-kg; fwd=request");
    expect(state.resolved).toBe(3);
    expect(await (await post({ query: "{ hello }" })).text()).toContain("one, 2");
  });

  it("never gives an answer of another release, nor keeps one that another release came under", async () => {
    const { post, state } = await counting();
    await post({ query: "{ hello }" });
    Object.assign(state, { held: "two", answered: "two" });
    expect(await (await post({ query: "{ hello }" })).text()).toContain("two, 2");
    Object.assign(state, { held: "one", answered: "one" });
    expect(await (await post({ query: "{ hello }" })).text()).toContain("one, 3");
    state.answered = "remembered for a second";
    await post({ query: "{ hello(count: 2) }" });
    state.answered = "one";
    expect(status(await post({ query: "{ hello(count: 2) }" }))).toBe("msc-kg; fwd=miss");
  });

  it("keeps no error, be its status 200 or not", async () => {
    const { post } = await counting();
    for (const query of ['{ known(code: "BAD_ARGUMENT") }', '{ hello known(code: "DATABASE_UNAVAILABLE") }', "{ crash }", "{ no }", "{"]) {
      for (let time = 0; time < 2; time++) {
        const response = await post({ query });
        expect([query, status(response), response.headers.get("etag")]).toEqual([query, "msc-kg; fwd=miss", null]);
      }
    }
  });

  it("has a tag, and by GET a short time to live and 304 for who has it already", async () => {
    const { get, post, state } = await counting();
    const first = await get({ query: "{ hello }" });
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(first.headers.get("cache-control")).toBe("public, max-age=10, must-revalidate");
    for (const tag of [etag, `"other", ${etag.replace("W/", "")}`, "*"]) {
      const unchanged = await get({ query: "{ hello }" }, conditional(tag));
      expect([unchanged.status, await unchanged.text(), unchanged.headers.get("etag")]).toEqual([304, "", etag]);
    }
    expect((await get({ query: "{ hello }" }, conditional('"other"'))).status).toBe(200);
    expect(state.resolved).toBe(1);
    const posted = await post({ query: "{ hello }" }, conditional("*"));
    expect([posted.status, posted.headers.get("cache-control")]).toEqual([200, null]);
  });

  it("answers 304 also where the answer had to be made again", async () => {
    const { get, post: _, state } = await counting();
    const etag = (await get({ query: "{ __typename }" })).headers.get("etag") ?? "";
    const again = await get({ query: "{ __typename }" }, { "if-none-match": etag, "cache-control": "no-cache" });
    expect([again.status, await again.text(), status(again)]).toEqual([304, "", "msc-kg; fwd=request"]);
    expect(state.resolved).toBe(0);
  });

  it("keeps nothing that a foreign page could change: mutations by GET and bodies of simple requests are refused", async () => {
    const { get, url } = await counting();
    expect((await get({ query: "{ hello }" })).status).toBe(200);
    expect((await get({ query: "mutation { change }" })).status).toBe(405);
    const headers = { "content-type": "text/plain", origin: "https://example.org" };
    expect((await fetch(`${url}/graphql`, { method: "POST", headers, body: '{"query":"{ hello }"}' })).status).toBe(415);
  });

  it("counts for the rate limit", async () => {
    const { post } = await counting({ rateLimit: 3 });
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await post({ query: "{ hello }" })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it("can be switched off", async () => {
    const { post, state } = await counting({ answerCacheBytes: 0 });
    await post({ query: "{ hello }" });
    const second = await post({ query: "{ hello }" });
    expect([state.resolved, status(second), second.headers.get("etag")]).toEqual([2, null, null]);
  });
});

describe("the memory of kept answers", () => {
  const answer = (size: number) => ({ body: "x".repeat(size), contentType: "application/json", etag: '"tag"' });

  it("stays within its bound, and lets go of what was asked longest ago", () => {
    const cache = new ResponseCache(100_000);
    for (let index = 0; index < 1_000; index++) {
      cache.keep("one", `key ${index}`, answer(1_000));
      cache.find("one", "key 0");
      expect(cache.bytes).toBeLessThanOrEqual(100_000);
    }
    expect([cache.find("one", "key 0"), cache.find("one", "key 999")].map(Boolean)).toEqual([true, true]);
    expect(cache.find("one", "key 500")).toBeUndefined();
  });

  it("counts bytes, not letters, and refuses what would drive out all else", () => {
    const cache = new ResponseCache(80_000);
    cache.keep("one", "short", { ...answer(0), body: "脐".repeat(3_000) });
    expect(cache.bytes).toBeGreaterThan(9_000);
    cache.keep("one", "long", { ...answer(0), body: "脐".repeat(3_400) });
    expect([cache.find("one", "short"), cache.find("one", "long")].map(Boolean)).toEqual([true, false]);
  });

  it("is empty for another release", () => {
    const cache = new ResponseCache(100_000);
    cache.keep("one", "key", answer(10));
    expect([cache.find("two", "key"), cache.bytes, cache.find("one", "key")]).toEqual([undefined, 0, undefined]);
  });
});

describe("the service with kept answers", () => {
  it("shows another release to the first question after it was loaded", async () => {
    const store = await openStore({});
    stops.push(() => store.close());
    await loadRelease(store, dataFolder);
    const service = await serve(store, { ...readConfiguration({}), port: 0, rateLimit: 0, logLevel: "silent", answerCacheBytes: megabyte });
    stops.push(() => service.stop());
    const ask = async () => {
      const response = await fetch(`${service.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ release { version } claims { totalCount } }" }),
      });
      const { data, extensions } = (await response.json()) as { data: unknown; extensions: { release: { contentHash: string } } };
      return { data, hash: extensions.release.contentHash, status: status(response) };
    };
    const first = await ask();
    expect(await ask()).toEqual({ ...first, status: "msc-kg; hit" });
    const folder = await writeRelease(await cutRelease(), { version: "3" });
    const { contentHash } = await loadRelease(store, folder);
    await rm(folder, { recursive: true });
    expect(await ask()).toEqual({ data: { release: { version: "3" }, claims: { totalCount: 14 } }, hash: contentHash, status: "msc-kg; fwd=miss" });
    await loadRelease(store, dataFolder);
    expect(await ask()).toEqual(first);
  });
});
