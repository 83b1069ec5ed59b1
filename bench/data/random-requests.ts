import type { Random } from "../../test/contract/fuzz-random.js";

/** A request made at random: a GraphQL query, or the address of a table, a figure or a page. */
export interface RandomRequest {
  readonly query?: string;
  readonly path?: string;
}

/** What random requests are about: ids by kind, as the service lists them. */
export interface KnownIds {
  readonly sources: readonly string[];
  readonly outcomes: readonly string[];
  readonly others: readonly string[];
  readonly studies: readonly string[];
}

const kinds = ["CELL_SOURCE", "MECHANISM", "OUTCOME", "COMPLICATION", "MEDIATOR", "CELL_TYPE", "PROCESS", "ROUTE"];
const evidences = ["{humanOnly: true}", "{levels: [PRECLINICAL]}", "{minStudies: 2}", "{stages: [DECOMPENSATED]}", "{causes: [HBV], excludeRetracted: false}"];

/**
 * A request over all that the service can be made to do: searches, subgraphs, matrices, comparisons, contradictions, pools,
 * sensitivity, lists with counts and facets, verdicts, tables, figures, pages; some with many aliases. Each has a text of
 * its own, so that no cache knows it.
 */
export function randomRequest(random: Random, ids: KnownIds): RandomRequest {
  const some = (list: readonly string[], most: number) => random.pickSome(list, random.whole(1, most));
  const listed = (list: readonly string[], most: number) => JSON.stringify(some(list, most));
  const any = [...ids.sources, ...ids.outcomes, ...ids.others];
  const evidence = () => (random.chance(0.3) ? `, evidence: ${random.pick(evidences)}` : "");
  const verdict = () =>
    random.pick(["", " verdict { text state }", " confidence { for against }", " verdict { bySetting { state } } reports { report { id } }"]);
  const association = () =>
    `association { id${verdict()}${random.pick(["", " claims(first: 5) { totalCount nodes { id statement } }", " studies { totalCount }"])} }`;
  const count = () => random.pick(["totalCount", "totalCount pageInfo { hasNextPage }", "pageInfo { hasNextPage }"]);
  const roots: readonly (() => string)[] = [
    () =>
      `pathways(from: ${listed(random.chance(0.5) ? ids.sources : any, random.pick([1, 1, 3, 20]))}, to: ${listed(random.chance(0.5) ? ids.outcomes : any, random.pick([1, 1, 3, 20]))}, maxLength: ${random.whole(1, 6)}, first: ${random.whole(0, 20)}${evidence()}${random.pick(["", ", inherit: false", ", orderBy: LENGTH", ", perFirstStep: 2", `, via: ${listed(any, 2)}`])}) { ${count()} ${random.pick(["", "nodes { id text confidence steps { association { id } } }", "aggregations { netSign { count } }", "entryCount"])} }`,
    () =>
      `subgraph(around: ${listed(any, random.pick([1, 3, 20]))}, depth: ${random.whole(0, 3)}, limit: ${random.pick([10, 60, 500])}${evidence()}) { totalNodes nodes { id } edges { id ${random.chance(0.5) ? association() : "label"} } }`,
    () => `contradictions(first: ${random.whole(0, 20)}) { ${count()} nodes { text sides { ${association()} } } }`,
    () => `evidenceMatrix(rows: ${random.pick(kinds)}, columns: ${random.pick(kinds)}${evidence()}) { cells { state studies { id } } }`,
    () =>
      `compare(ids: ${JSON.stringify(random.pickSome(ids.sources, random.whole(2, 4)))}${evidence()}) { outcomes { outcome { id } indirect { verdict { text } } } }`,
    () => `pool(measure: "${random.pick(ids.outcomes)}", cells: ${random.pick(["MSC_ALONE", "ANY"])}) { __typename }`,
    () => "poolableMeasures { measure { id } }",
    () =>
      `search(text: "${random.pick(["msc", "do stem cells help with ascites", "肝纤维化", "fibrosys", "x".repeat(190)])}", first: 20) { ${count()} nodes { id } }`,
    () =>
      `associations(first: ${random.whole(0, 30)}${random.chance(0.3) ? `, filter: {evidence: ${random.pick(evidences)}}` : ""}) { ${count()} nodes { id${verdict()} } }`,
    () =>
      `claims(first: ${random.whole(0, 50)}) { totalCount aggregations { level { count } predicate { count } polarity { count } } nodes { id studies(first: 5) { totalCount nodes { title } } } }`,
    () =>
      `studies(first: ${random.whole(0, 50)}, filter: {text: "${random.pick(["a", "liver", "随机", "2019"])}"}) { totalCount nodes { id results { totalCount } } }`,
    () =>
      `entities(first: ${random.whole(0, 50)}, orderBy: ${random.pick(["ID", "NAME", "CLAIMS"])}) { nodes { id associations(inherit: true, first: 5) { totalCount nodes { id } } } }`,
    () => `entity(id: "${random.pick(any)}") { id summary { text } associations(first: 50) { totalCount nodes { id${verdict()} } } }`,
    () => `nodes(ids: ${JSON.stringify(random.pickSome([...any, ...ids.studies], random.whole(1, 100)))}) { id __typename }`,
  ];
  const search = (name: string, most: number, list: readonly string[]) => some(list, most).map((id) => `${name}=${encodeURIComponent(id)}`);
  const paths: readonly (() => string)[] = [
    () =>
      `/tables/pathways.csv?${[...search("from", 5, ids.sources), ...search("to", 5, ids.outcomes)].join("&")}&maxLength=${random.whole(1, 4)}&first=${random.whole(1, 300)}`,
    () =>
      `/tables/${random.pick(["claims", "studies", "results", "associations", "entities", "contradictions"])}.${random.pick(["csv", "tsv", "ndjson"])}?first=${random.whole(1, 500)}`,
    () => `/figures/pathway.svg?${[...search("from", 4, ids.sources), ...search("to", 4, ids.outcomes)].join("&")}&maxLength=${random.whole(1, 5)}`,
    () => `/figures/forest.svg?measure=${encodeURIComponent(random.pick(ids.outcomes))}`,
    () => `/figures/evidence-matrix.svg?rows=${random.pick(kinds)}&columns=${random.pick(kinds)}`,
    () => `/entity/${encodeURIComponent(random.pick(any))}`,
    () => `/study/${encodeURIComponent(random.pick(ids.studies))}`,
  ];
  if (random.chance(0.2)) return { path: random.pick(paths)() };
  const root = random.pick(roots);
  const aliases = random.pick([1, 1, 1, 2, 5, 20]);
  const fields = Array.from({ length: aliases }, (_, index) => `a${index}: ${random.chance(0.7) ? root() : random.pick(roots)()}`);
  return { query: `# ${random.real()}\n{ ${fields.join(" ")} }` };
}
