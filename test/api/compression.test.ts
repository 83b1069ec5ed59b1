import { afterAll, beforeAll, expect, it } from "vitest";
import { inMemory } from "../contract/engines.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";

let served: ServedRelease;
beforeAll(async () => {
  served = await shareRelease(inMemory);
}, 180_000);
afterAll(() => served.stop());

const encoded = async (path: string, encoding: string) => {
  const response = await fetch(served.url + path, { headers: { "accept-encoding": encoding, accept: "*/*" } });
  return {
    encoding: response.headers.get("content-encoding"),
    vary: response.headers.get("vary"),
    etag: response.headers.get("etag"),
    text: await response.text(),
  };
};
const query = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;

it.each([
  ["an answer", query("{ claims(first: 20) { nodes { id statement } } }")],
  ["a table", "/tables/claims.csv?first=150"],
  ["a table of lines", "/tables/studies.ndjson?first=20"],
  ["a figure", "/figures/forest.svg?measure=MSCKG:survival"],
])("%s is the same in every coding that the client takes", async (_, path) => {
  const plain = await encoded(path, "identity");
  expect(plain.encoding).toBeNull();
  expect(plain.text.length).toBeGreaterThan(1_024);
  for (const [asked, given] of [
    ["br", "br"],
    ["gzip", "gzip"],
    ["gzip;q=0.5, br", "br"],
    ["zstd", null],
  ]) {
    const answer = await encoded(path, String(asked));
    expect([answer.encoding, answer.text === plain.text, answer.etag]).toEqual([given, true, plain.etag]);
    if (given) expect(answer.vary?.toLowerCase()).toContain("accept-encoding");
  }
});

it("a short answer is sent as it is", async () => {
  expect((await encoded(query("{ __typename }"), "br")).encoding).toBeNull();
});

it("what is unchanged is 304 in every coding", async () => {
  const path = "/figures/forest.svg?measure=MSCKG:survival";
  const { etag } = await encoded(path, "identity");
  expect(etag).toMatch(/^W\/"/);
  for (const encoding of ["br", "gzip", "identity"]) {
    const again = await fetch(served.url + path, { headers: { "accept-encoding": encoding, "if-none-match": String(etag) } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
});
