import { type DocumentNode, type ExecutionResult, type GraphQLSchema, NoUnusedVariablesRule, parse, specifiedRules, validate } from "graphql";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Once } from "../../src/basics/once.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { keepSearchIndex } from "../../src/domain/search/keep-search-index.js";
import { KnownError } from "../../src/errors.js";
import type { Store, Value } from "../../src/graph/store.js";
import { buildSchema } from "../../src/graphql/build-schema.js";
import type { Context } from "../../src/graphql/execution/context.js";
import { DocumentExecutor } from "../../src/graphql/execution/document-executor.js";
import { inMemory } from "../contract/engines.js";
import { Random } from "../contract/fuzz-random.js";
import { shareStore } from "../release/share-store.js";
import { sample } from "../run/how-much.js";
import { randomQuery } from "./random-query.js";
import { readExamples } from "./read-examples.js";

/** Both executors answer alike: the compiled one is only there to be faster. */
describe("a document that is compiled answers as graphql-js does", () => {
  let store: Store;
  let schema: GraphQLSchema;
  let documents: DocumentExecutor;
  let search: Context["search"];
  let release: Context["release"];
  beforeAll(async () => {
    store = await shareStore(inMemory);
    release = (await currentRelease(store)) as unknown as Context["release"];
    schema = await buildSchema();
    documents = new DocumentExecutor(schema);
    search = keepSearchIndex(store);
  }, 60_000);

  const contextOver = (asked: Store): Context => ({
    store: asked,
    release,
    signal: new AbortController().signal,
    requestId: "test",
    search,
    suggestions: [],
    found: new Once(),
  });

  /** Both answers as text, errors as a client sees them and by the error behind them. */
  async function both(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    asked: Store = store,
  ): Promise<{ plain: string; compiled: string }> {
    const request = { document, hash: String(Math.random()), operationName: undefined, variables };
    const run = async (execute: "execute" | "executePlain") => {
      const context = contextOver(asked);
      return told(await documents[execute]({ ...request, context }), context);
    };
    const plain = await run("executePlain");
    expect(await run("execute")).toBe(plain);
    const compiled = await run("execute");
    return { plain, compiled };
  }

  function told({ data, errors }: ExecutionResult, { suggestions }: Context): string {
    const shown = errors
      ?.map(({ message, path, locations, extensions, originalError }) => ({
        message: plainly(message),
        path,
        locations,
        extensions,
        original: originalError && plainly(originalError.message),
      }))
      .sort((one, other) => (JSON.stringify(one.path) < JSON.stringify(other.path) ? -1 : 1));
    const suggested = errors ? [] : suggestions.map(({ path, id }) => [path, id].join()).sort();
    return JSON.stringify({ data, errors: shown, suggestions: suggested }, null, 1);
  }

  it.each(sample("examples through both executors", readExamples(), 15))("example $name", async ({ query, variables }) => {
    const { plain, compiled } = await both(parse(query), variables);
    expect(compiled).toBe(plain);
  });

  const seeds = sample(
    "random documents",
    Array.from({ length: 150 }, (_, seed) => seed + 1),
    25,
  );

  it.each(seeds)("random document %i", async (seed) => {
    const { query, variables } = randomQuery(schema, new Random(seed));
    const document = parse(query);
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
    expect(
      validate(schema, document, rules).map(({ message }) => message),
      query,
    ).toEqual([]);
    const { plain, compiled } = await both(document, variables);
    expect(compiled, query).toBe(plain);
  });

  it.each(seeds)("random document %i over a graph that lacks what the schema promises", async (seed) => {
    const { query, variables } = randomQuery(schema, new Random(seed));
    const { plain, compiled } = await both(parse(query), variables, withHoles(store, seed));
    expect(compiled, query).toBe(plain);
  });

  it("random documents select something, and some of those over a broken graph fail", async () => {
    let filled = 0;
    let failed = 0;
    for (const seed of seeds) {
      const { query, variables } = randomQuery(schema, new Random(seed));
      const document = parse(query);
      const request = { document, hash: query, operationName: undefined, variables };
      if (JSON.stringify((await documents.executePlain({ ...request, context: contextOver(store) })).data ?? null).length > 100) filled++;
      if ((await documents.executePlain({ ...request, context: contextOver(withHoles(store, seed)) })).errors) failed++;
    }
    expect(filled).toBeGreaterThan(seeds.length / 2);
    expect(failed).toBeGreaterThan(seeds.length / 10);
  });

  it.each([
    ["an unknown id in a filter", '{ claims(filter: {studies: ["PMID:1"]}) { totalCount } cellSource(id: "CL:0002569") { name } }', {}],
    ["a cursor of another list", '{ claims(after: "MC5hYmM") { totalCount } }', {}],
    ["a cursor of another list below a thing", '{ cellSource(id: "CL:0002569") { name claims(after: "MC5hYmM") { totalCount } } }', {}],
    [
      "one operation of a document with two fragments on one type",
      'query { entity(id: "CL:0002569") { ...A ...B } } fragment A on Entity { name } fragment B on CellSource { name donor { id } }',
      {},
    ],
    ["one response key of two types", '{ nodes(ids: ["CLM:0177", "CL:0002569"]) { id ... on Claim { s: statement } ... on CellSource { s: name } } }', {}],
    ["a variable for a whole list", "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", { ids: ["CLM:0177", "none:1"] }],
    ["a variable of the wrong type", "query ($id: ID!) { entity(id: $id) { name } }", { id: ["CL:0002569"] }],
    ["a variable that is missing", "query ($few: Int!) { claims(first: $few) { totalCount } }", {}],
    [
      "variables with defaults, of types that may be null and may not",
      `query ($first: Int! = 3, $few: Int = 2, $language: Language! = ZH, $evidence: EvidenceFilter! = {minStudies: 2, levels: [PRECLINICAL]}, $yes: Boolean! = true) {
        entity(id: "CL:0002569") { name(lang: $language) claims(first: $first, evidence: $evidence) { nodes { id } } studies(first: $few) { nodes { id @skip(if: $yes) year } } }
      }`,
      {},
    ],
    [
      "variables that are null, though they have a default",
      'query ($few: Int = 2, $evidence: EvidenceFilter = {minStudies: 2}) { entity(id: "CL:0002569") { claims(first: $few, evidence: $evidence) { nodes { id } } } }',
      { few: null, evidence: null },
    ],
    ["introspection", '{ __schema { queryType { name } } __type(name: "Claim") { fields { name } } }', {}],
  ])("%s", async (_, query, variables) => {
    const { plain, compiled } = await both(parse(query), variables);
    expect(compiled).toBe(plain);
  });

  it("a database that does not answer", async () => {
    const silent: Store = Object.create(store, { read: { value: () => Promise.reject(new KnownError("DATABASE_TIMEOUT", { timeout: 5_000 })) } });
    const { plain, compiled } = await both(parse('{ cellSource(id: "CL:0002569") { name } release { version } claims { totalCount } }'), {}, silent);
    expect(compiled).toBe(plain);
    expect(plain).toContain("DATABASE_TIMEOUT");
  });
});

describe("compiled documents", () => {
  it("are as many as are kept in mind, however many are sent", async () => {
    const schema = await buildSchema();
    const documents = new DocumentExecutor(schema);
    const context = {} as Context;
    for (let number = 0; number < 250; number++) {
      const document = parse(`{ a${number}: __typename }`);
      for (let time = 0; time < 2; time++) await documents.execute({ document, hash: String(number), operationName: undefined, variables: {}, context });
    }
    expect(documents.compiledCount).toBeLessThanOrEqual(100);
    expect(documents.compiledCount).toBeGreaterThan(50);
  });

  it.each(["{ __schema { types { name } } }", '{ __typename ...Of } fragment Of on Query { type: __type(name: "Claim") { name } }'])(
    "are not those that ask of the schema: %s",
    async (text) => {
      const documents = new DocumentExecutor(await buildSchema());
      const asked = { document: parse(text), hash: text, operationName: undefined, variables: {}, context: {} as Context };
      const plain = vi.spyOn(documents, "executePlain");
      for (let time = 0; time < 3; time++) expect(await documents.execute(asked)).not.toHaveProperty("errors");
      expect(plain).toHaveBeenCalledTimes(3);
    },
  );
});

/** A store whose answers lack some cells: each tenth text, number or list is null. */
function withHoles(store: Store, seed: number): Store {
  const read = async (...given: Parameters<Store["read"]>) => {
    const random = new Random(seed);
    const holed = (value: Value): Value =>
      Array.isArray(value) ? value.map((inner) => (random.chance(0.02) && typeof inner !== "object" ? null : holed(inner as Value))) : value;
    return (await store.read(...given)).map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, holed(value)])));
  };
  return Object.create(store, { read: { value: read } });
}

/** What the executors word otherwise, of defects that a client is told nothing of: a field that is selected twice, and an entity without a kind. */
function plainly(message: string): string {
  return message
    .replace(/\((\w+)(,\1)+\)/, "$1")
    .replace(
      /^(Abstract type "(\w+)" must resolve|Runtime Object type is not a possible type for "(\w+)").*/,
      (_, __, one, other) => `${one ?? other} without type`,
    );
}
