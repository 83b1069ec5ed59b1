import { afterAll, beforeAll, expect, it } from "vitest";
import { Once } from "../../src/basics/once.js";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { requestChecks } from "../../src/graphql/checks/request-checks.js";
import { attacks } from "./attack-list.js";
import { type StubServer, stubServer } from "./stub-server.js";

/** What no answer may tell. */
const secrets = /node_modules|\/src\/|at \w+ \(|MATCH |RETURN |Maximum call stack|FST_|TypeError/;

let server: StubServer;
let reads = 0;
beforeAll(async () => {
  const engine = { name: "grafeo", version: "0", location: "memory", meetsInTheMiddle: false } as const;
  const refuse = () => {
    reads += 1;
    return Promise.reject(new Error("a refused request asked the engine"));
  };
  server = await stubServer(await buildSchema(), {
    rows: [],
    checks: requestChecks(),
    configuration: { rateLimit: 0, logLevel: "silent", answerCacheBytes: 2 ** 20 },
    store: { engine, ping: async () => {} },
    makeContext: async (request) => ({
      ...request,
      store: { engine, read: refuse, write: refuse, setUp: refuse, bulk: refuse, ping: refuse, close: refuse },
      release: { id: "RELEASE:1", contentHash: "c0ffee", affects: 0, surestStep: 0 },
      search: { search: refuse, nearest: refuse, refresh: refuse },
      suggestions: [],
      found: new Once(),
    }),
  });
});
afterAll(() => server.http.close());

it.each(attacks)("refuses $name before the engine is asked", async ({ body, contentType = "application/json", status, code, bounded }) => {
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": contentType }, body: body as string });
  const text = await response.text();
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  const { errors, data } = JSON.parse(text) as { errors: { message: string; extensions: { code: string; limit?: number } }[]; data?: unknown };
  expect({ status: response.status, code: errors[0]?.extensions.code }).toEqual({ status, code });
  expect(errors.length).toBeLessThanOrEqual(5);
  expect(data ?? null).toBeNull();
  expect(text).not.toMatch(secrets);
  expect(text.length).toBeLessThan(8_000);
  if (bounded) expect(errors[0]).toMatchObject({ message: expect.stringMatching(/\d/), extensions: { limit: expect.any(Number) } });
  expect(reads).toBe(0);
});
