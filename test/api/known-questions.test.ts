import { readFileSync } from "node:fs";
import type { ApolloServerPlugin } from "@apollo/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestChecks } from "../../src/graphql/checks/request-checks.js";
import { engines } from "../contract/engines.js";
import { dataFolder } from "../release/cut-release.js";
import { sample } from "../run/how-much.js";
import { readExamples } from "./read-examples.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { type StubServer, stubServer } from "./stub-server.js";

const { version } = JSON.parse(readFileSync(`${dataFolder}/manifest.json`, "utf8")) as { version: string };

/** How often each question is asked: Apollo answers it, then it is known, then its document is compiled. */
const times = [1, 2, 3];

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function ask(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
  const own = new Set(["date", "x-request-id"]);
  const text = (await response.text()).replace(/"requestId":"[^"]+"/g, '"requestId":""');
  return { status: response.status, headers: Object.fromEntries([...response.headers].filter(([name]) => !own.has(name))), text };
}

/** The answers to a question that is asked again and again. */
async function askOften(url: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Told[]> {
  const told: Told[] = [];
  for (const _ of times) told.push(await ask(url, body, headers));
  return told;
}

describe.each(engines.filter(({ name }) => name === "grafeo"))("a question that was answered before is answered alike: $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    served = await shareRelease(engine);
  }, 120_000);
  afterAll(() => served?.stop());

  it.each(sample("examples that are asked three times", readExamples(), 15))("example $name", async ({ query, variables }) => {
    const [first, ...later] = await askOften(served.url, { query, variables });
    expect(first?.status).toBe(200);
    for (const answer of later) expect(answer).toEqual(first);
  });

  const claim = "query Claim($id: ID!, $first: Int) { claim(id: $id) { id studies(first: $first) { totalCount } } }";
  it.each([
    ["other variables", { id: "CLM:0100", first: 2 }, 200],
    ["an unknown id, with suggestions", { id: "CLM:9999" }, 200],
    ["a variable that does not fit", { id: "CLM:0177", first: "two" }, 400],
    ["a variable that is missing", {}, 400],
    ["an argument that is refused", { id: "CLM:0177", first: 101 }, 400],
    ["an id that is none", { id: "nonsense" }, 400],
  ])("a known document with %s", async (_, variables, status) => {
    await askOften(served.url, { query: claim, variables: { id: "CLM:0177" } });
    const known = await ask(served.url, { query: claim, variables });
    const unknown = await ask(served.url, { query: `${claim} # ${JSON.stringify(variables)}`, variables });
    expect(known).toEqual({ ...unknown, text: known.text });
    expect(JSON.parse(known.text)).toEqual(JSON.parse(unknown.text));
    expect(known.status).toBe(status);
  });

  it.each(["*/*", "application/json", "application/graphql-response+json", "application/graphql-response+json, application/json;q=0.9"])(
    "and as `Accept: %s` asks",
    async (accept) => {
      const [first, ...later] = await askOften(served.url, { query: "{ release { version } }" }, { accept });
      for (const answer of later) expect(answer).toEqual(first);
      expect(first?.headers["content-type"]).toContain(accept.split(",")[0] === "*/*" ? "application/json" : (accept.split(",")[0] as string));
    },
  );

  it("and refused where no answer is acceptable", async () => {
    await askOften(served.url, { query: "{ release { version } }" });
    for (const answer of await askOften(served.url, { query: "{ release { version } }" }, { accept: "text/html" })) expect(answer.status).toBe(406);
  });

  const objects = [
    "PATH:CL:0002569~NCBIGene:3082",
    "CLM:0177",
    "PATH:CL:0002568~NCBIGene:7422",
    `RELEASE:${version}`,
    "CL:0002569",
    "PATH:CL:0002540!NCBIGene:7422!HP:0001395",
    "PMID:26062731",
    "CLM:0100",
  ];
  it("and asked of one object after another, each is that object", async () => {
    const query = "query Object($id: ID!) { node(id: $id) { id } }";
    for (const id of [...objects, ...objects])
      expect(JSON.parse((await ask(served.url, { query, variables: { id } })).text).data, id).toEqual({ node: { id } });
  });

  it("and asked of many objects at once, each is that object", async () => {
    const query = "query Object($id: ID!) { node(id: $id) { id ... on Entity { name } ... on Claim { statement } ... on MechanismPathway { sentence } } }";
    const alone = new Map<string, string>();
    for (const id of objects) alone.set(id, (await ask(served.url, { query, variables: { id } })).text);
    const many = Array.from({ length: 20 }, () => objects).flat();
    const answers = await Promise.all(many.map((id) => ask(served.url, { query, variables: { id } })));
    for (const [index, { text }] of answers.entries()) expect(text).toBe(alone.get(many[index] as string));
  });

  const edges = "edges { cursor node { id increasedBy(first: 1) { nodes { id } } } } pageInfo { hasNextPage endCursor }";
  it.each(["nodes { id }", edges, `totalCount ${edges}`, `totalCount aggregations { kind { value count } } ${edges}`])(
    "and asked for pages of many lengths at once, each has its own: %s",
    async (selected) => {
      const query = `query Page($first: Int!, $after: String) { outcomes(first: $first, after: $after) { ${selected} } }`;
      const begin = await ask(served.url, { query: "{ outcomes(first: 2) { pageInfo { endCursor } } }" });
      const { endCursor } = JSON.parse(begin.text).data.outcomes.pageInfo;
      const asked = [undefined, endCursor].flatMap((after) => [1, 2, 5, 20, 60, 100].map((first) => ({ first, after })));
      const alone: string[] = [];
      for (const variables of asked) alone.push((await ask(served.url, { query, variables })).text);
      expect(new Set(alone).size).toBeGreaterThan(8);
      const many = Array.from({ length: 10 }, () => [...asked.keys()]).flat();
      const answers = await Promise.all(many.map((index) => ask(served.url, { query, variables: asked[index] })));
      for (const [position, index] of many.entries()) expect(answers[position]?.text).toBe(alone[index]);
    },
  );

  it("and every operation of a document by its name", async () => {
    const query = "query One { release { id } } query Other { release { version } }";
    for (const _ of times)
      for (const [operationName, field] of [
        ["One", "id"],
        ["Other", "version"],
      ])
        expect(JSON.parse((await ask(served.url, { query, operationName })).text).data.release).toHaveProperty(field as string);
    for (const answer of await askOften(served.url, { query })) expect(answer.status).toBe(400);
    for (const answer of await askOften(served.url, { query, operationName: "None" })) expect(answer.status).toBe(400);
  });
});

describe("a question that was answered before", () => {
  let server: StubServer;
  let seen = 0;
  beforeAll(async () => {
    const counting: ApolloServerPlugin = {
      requestDidStart: async () => {
        seen += 1;
      },
    };
    server = await stubServer(undefined, { checks: requestChecks(), plugins: [counting] });
  });
  afterAll(() => server.http.close());

  const apolloSaw = async (body: unknown) => {
    seen = 0;
    const answers = await askOften(server.url, body);
    return { seen, statuses: answers.map(({ status }) => status) };
  };

  it("goes past Apollo", async () => {
    expect(await apolloSaw({ query: "{ __typename }" })).toEqual({ seen: 1, statuses: [200, 200, 200] });
    expect(await apolloSaw({ query: "query A { __typename } query B { a: __typename }", operationName: "B" })).toEqual({ seen: 1, statuses: [200, 200, 200] });
  });

  it.each([
    ["a field of the request that is not of GraphQL's", { query: "{ __typename }", extensions: {} }, 200],
    ["a document that is refused", { query: "{ nothing }" }, 400],
    ["no document", { variables: {} }, 400],
  ])("but not with %s", async (_, body, status) => {
    await ask(server.url, { query: "{ __typename }" });
    expect(await apolloSaw(body)).toEqual({ seen: times.length, statuses: times.map(() => status) });
  });

  it("and is counted as any other", async () => {
    const count = async () =>
      Number(/operation_duration_seconds_count\{operation="Counted",outcome="ok"\} (\d+)/.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1] ?? 0);
    expect(await count()).toBe(0);
    await askOften(server.url, { query: "query Counted { __typename }" });
    expect(await count()).toBe(times.length);
  });
});
