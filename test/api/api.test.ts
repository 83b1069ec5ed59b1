import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder, readPlainRelease } from "../release/cut-release.js";
import { sample } from "../run/how-much.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines as engines } from "./served-engines.js";

interface OraclePair {
  readonly source: string;
  readonly target: string;
  readonly source_name: string;
  readonly target_name: string;
  readonly steps_4: SignCounts;
  readonly steps_5: SignCounts;
  readonly steps_5_human: SignCounts;
}
interface SignCounts {
  readonly plus: number;
  readonly minus: number;
}
const oracle = (JSON.parse(readFileSync(new URL("../../data/expected-paths.json", import.meta.url), "utf8")) as { pairs: readonly OraclePair[] }).pairs;

const release = await readPlainRelease();
const { version } = JSON.parse(readFileSync(`${dataFolder}/manifest.json`, "utf8")) as { version: string };
const retracted = new Set(release.studies.filter(({ retraction }) => retraction === "retracted").map(({ id }) => id as string));
/** Whether a claim rests on a study that is not retracted. */
const stands = ({ evidence }: { evidence: readonly string[] }) => evidence.some((id) => !retracted.has(id));

/** What the first engine answered, by test: the others must answer the same. */
const answers = new Map<string, unknown>();
function expectSameOnAllEngines(name: string, answer: unknown): void {
  if (!answers.has(name)) answers.set(name, answer);
  expect(answer).toEqual(answers.get(name));
}

const kindRoots = [
  ...["adverseEvents", "anatomies", "animalModels", "careStrategies", "cellSources", "cellTypes", "complications", "costItems", "diseases", "donorTypes"],
  ...["etiologies", "futureDirections", "inVitroModels", "limitations", "measures", "mechanisms", "mediators", "outcomes", "processes", "products", "routes"],
  ...["signalingPathways", "stakeholders", "therapies", "treatmentParameters"],
];

/** Lists that are walked page by page: how each is asked for, where it stands in the answer, and its page size. */
const walks: readonly (readonly [name: string, query: string, at: readonly string[], size: number])[] = [
  ...kindRoots.map((root) => [root, `query ($first: Int, $after: String) { ${root}(first: $first, after: $after) { ...P } }`, [root], 6] as const),
  ["entities", "query ($first: Int, $after: String) { entities(first: $first, after: $after) { ...P } }", ["entities"], 67],
  ["associations", "query ($first: Int, $after: String) { associations(first: $first, after: $after) { ...P } }", ["associations"], 98],
  ["claims", "query ($first: Int, $after: String) { claims(first: $first, after: $after) { ...P } }", ["claims"], 64],
  ["studies", "query ($first: Int, $after: String) { studies(first: $first, after: $after) { ...P } }", ["studies"], 63],
  ["results", "query ($first: Int, $after: String) { results(first: $first, after: $after) { ...P } }", ["results"], 100],
  [
    "pathways",
    'query ($first: Int, $after: String) { pathways(from: ["CL:0002569"], to: ["HP:0001541"], first: $first, after: $after) { ...P } }',
    ["pathways"],
    75,
  ],
  [
    "a mechanism's mediators",
    'query ($first: Int, $after: String) { mechanism(id: "MSCKG:mech-antifibrotic") { mediators(first: $first, after: $after) { ...P } } }',
    ["mechanism", "mediators"],
    3,
  ],
  [
    "a thing's associations, inherited ones among them",
    'query ($first: Int, $after: String) { entity(id: "CL:0002568") { associations(inherit: true, first: $first, after: $after) { ...P } } }',
    ["entity", "associations"],
    20,
  ],
  [
    "a thing's claims",
    'query ($first: Int, $after: String) { entity(id: "HP:0001395") { claims(first: $first, after: $after) { ...P } } }',
    ["entity", "claims"],
    9,
  ],
  [
    "a study's results",
    'query ($first: Int, $after: String) { study(id: "PMID:26062731") { results(first: $first, after: $after) { ...P } } }',
    ["study", "results"],
    10,
  ],
  [
    "trials of a source",
    'query ($first: Int, $after: String) { cellSource(id: "CL:0000134") { trials(first: $first, after: $after) { ...P } } }',
    ["cellSource", "trials"],
    50,
  ],
];
const connectionTypes: Readonly<Record<string, string>> = {
  entities: "EntityConnection",
  associations: "AssociationConnection",
  claims: "ClaimConnection",
  studies: "StudyConnection",
  results: "ResultConnection",
  pathways: "MechanismPathwayConnection",
  anatomies: "AnatomyConnection",
  careStrategies: "CareStrategyConnection",
  etiologies: "EtiologyConnection",
  therapies: "TherapyConnection",
  processes: "ProcessConnection",
  "a mechanism's mediators": "MediatorLinkConnection",
  "a thing's associations, inherited ones among them": "EntityAssociationConnection",
  "a thing's claims": "ClaimConnection",
  "a study's results": "ResultConnection",
  "trials of a source": "StudyConnection",
};
const connectionOf = (name: string) => connectionTypes[name] ?? `${name[0]?.toUpperCase()}${name.slice(1, -1)}Connection`;
/** How many a list has: of pathways two faces are one entry. */
const countOf = (name: string) => (name === "pathways" ? "totalCount: entryCount" : "totalCount");
const pageFragment = (name: string) =>
  `fragment P on ${connectionOf(name)} { ${countOf(name)} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
}

const long = (length: number) => `"${"x".repeat(length)}"`;
const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `CL:${index}`));

/** What must be refused: how it is asked, the code, the path of the argument, the variables. */
const refused: readonly (readonly [what: string, query: string, code: string, argument?: string | undefined, variables?: Readonly<Record<string, unknown>>])[] =
  [
    ["an id without a prefix", '{ entity(id: "ascites") { id } }', "BAD_ARGUMENT", "entity.id"],
    ["an empty id", '{ cellSource(id: "") { id } }', "BAD_ARGUMENT", "cellSource.id"],
    ["an id with a space", '{ study(id: "PMID: 27339398") { id } }', "BAD_ARGUMENT", "study.id"],
    ["an id with a quote", '{ node(id: "CL:\\"1") { id } }', "BAD_ARGUMENT", "node.id"],
    ["an id with a backslash", '{ node(id: "CL:\\\\1") { id } }', "BAD_ARGUMENT", "node.id"],
    ["an id in Chinese", '{ entity(id: "CL:脐带") { id } }', "BAD_ARGUMENT", "entity.id"],
    ["an id with NUL", "query ($id: ID!) { entity(id: $id) { id } }", "BAD_ARGUMENT", "entity.id", { id: "CL:0002569\u0000" }],
    ["an id with half a surrogate pair", "query ($id: ID!) { claim(id: $id) { id } }", "BAD_ARGUMENT", "claim.id", { id: "CLM:\ud800" }],
    ["an id of 257 characters", `{ entity(id: "CL:${"0".repeat(254)}") { id } }`, "BAD_ARGUMENT", "entity.id"],
    ["an id that is no pathway's", '{ node(id: "PATH:CL:0002569") { id } }', "BAD_ARGUMENT"],
    ["a pathway of seven steps", `{ node(id: "PATH:${Array(8).fill("CL:1").join("~")}") { id } }`, "BAD_ARGUMENT"],
    ["a malformed id among many", '{ nodes(ids: ["CL:0002569", "nothing"]) { id } }', "BAD_ARGUMENT", "nodes.ids.1"],
    ["no ids", "{ nodes(ids: []) { id } }", "BAD_ARGUMENT", "nodes.ids"],
    ["101 ids", `{ nodes(ids: ${ids(101)}) { id } }`, "BAD_ARGUMENT", "nodes.ids"],
    ["21 starts", `{ pathways(from: ${ids(21)}, to: ["HP:0001541"]) { totalCount } }`, "BAD_ARGUMENT", "pathways.from"],
    ["21 ends", `{ pathways(from: ["CL:0002569"], to: ${ids(21)}) { totalCount } }`, "BAD_ARGUMENT", "pathways.to"],
    ["21 things between", `{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], via: ${ids(21)}) { totalCount } }`, "BAD_ARGUMENT", "pathways.via"],
    ["21 things in the middle", `{ subgraph(around: ${ids(21)}) { totalNodes } }`, "BAD_ARGUMENT", "subgraph.around"],
    ["no start", '{ pathways(from: [], to: ["HP:0001541"]) { totalCount } }', "BAD_ARGUMENT", "pathways.from"],
    ["a text of 201 characters", `{ entities(filter: { text: ${long(201)} }) { totalCount } }`, "BAD_ARGUMENT", "entities.filter.text"],
    ["a text with NUL", "query ($t: String) { claims(filter: { text: $t }) { totalCount } }", "BAD_ARGUMENT", "claims.filter.text", { t: "a\u0000b" }],
    [
      "a text with half a surrogate pair",
      "query ($t: String) { studies(filter: { text: $t }) { totalCount } }",
      "BAD_ARGUMENT",
      "studies.filter.text",
      { t: "\udc00" },
    ],
    ["a text of spaces", '{ entities(filter: { text: "  " }) { totalCount } }', "BAD_ARGUMENT", "entities.filter.text"],
    ["a range that crosses", "{ studies(filter: { years: { from: 2020, to: 2010 } }) { totalCount } }", "BAD_ARGUMENT", "studies.filter.years"],
    ["first 101", "{ claims(first: 101) { totalCount } }", "BAD_ARGUMENT", "claims.first"],
    ["first -1", "{ claims(first: -1) { totalCount } }", "BAD_ARGUMENT", "claims.first"],
    ["first 101 below", '{ entity(id: "CL:0002569") { claims(first: 101) { totalCount } } }', "BAD_ARGUMENT", "entity.claims.first"],
    ["first in a variable", "query ($n: Int) { results(first: $n) { totalCount } }", "BAD_ARGUMENT", "results.first", { n: 1_000_000 }],
    ["maxLength 7", '{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], maxLength: 7) { totalCount } }', "BAD_ARGUMENT", "pathways.maxLength"],
    ["maxLength 0", '{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], maxLength: 0) { totalCount } }', "BAD_ARGUMENT", "pathways.maxLength"],
    ["depth 4", '{ subgraph(around: ["HP:0001541"], depth: 4) { totalNodes } }', "BAD_ARGUMENT", "subgraph.depth"],
    ["limit 501", '{ subgraph(around: ["HP:0001541"], limit: 501) { totalNodes } }', "BAD_ARGUMENT", "subgraph.limit"],
    ["minStudies 0", "{ claims(filter: { evidence: { minStudies: 0 } }) { totalCount } }", "BAD_ARGUMENT", "claims.filter.evidence.minStudies"],
    ["a cursor that is nobody's", '{ claims(after: "MTIz") { totalCount } }', "BAD_CURSOR"],
    ["a cursor that is no base64", '{ claims(after: "脐带") { totalCount } }', "BAD_CURSOR"],
    ["a cursor of 513 characters", `{ claims(after: ${long(513)}) { totalCount } }`, "BAD_ARGUMENT", "claims.after"],
    ["an unknown start", '{ pathways(from: ["CL:9999999"], to: ["HP:0001541"]) { totalCount } }', "UNKNOWN_ID"],
    ["an unknown thing between", '{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], via: ["MSCKG:none"]) { totalCount } }', "UNKNOWN_ID", "pathways.via.0"],
    ["an unknown thing in the middle", '{ subgraph(around: ["MSCKG:none"]) { totalNodes } }', "UNKNOWN_ID", "subgraph.around.0"],
    ["an unknown subject", '{ claims(filter: { subjects: ["MSCKG:none"] }) { totalCount } }', "UNKNOWN_ID", "claims.filter.subjects.0"],
    ["an unknown id of things", '{ entities(filter: { ids: ["MSCKG:none"] }) { totalCount } }', "UNKNOWN_ID"],
    ["an unknown measure", '{ results(filter: { measures: ["MSCKG:none"] }) { totalCount } }', "UNKNOWN_ID"],
    ["an unknown study", '{ claims(filter: { studies: ["PMID:1"] }) { totalCount } }', "UNKNOWN_ID"],
    ["too many objects", "{ claims(first: 100) { nodes { studies(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }", "TOO_COSTLY"],
    [
      "too many levels",
      `{ entity(id: "CL:0002569") { ${"claims(first: 1) { nodes { association { subject { ".repeat(4)} id ${"} } } }".repeat(4)} } }`,
      "TOO_DEEP",
    ],
    ["a field that is not there", '{ entity(id: "CL:0002569") { nmae } }', "GRAPHQL_VALIDATION_FAILED"],
    ["a value that is none of an enum", "{ claims(filter: { stances: [MAYBE] }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
    ["a missing id", "{ entity { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["no GraphQL at all", "how do MSC work?", "GRAPHQL_PARSE_FAILED"],
    ["a number that is too large", "query ($n: Int) { claims(first: $n) { totalCount } }", "BAD_USER_INPUT", undefined, { n: 2 ** 40 }],
    ["a list for an id", "query ($id: ID!) { entity(id: $id) { id } }", "BAD_USER_INPUT", undefined, { id: ["CL:0002569"] }],
    ["a missing variable", "query ($id: ID!) { entity(id: $id) { id } }", "BAD_USER_INPUT"],
  ];

/** The embedded engine in a file runs the same code; `test/contract/` and the examples see to it. */
const asked = engines.filter(({ name }) => name !== "grafeo file");

/** Kinds are walked by one resolver; every other list has its own. */
const walked = sample("lists that are walked to the last", walks, 12, ([name]) => (kindRoots.includes(name) ? "a kind" : name));

describe.each(asked)("the API on $name", (engine) => {
  let served: ServedRelease;
  beforeAll(async () => {
    if (!engine.skip) served = await shareRelease(engine);
  });
  afterAll(() => served?.stop());

  /** Asks what must be answered without an error. */
  async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}) {
    const { data, errors, status } = await served.ask(query, variables);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    return data;
  }
  const test = it.skipIf(engine.skip);

  test("marks what a source inherits, and lets its own negative finding block it", async () => {
    const { cord, own, jelly, walked, blocked } = await ask(`{
      cord: cellSource(id: "CL:0002569") { mediators(first: 100) { ...M } }
      own: cellSource(id: "CL:0002569") { mediators(first: 100, inherit: false) { ...M } }
      jelly: cellSource(id: "CL:0002568") { mediators(first: 100) { ...M } }
      walked: node(id: "PATH:CL:0002568~NCBIGene:7422") { ... on MechanismPathway { steps { inheritedFrom { id } association { id } } } }
      blocked: node(id: "PATH:CL:0002569~NCBIGene:7422") { id }
    }
    fragment M on MediatorLinkConnection { totalCount edges { node { id } inheritedFrom { id } association { id sign claims { nodes { id } } } } }`);
    type Edge = { node: { id: string }; inheritedFrom: { id: string } | null; association: { id: string; sign: number; claims: { nodes: { id: string }[] } } };
    const edge = (list: { mediators: { edges: Edge[] } }, id: string) => list.mediators.edges.find(({ node }) => node.id === id) as Edge;
    expect(edge(cord, "NCBIGene:3082")).toMatchObject({ inheritedFrom: { id: "CL:0000134" }, association: { id: "ASSOC:CL:0000134~NCBIGene:3082", sign: 1 } });
    expect(edge(cord, "NCBIGene:3586")).toMatchObject({ inheritedFrom: null, association: { id: "ASSOC:CL:0002569~NCBIGene:3586" } });
    expect(edge(cord, "NCBIGene:7422")).toMatchObject({ inheritedFrom: null, association: { sign: 0, claims: { nodes: [{ id: "CLM:0481" }] } } });
    expect(own.mediators.edges.every(({ inheritedFrom }: Edge) => inheritedFrom === null)).toBe(true);
    expect(own.mediators.totalCount).toBeLessThan(cord.mediators.totalCount);
    expect(edge(jelly, "NCBIGene:3082")).toMatchObject({ inheritedFrom: { id: "CL:0000134" } });
    expect(walked.steps).toEqual([{ inheritedFrom: [{ id: "CL:0000134" }], association: { id: "ASSOC:CL:0000134~NCBIGene:7422" } }]);
    expect(blocked).toBeNull();
  });

  test.each(walked)("walks %s to the last, each once, and nothing after it", async (name, query, at, size) => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let turn = 0; ; turn++) {
      const page: Page = at.reduce((value, key) => value[key], await ask(`${query} ${pageFragment(name)}`, { first: size, after }));
      expect(page.nodes).toEqual(page.edges.map(({ node }) => node));
      expect(page.pageInfo).toMatchObject({
        hasPreviousPage: turn > 0,
        startCursor: page.edges[0]?.cursor ?? null,
        endCursor: page.edges.at(-1)?.cursor ?? null,
      });
      ids.push(...page.nodes.map(({ id }) => id));
      expect(page.pageInfo.hasNextPage).toBe(ids.length < page.totalCount);
      after = page.pageInfo.endCursor;
      if (page.pageInfo.hasNextPage) expect(page.nodes).toHaveLength(size);
      else {
        expect(ids).toHaveLength(page.totalCount);
        expect(new Set(ids).size).toBe(ids.length);
        break;
      }
    }
    const past: Page = at.reduce((value, key) => value[key], await ask(`${query} ${pageFragment(name)}`, { first: size, after }));
    expect(past).toMatchObject({ totalCount: ids.length, nodes: [], edges: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
    expectSameOnAllEngines(`walk ${name}`, ids);
  });

  test("counts of pathways each of two faces, and as entries what the list shows", async () => {
    const query = `query ($from: [ID!]!, $to: [ID!]!, $perFirstStep: Int, $after: String) {
      pathways(from: $from, to: $to, maxLength: 4, perFirstStep: $perFirstStep, first: 100, after: $after) {
        totalCount entryCount leftOut pageInfo { hasNextPage endCursor } nodes { netSign viaMirror { id } twoFaces { netSign } longerBy { id } }
      }
    }`;
    interface Shown {
      readonly netSign: number;
      readonly viaMirror: object | null;
      readonly twoFaces: object | null;
      readonly longerBy: readonly object[];
    }
    const asked = [
      { from: ["CL:0002569"], to: ["HP:0001541"] },
      { from: ["CL:0002569"], to: ["MSCKG:inr"] },
      { from: ["CL:0002569"], to: ["HP:0001541"], perFirstStep: 3 },
      { from: ["CL:0002569", "CL:0002540"], to: ["MSCKG:meld"] },
    ];
    for (const variables of asked) {
      const shown: Shown[] = [];
      let total = 0;
      for (let after: string | null = null, isLast = false; !isLast; ) {
        const { pathways } = await ask(query, { ...variables, after });
        shown.push(...pathways.nodes);
        ({ endCursor: after } = pathways.pageInfo);
        isLast = !pathways.pageInfo.hasNextPage;
        total = pathways.totalCount;
        if (isLast) expect(shown, JSON.stringify(variables)).toHaveLength(pathways.entryCount);
      }
      const counted = shown.filter(({ netSign, viaMirror }) => netSign !== 0 && !viaMirror);
      const isWhole = !variables.perFirstStep && variables.from.length === 1;
      if (isWhole) expect(counted.length + counted.filter(({ twoFaces }) => twoFaces).length, JSON.stringify(variables)).toBe(total);
      else expect(shown.length).toBeLessThan(total);
    }
  });

  /** Lists, their facets, and how a filter asks for a value of each; of `results.outcome` no filter takes the values. */
  const askedByFacet: Readonly<Record<string, Readonly<Record<string, (value: string) => string>>>> = {
    entities: {
      kind: (value) => `kinds: [${value}]`,
      category: (value) => `categories: ["${value}"]`,
      desiredDirection: (value) => `desiredDirections: [${value}]`,
    },
    associations: { subjectKind: (value) => `subjectKinds: [${value}]`, objectKind: (value) => `objectKinds: [${value}]` },
    claims: {
      predicate: (value) => `predicates: [${value}]`,
      level: (value) => `evidence: { levels: [${value}], excludeRetracted: false }`,
      polarity: (value) => `polarities: [${value}]`,
      stance: (value) => `stances: [${value}]`,
      setting: (value) => `settings: [${value}]`,
      species: (value) => `evidence: { species: [${value}], excludeRetracted: false }`,
    },
    studies: {
      design: (value) => `designs: [${value}]`,
      year: (value) => `years: { from: ${value}, to: ${value} }`,
      phase: (value) => `phases: ["${value}"]`,
      status: (value) => `statuses: ["${value}"]`,
      donor: (value) => `donors: [${value}]`,
      retraction: (value) => `retractions: [${value}]`,
    },
    results: {
      direction: (value) => `directions: [${value}]`,
      comparedWith: (value) => `comparedWith: [${value}]`,
      scope: (value) => `scopes: [${value}]`,
      measure: (value) => `measures: ["${value}"]`,
    },
  };

  test.each(Object.entries(askedByFacet))("the facets of %s give each value as its filter takes it, which finds as many", async (root, facets) => {
    const data = await ask(
      `{ ${root}(first: 0) { aggregations { ${Object.keys(facets)
        .map((name) => `${name} { value count }`)
        .join(" ")} } } }`,
    );
    for (const [name, asked] of Object.entries(facets)) {
      const counts: { value: string | null; count: number }[] = data[root].aggregations[name];
      const valued = counts.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
      expect(valued.length).toBeGreaterThan(0);
      const found: number[] = [];
      for (let start = 0; start < valued.length; start += 20) {
        const some = valued.slice(start, start + 20).map(({ value }, index) => `v${index}: ${root}(first: 0, filter: { ${asked(value)} }) { totalCount }`);
        found.push(...Object.values<{ totalCount: number }>(await ask(`{ ${some.join(" ")} }`)).map(({ totalCount }) => totalCount));
      }
      expect(found, name).toEqual(valued.map(({ count }) => count));
    }
  });

  test("counts in its facets each of a list once", async () => {
    const facets: Readonly<Record<string, readonly string[]>> = {
      entities: ["kind", "category", "desiredDirection"],
      associations: ["subjectKind", "objectKind"],
      claims: ["predicate", "level", "polarity", "stance"],
      studies: ["design", "year", "phase", "status", "retraction"],
      results: ["direction", "comparedWith", "scope", "outcome", "measure"],
    };
    const asked = Object.entries(facets).map(
      ([root, names]) => `${root}(first: 0) { totalCount aggregations { ${names.map((name) => `${name} { value count }`).join(" ")} } }`,
    );
    const data = await ask(
      `{ ${asked.join(" ")} pathways(from: ["CL:0002569"], to: ["HP:0001541"], first: 0) { totalCount aggregations { netSign { value count } length { value count } } } }`,
    );
    for (const [root, { totalCount, aggregations }] of Object.entries(
      data as Record<string, { totalCount: number; aggregations: Record<string, { count: number }[]> }>,
    ))
      for (const [name, counts] of Object.entries(aggregations)) {
        expect(
          counts.reduce((sum, { count }) => sum + count, 0),
          `${root}.${name}`,
        ).toBe(totalCount);
      }
    expectSameOnAllEngines("facets", data);
  });

  test("counts in the facet of countries, of which a study may have several or none, what each of them finds", async () => {
    const { studies } = await ask("{ studies(first: 0) { aggregations { country { value count } } } }");
    const counts: readonly { value: string; count: number }[] = studies.aggregations.country;
    expect(counts.length).toBeGreaterThan(5);
    const list = ({ value }: { value: string }, index: number) =>
      `c${index}: studies(first: 0, filter: { countries: [${JSON.stringify(value)}] }) { totalCount }`;
    const found: Record<string, { totalCount: number }> = await ask(`{ ${counts.map(list).join(" ")} }`);
    expect(Object.values(found).map(({ totalCount }) => totalCount)).toEqual(counts.map(({ count }) => count));
  });

  test.each(["", "{levels: [CLINICAL_CONTROLLED, PRECLINICAL]}"])("finds in both directions what it finds in either, evidence filter: %s", async (evidence) => {
    const query = `query ($id: ID!, $direction: Direction!, $after: String) {
      entity(id: $id) {
        associations(direction: $direction, inherit: true, first: 100, after: $after${evidence && `, evidence: ${evidence}`}) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id } other { id } inheritedFrom { id } }
        }
      }
    }`;
    const edges = async (id: string, direction: string) => {
      const found: string[] = [];
      for (let after: string | null = null, isLast = false; !isLast; ) {
        const { associations }: { associations: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: object[] } } = (
          await ask(query, { id, direction, after })
        ).entity;
        found.push(...associations.edges.map((edge: object) => JSON.stringify(edge)));
        ({ endCursor: after } = associations.pageInfo);
        isLast = !associations.pageInfo.hasNextPage;
        if (isLast) expect(found).toHaveLength(associations.totalCount);
      }
      return found;
    };
    for (const id of ["CL:0002569", "CL:0002568", "HP:0001395"]) {
      const [outgoing, incoming, both] = [await edges(id, "OUTGOING"), await edges(id, "INCOMING"), await edges(id, "BOTH")];
      expect([...both].sort()).toEqual([...outgoing, ...incoming].sort());
      expectSameOnAllEngines(`both directions of ${id} ${evidence}`, both);
    }
  });

  test("counts in the facets of lists what a filter leaves", async () => {
    const data = await ask(`{
      all: claims(first: 0) { aggregations { setting { value count } } }
      animal: claims(first: 0, filter: { settings: [ANIMAL] }) { totalCount aggregations { setting { value count } polarity { value count } } }
    }`);
    const count = (counts: { value: string; count: number }[], value: string) => counts.find((one) => one.value === value)?.count;
    expect(data.animal.totalCount).toBe(count(data.all.aggregations.setting, "ANIMAL"));
    expect(count(data.animal.aggregations.setting, "ANIMAL")).toBe(data.animal.totalCount);
    expect(count(data.animal.aggregations.setting, "HUMAN")).toBeLessThan(data.animal.totalCount);
  });

  test.each([
    ['{ release { id } entity(id: "CL:0002569") { name(lang: cn) } }', {}, 'value "ZH"'],
    ['query ($lang: Language!) { entity(id: "CL:0002569") { name(lang: $lang) } }', { lang: "zh-CN" }, 'value "ZH"'],
    ['query ($lang: Language!) { entity(id: "CL:0002569") { name(lang: $lang) } }', { lang: "english" }, 'value "EN"'],
    ['query ($lang: Language!) { entity(id: "CL:0002569") { name(lang: $lang) } }', { lang: "de" }, "EN and ZH"],
  ])("names the language that was meant: %s %j", async (query, variables, meant) => {
    const { status, errors } = await served.ask(query, variables);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(meant);
  });

  test("names the language that was meant in the refusal of a table", async () => {
    const table = await fetch(`${served.url}/tables/associations.csv?lang=cn`);
    expect([table.status, await table.text()]).toEqual([400, expect.stringMatching(/value ..ZH/)]);
  });

  test("counts studies for minStudies wherever evidence is filtered: more than there are leave nothing", async () => {
    const least = "evidence: { minStudies: 1000 }";
    const { __schema } = await ask("{ __schema { types { name kind fields { name args { name } } } } }");
    const filtered = (name: string): string[] =>
      __schema.types
        .find((type: { name: string }) => type.name === name)
        .fields.filter((field: { args: { name: string }[] }) => field.args.some((argument) => argument.name === "evidence"))
        .map((field: { name: string }) => field.name);
    const counted = (names: readonly string[]) => names.map((name) => `${name}(${least}) { totalCount }`).join(" ");
    const ofAssociation = filtered("Association").filter((name) => name !== "verdict" && name !== "confidence");
    expect(filtered("Query").sort()).toEqual(["compare", "evidenceMatrix", "pathways", "subgraph"]);
    const data = await ask(`{
      associations(filter: { ${least} }) { totalCount }
      claims(filter: { ${least} }) { totalCount }
      contradictions(filter: { ${least} }) { totalCount }
      pathways(from: ["CL:0002569"], to: ["HP:0001541"], ${least}) { totalCount }
      cellSource(id: "CL:0002569") { ${counted(filtered("CellSource"))} }
      association(id: "ASSOC:CL:0002569~HP:0001541") { ${counted(ofAssociation)} }
    }`);
    const { cellSource, association, ...roots } = data as Record<string, Record<string, { totalCount: number }>>;
    for (const [name, found] of Object.entries({ ...roots, ...cellSource, ...association })) expect(found, name).toEqual({ totalCount: 0 });
    const { verdict, other } = await ask(`{
      verdict: association(id: "ASSOC:CL:0002569~HP:0001541") { verdict(${least}) { state } confidence(${least}) { for against } }
      other: subgraph(around: ["CL:0002569"], ${least}) { totalNodes edges { id } }
      evidenceMatrix(${least}) { cells { state } }
      compare(ids: ["CL:0002540", "CL:0002569"], ${least}) { mechanisms { shared } outcomes { outcome { id } } safety { outcome { id } } }
    }`).then(({ evidenceMatrix, compare, ...others }) => {
      expect(new Set(evidenceMatrix.cells.map((cell: { state: string }) => cell.state))).toEqual(new Set(["NONE"]));
      expect(compare).toEqual({ mechanisms: [], outcomes: [], safety: [] });
      return others;
    });
    expect(verdict).toEqual({ verdict: { state: "NONE" }, confidence: { for: 0, against: 0 } });
    expect(other).toEqual({ totalNodes: 1, edges: [] });
  });

  test("decides without a filter of evidence what inherits from what, and filters claims of subclass_of as all others", async () => {
    const { whole, passing, cord } = await ask(`{
      whole: claims(filter: { predicates: [SUBCLASS_OF], subjects: ["CL:0002569"] }, first: 0) { totalCount }
      passing: claims(filter: { predicates: [SUBCLASS_OF], subjects: ["CL:0002569"], evidence: { levels: [PRECLINICAL] } }, first: 0) { totalCount }
      cord: cellSource(id: "CL:0002569") { associations(inherit: true, first: 100, evidence: { levels: [PRECLINICAL] }) { edges { inheritedFrom { id } } } }
    }`);
    expect([whole.totalCount > 0, passing.totalCount]).toEqual([true, 0]);
    expect(cord.associations.edges.filter((edge: { inheritedFrom: object | null }) => edge.inheritedFrom).length).toBeGreaterThan(0);
  });

  test("lists the studies of an association as long as it has as many as minStudies says", async () => {
    const studies = (least: number) => `s${least}: studies(first: 0, evidence: { minStudies: ${least} }) { totalCount }`;
    const { association } = await ask(`{ association(id: "ASSOC:CL:0002570~NCBIGene:7422") { ${[1, 4, 5].map(studies).join(" ")} } }`);
    expect(association).toEqual({ s1: { totalCount: 4 }, s4: { totalCount: 4 }, s5: { totalCount: 0 } });
  });

  test("selects nothing by an empty list, in every filter", async () => {
    const filters = { entities: "EntityFilter", associations: "AssociationFilter", claims: "ClaimFilter", studies: "StudyFilter", results: "ResultFilter" };
    const listsOf = async (type: string): Promise<string[]> => {
      const { __type } = await ask("query ($type: String!) { __type(name: $type) { inputFields { name type { kind } } } }", { type });
      return __type.inputFields.filter((field: { type: { kind: string } }) => field.type.kind === "LIST").map((field: { name: string }) => field.name);
    };
    const ofEvidence = (await listsOf("EvidenceFilter")).map((name) => `evidence: { ${name}: [] }`);
    for (const [root, type] of Object.entries(filters)) {
      const own = (await listsOf(type)).map((name) => `${name}: []`);
      const asked = [...own, ...(/Association|Claim/.test(type) ? ofEvidence : [])];
      const data: Record<string, { totalCount: number }> = await ask(
        `{ ${asked.map((filter, index) => `f${index}: ${root}(first: 0, filter: { ${filter} }) { totalCount }`).join(" ")} }`,
      );
      expect(asked.filter((_, index) => data[`f${index}`]?.totalCount !== 0)).toEqual([]);
    }
    const { none, left, all } = await ask(`{
      none: pathways(from: ["CL:0002569"], to: ["HP:0001541"], via: [], first: 1) { totalCount entryCount }
      left: pathways(from: ["CL:0002569"], to: ["HP:0001541"], first: 1) { totalCount entryCount }
      all: pathways(from: ["CL:0002569"], to: ["HP:0001541"], kinds: [], first: 0) { totalCount }
    }`);
    expect(none).toEqual(left);
    expect(all.totalCount).toBe(1);
  });

  test("takes a cell source in a filter together with its kinds", async () => {
    const { studies, results, subclasses, trials } = await ask(`{
      studies(filter: { cellSources: ["CL:0000134"], designs: [RCT, NONRANDOMISED_CONTROLLED, SINGLE_ARM, OBSERVATIONAL, REGISTRY_TRIAL] }) { totalCount }
      results(filter: { cellSources: ["CL:0000134"] }, first: 100) { totalCount }
      subclasses: results(filter: { cellSources: ["CL:0002569"] }) { totalCount }
      trials: cellSource(id: "CL:0000134") { trials(first: 0) { totalCount } }
    }`);
    expect(studies.totalCount).toBe(trials.trials.totalCount);
    expect(results.totalCount).toBeGreaterThan(subclasses.totalCount);
  });

  test("takes null for leaving out", async () => {
    const [given, left] = await Promise.all([
      ask(`query ($no: String) {
        entities(filter: null, orderBy: null, first: null, after: null) { nodes { id name(lang: null) } }
        claims(filter: { text: $no, predicates: null, evidence: { levels: null, minStudies: null, humanOnly: null, excludeRetracted: null } }) { totalCount nodes { id } }
        studies(filter: { years: { from: null, to: null }, registered: null }) { totalCount nodes { id } }
        pathways(from: ["CL:0002569"], to: ["HP:0001541"], via: null, kinds: null, maxLength: null, evidence: null, inherit: null, orderBy: null, first: null) { totalCount nodes { id } }
        subgraph(around: ["HP:0001541"], depth: null, kinds: null, predicates: null, evidence: null, limit: null) { nodes { id } }
      }`),
      ask(`{
        entities { nodes { id name } }
        claims { totalCount nodes { id } }
        studies { totalCount nodes { id } }
        pathways(from: ["CL:0002569"], to: ["HP:0001541"]) { totalCount nodes { id } }
        subgraph(around: ["HP:0001541"]) { nodes { id } }
      }`),
    ]);
    expect(given).toEqual(left);
  });

  test("answers a retired id with the thing that replaced it, and a cross-reference with the thing itself", async () => {
    const { retired, now, byReference, study, byPmid, wrongKind, filtered } = await ask(`{
      retired: entity(id: "HP:0002040") { id name replacedBy }
      now: entity(id: "MONDO:0001221") { id name replacedBy }
      byReference: complication(id: "NCIT:C53506") { id replacedBy }
      study(id: "DOI:10.1186/s13287-015-0106-1") { id }
      byPmid: node(id: "PMID:34787095") { id }
      wrongKind: cellSource(id: "MONDO:0001221") { id }
      filtered: associations(filter: { subjects: ["HP:0002040"] }, first: 1) { nodes { subject { id } } }
    }`);
    expect(retired).toEqual({ id: "MONDO:0001221", name: now.name, replacedBy: "MONDO:0001221" });
    expect(now.replacedBy).toBeNull();
    expect(byReference).toEqual({ id: "MONDO:0001221", replacedBy: null });
    expect(study).toEqual({ id: "PMID:26062731" });
    expect(byPmid).toEqual({ id: "URL:turkjgastroenterol-3790" });
    expect(wrongKind).toBeNull();
    expect(filtered.nodes).toEqual([{ subject: { id: "MONDO:0001221" } }]);
  });

  test("answers null for an id that it does not know", async () => {
    const roots = ["entity", "cellSource", "anatomy", "therapy", "association", "claim", "study", "node"];
    const unknown = [
      "MSCKG:no-such-thing",
      "ASSOC:CL:0002569~CL:0002569",
      "CLM:9999",
      "RES:none.1",
      "PATH:CL:0002569!HP:9999999",
      "RELEASE:none",
      "PMID:1",
      "NCT:NCT00000000",
    ];
    const data = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } ${roots.map((root) => `${root}(id: "CL:9999999") { id }`).join(" ")} }`, {
      ids: unknown,
    });
    expect(data).toEqual({ nodes: unknown.map(() => null), ...Object.fromEntries(roots.map((root) => [root, null])) });
  });

  test("finds each object again by its id, in the order asked", async () => {
    const data = await ask(`{
      kinds: entities(first: 0) { aggregations { kind { value } } }
      associations(first: 3) { nodes { __typename id } }
      claims(first: 3) { nodes { __typename id } }
      studies(first: 3) { nodes { __typename id } }
      results(first: 3) { nodes { __typename id } }
      pathways(from: ["MSCKG:msc-therapy"], to: ["MONDO:0005080"], first: 3) { nodes { __typename id } }
      release { __typename id }
    }`);
    const things = await ask(`{ ${kindRoots.map((root) => `${root}(first: 1) { nodes { __typename id } }`).join(" ")} }`);
    const lists = Object.values({ ...data, ...things }).flatMap((list) => (list as { nodes?: { __typename: string; id: string }[] }).nodes ?? []);
    const objects = [...lists, data.release];
    expect(new Set(objects.map(({ __typename }) => __typename)).size).toBe(data.kinds.aggregations.kind.length + 6);
    const { nodes } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids: objects.map(({ id }) => id) });
    expect(nodes).toEqual(objects);
    const one = await ask(`{ ${objects.map(({ id }, index) => `n${index}: node(id: ${JSON.stringify(id)}) { __typename id }`).join(" ")} }`);
    expect(Object.values(one)).toEqual(objects);
  });

  test("speaks of every thing in both languages", async () => {
    const words = "id name chinese: name(lang: ZH) description chineseDescription: description(lang: ZH) kindLabel chineseKind: kindLabel(lang: ZH)";
    let after: string | null = null;
    const lacking: string[] = [];
    do {
      const { entities }: { entities: { nodes: Record<string, string>[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ask(
        `query ($after: String) { entities(first: 100, after: $after) { nodes { ${words} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const entity of entities.nodes)
        for (const [field, value] of Object.entries(entity)) {
          if (value.trim() === "" || (/^chinese(Description|Kind)/.test(field) && !/\p{Script=Han}/u.test(value))) lacking.push(`${entity.id} ${field}`);
        }
      after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
    } while (after);
    expect(lacking).toEqual([]);
  });

  test.each(sample("pairs of the oracle", oracle, 6))("counts the pathways from $source_name to $target_name as the oracle does", async (pair) => {
    const asked = `($from: [ID!]!, $to: [ID!]!)`;
    const count = (name: string, more: string) =>
      `${name}: pathways(from: $from, to: $to, first: 20, ${more}) { totalCount aggregations { netSign { value count } } nodes { id length netSign steps { sign } } }`;
    const data = await ask(
      `query ${asked} { ${count("steps_4", "maxLength: 4")} ${count("steps_5", "maxLength: 5")} ${count("steps_5_human", "maxLength: 5, evidence: { humanOnly: true }")} }`,
      { from: [pair.source], to: [pair.target] },
    );
    for (const name of ["steps_4", "steps_5", "steps_5_human"] as const) {
      const { totalCount, aggregations, nodes } = data[name];
      const bySign = Object.fromEntries(aggregations.netSign.map(({ value, count }: { value: string; count: number }) => [value, count]));
      expect({ plus: bySign["1"] ?? 0, minus: bySign["-1"] ?? 0 }, name).toEqual(pair[name]);
      expect(totalCount).toBe(pair[name].plus + pair[name].minus);
      for (const { length, netSign, steps } of nodes as { length: number; netSign: number; steps: { sign: number }[] }[]) {
        expect(steps).toHaveLength(length);
        expect(steps.reduce((product, { sign }) => product * sign, 1)).toBe(netSign);
      }
    }
    expectSameOnAllEngines(`pathways ${pair.source} ${pair.target}`, data);
  });

  test("resolves a pathway again from its id, with its steps and their evidence", async () => {
    const whole = `__typename id text chinese: text(lang: ZH) length netSign effect nodes { id } weakest { from { id } to { id } }
      steps { sign forward from { id } to { id } inheritedFrom { id } association { id } alternatives { id } } context { routes { studies entity { id } } donors { studies entity { id } } }`;
    const { pathways } = await ask(`{ pathways(from: ["CL:0002569"], to: ["MSCKG:bilirubin"], first: 100) { nodes { ${whole} } } }`);
    expect(pathways.nodes).toHaveLength(100);
    expect(pathways.nodes.some(({ steps }: { steps: { forward: boolean }[] }) => steps.some(({ forward }) => !forward))).toBe(true);
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on MechanismPathway { ${whole} } } }`, {
      ids: pathways.nodes.map(({ id }: { id: string }) => id),
    });
    expect(nodes).toEqual(pathways.nodes);
  });

  test("gives every step of a pathway claims, and every claim a study", async () => {
    const { pathways } = await ask(`{
      pathways(from: ["CL:0002569"], to: ["HP:0001541"], first: 50) {
        nodes { steps { forward from { id } to { id } inheritedFrom { id } association { id subject { id } object { id } claims(first: 5) { nodes { studies(first: 5) { nodes { id } } } } } } }
      }
    }`);
    type Step = Record<"from" | "to", { id: string }> & {
      forward: boolean;
      inheritedFrom: { id: string }[];
      association: { subject: { id: string }; object: { id: string }; claims: { nodes: { studies: { nodes: unknown[] } }[] } };
    };
    for (const { steps } of pathways.nodes as { steps: Step[] }[])
      for (const { forward, from, to, inheritedFrom, association } of steps) {
        const [subject, object] = forward ? [from.id, to.id] : [to.id, from.id];
        const starts = [subject, ...inheritedFrom.map(({ id }) => id)];
        expect(starts).toContain(association.subject.id);
        if (forward) expect(association.object.id).toBe(object);
        expect(association.claims.nodes.length).toBeGreaterThan(0);
        expect(association.claims.nodes.every(({ studies }) => studies.nodes.length > 0)).toBe(true);
      }
  });

  test("selects by evidence everywhere alike", async () => {
    const { association, claims, pathways, source } = await ask(`{
      association(id: "ASSOC:CL:0002540~MSCKG:mech-immunomodulation") { claims(evidence: { humanOnly: true }) { nodes { human } } }
      claims(filter: { evidence: { humanOnly: true } }, first: 100) { totalCount nodes { human context { setting } } }
      pathways(from: ["CL:0002540"], to: ["MSCKG:meld"], evidence: { humanOnly: true }) { nodes { steps { association { claims(evidence: { humanOnly: true }) { totalCount } } } } }
      source: cellSource(id: "CL:0002569") { complications(evidence: { levels: [CLINICAL_CONTROLLED] }) { edges { association { claims(evidence: { levels: [CLINICAL_CONTROLLED] }) { totalCount } } } } }
    }`);
    expect(claims.totalCount).toBe(release.claims.filter((claim) => claim.context.setting.join() === "human" && stands(claim)).length);
    expect([...association.claims.nodes, ...claims.nodes].every(({ human }: { human: boolean }) => human)).toBe(true);
    expect(claims.nodes.every(({ context }: { context: { setting: string[] } }) => context.setting.join() === "HUMAN")).toBe(true);
    const steps = pathways.nodes.flatMap((pathway: { steps: unknown[] }) => pathway.steps);
    expect(steps.length).toBeGreaterThan(9);
    for (const { association } of [...steps, ...source.complications.edges]) expect(association.claims.totalCount).toBeGreaterThan(0);
  });

  test("finds text in both languages, whatever the case and the accents", async () => {
    const { english, chinese, seed, capitals } = await ask(`{
      english: entities(filter: { text: "oesophageal" }) { nodes { id } }
      capitals: entities(filter: { text: "OESOPHAGÉAL" }) { nodes { id } }
      chinese: entities(filter: { text: "脐带", kinds: [CELL_SOURCE] }) { nodes { id } }
      seed: measures(filter: { text: "儿童pugh" }) { nodes { id } }
    }`);
    expect(english.nodes).toEqual([{ id: "MONDO:0001221" }]);
    expect(capitals).toEqual(english);
    expect(chinese.nodes).toContainEqual({ id: "CL:0002569" });
    expect(seed.nodes).toEqual([{ id: "MSCKG:child-pugh" }]);
  });

  test("orders things by name, Chinese name, id and number of claims", async () => {
    const order = (by: string) => `${by}: cellSources(orderBy: ${by}) { nodes { id name chinese: name(lang: ZH) claims(first: 0) { totalCount } } }`;
    const data = await ask(`{ ${["NAME", "NAME_ZH", "ID", "CLAIMS"].map(order).join(" ")} }`);
    type Named = { id: string; name: string; chinese: string; claims: { totalCount: number } };
    const sorted = (by: string, key: (thing: Named) => string | number) => {
      const keys = data[by].nodes.map(key);
      expect(keys, by).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    };
    sorted("NAME", ({ name }) => name.toLowerCase());
    sorted("NAME_ZH", ({ chinese }) => chinese);
    sorted("ID", ({ id }) => id);
    sorted("CLAIMS", ({ claims }) => -claims.totalCount);
    expectSameOnAllEngines("orders", data);
  });

  test("says on every answer what it cost and which release gave it", async () => {
    const { extensions } = await served.ask("{ claims(first: 10) { nodes { studies(first: 5) { nodes { id } } } } }");
    expect(extensions).toEqual({ cost: { requested: 60, limit: 50_000 }, release: expect.objectContaining({ id: `RELEASE:${version}` }) });
  });

  test.each(refused.map(([what, query, code, argument, variables = {}]) => ({ what, query, code, argument, variables })))(
    "refuses $what",
    async ({ query, code, argument, variables }) => {
      const { status, errors, data, text } = await served.ask(query, variables);
      expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code });
      expect(data ?? null).toBeNull();
      if (argument) expect(errors?.[0]?.extensions.argument).toBe(argument);
      expect(text).not.toMatch(/MATCH |node_modules|\/src\/|at \w+ \(/);
    },
  );

  test("refuses a cursor that was given for another list, other filters or another order", async () => {
    const { claims, cellSources } = await ask("{ claims(first: 1) { pageInfo { endCursor } } cellSources(first: 1) { pageInfo { endCursor } } }");
    const foreign = [
      ["studies(after: $c)", claims],
      ["claims(after: $c, filter: { seed: true })", claims],
      ["cellSources(after: $c, orderBy: ID)", cellSources],
      ["mechanisms(after: $c)", cellSources],
      ['entity(id: "CL:0002569") { claims(after: $c) { totalCount } }', claims],
    ] as const;
    for (const [field, { pageInfo }] of foreign) {
      const answer = await served.ask(`query ($c: String) { ${field.includes("{ claims") ? field : `${field} { totalCount }`} }`, { c: pageInfo.endCursor });
      expect({ field, status: answer.status, code: answer.errors?.[0]?.extensions.code }).toEqual({ field, status: 400, code: "BAD_CURSOR" });
    }
  });
});
