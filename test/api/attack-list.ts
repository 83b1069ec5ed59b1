/** A request that wants to break, stall or fill the service, and how it has to be refused. */
export interface Attack {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly contentType?: string;
  readonly status: number;
  readonly code: string;
  /** Whether the refusal has to say a limit and how to ask for less. */
  readonly bounded?: true;
}

const query = (text: string, variables?: unknown) => JSON.stringify({ query: text, ...(variables !== undefined && { variables }) });
const repeat = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(" ");
const nested = (times: number) => `${"nodes { association { claims(first: 1) { ".repeat(times)}totalCount${" } } }".repeat(times)}`;

const refused = (name: string, body: string | Uint8Array, status: number, code: string, more: Partial<Attack> = {}): Attack => ({
  name,
  body,
  status,
  code,
  ...more,
});
const bounded = { bounded: true } as const;

const manySources = [
  "CL:0002569",
  "CL:0002540",
  "CL:0002570",
  "CL:0000134",
  "CL:0000037",
  "MSCKG:bm-derived-stem-cells",
  "MSCKG:msc-therapy",
  "MSCKG:ipsc-msc",
];
const manyOutcomes = ["MSCKG:meld", "MSCKG:albumin", "MSCKG:survival", "MSCKG:child-pugh", "HP:0001541", "HP:0001395", "MSCKG:alt", "MSCKG:ast"];

/** The attacks that are refused. Each is at most a few hundred kilobytes, and the run of all of them takes seconds. */
export const attacks: readonly Attack[] = [
  refused("10,000 aliases of a list", query(`{ ${repeat(10_000, (n) => `a${n}: mechanisms(first: 100) { nodes { id } }`)} }`), 413, "TOO_LARGE", bounded),
  refused(
    "2,000 aliases of a list",
    query(`{ ${repeat(2_000, (n) => `a${n}: mechanisms(first: 100) { nodes { id } }`)} }`),
    400,
    "GRAPHQL_PARSE_FAILED",
    bounded,
  ),
  refused("61 aliases", query(`{ ${repeat(61, (n) => `a${n}: release { id }`)} }`), 400, "TOO_MANY", bounded),
  refused("61 aliases far below", query(`{ release { ${repeat(61, (n) => `a${n}: id`)} } }`), 400, "TOO_MANY", bounded),
  refused(
    "61 fields at the root, in fragments",
    query(
      `{ ...A ...B } fragment A on Query { ${repeat(31, (n) => `a${n}: release { id }`)} } fragment B on Query { ${repeat(31, (n) => `b${n}: release { id }`)} }`,
    ),
    400,
    "TOO_MANY",
    bounded,
  ),
  refused(
    "a million objects",
    query("{ claims(first: 100) { nodes { studies(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }"),
    400,
    "TOO_COSTLY",
    bounded,
  ),
  refused(
    "a million objects by variables",
    query("query($n: Int!) { claims(first: $n) { nodes { studies(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } }", { n: 100 }),
    400,
    "TOO_COSTLY",
    bounded,
  ),
  refused(
    "50,001 objects by aliases",
    query(`{ ${repeat(6, (n) => `a${n}: claims(first: 100) { nodes { studies(first: 100) { nodes { id } } } }`)} }`),
    400,
    "TOO_COSTLY",
    bounded,
  ),
  refused(
    "twenty searches between many ends, each a question of its own",
    query(
      `query ($from: [ID!]!, $to: [ID!]!) { ${repeat(20, (n) => `a${n}: pathways(from: $from, to: $to, maxLength: 6, perFirstStep: ${n + 1}) { totalCount }`)} }`,
      {
        from: manySources,
        to: manyOutcomes,
      },
    ),
    400,
    "TOO_COSTLY",
    bounded,
  ),
  refused("introspection, six times", query(`{ ${repeat(6, (n) => `a${n}: __schema { types { name fields { name } } }`)} }`), 400, "TOO_MANY", bounded),
  refused("14 levels", query(`{ claims(first: 1) { ${nested(4)} } }`), 400, "TOO_DEEP", bounded),
  refused("150 levels", query(`{ claims(first: 1) { ${nested(50)} } }`), 400, "TOO_DEEP", bounded),
  refused("5,000 levels", query("{many".repeat(5_000)), 400, "GRAPHQL_PARSE_FAILED", bounded),
  refused("20,000 lists inside lists", query(`{ nodes(ids: ${"[".repeat(20_000)}) }`), 400, "GRAPHQL_PARSE_FAILED", bounded),
  refused("450 lists inside lists", query(`{ nodes(ids: ${"[".repeat(450)}${"]".repeat(450)}) { id } }`), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused(
    "200 objects inside objects",
    query(`{ claims(filter: ${"{text:".repeat(200)}"a"${"}".repeat(200)}) { totalCount } }`),
    400,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  refused("fragments in a circle", query("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused("a fragment that spreads itself", query("{ ...A } fragment A on Query { release { id } ...A }"), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused(
    "a fragment bomb",
    query(
      `{ claims { ...F0 } } ${repeat(25, (n) => `fragment F${n} on ClaimConnection { nodes { association { a: claims { ...F${n + 1} } b: claims { ...F${n + 1} } } } }`)} fragment F25 on ClaimConnection { totalCount }`,
    ),
    400,
    "GRAPHQL_VALIDATION_FAILED",
    bounded,
  ),
  refused("900 unknown directives", query(`{ release ${"@a".repeat(450)} { id } }`), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused("10,000 unknown directives", query(`{ release ${"@aa".repeat(10_000)} { id } }`), 400, "GRAPHQL_PARSE_FAILED", bounded),
  refused("11 directives", query(`{ release { ${repeat(11, (n) => `a${n}: id @skip(if: false)`)} } }`), 400, "TOO_MANY", bounded),
  refused("1,001 tokens", query(`{ ${"release ".repeat(1_000)} }`), 400, "GRAPHQL_PARSE_FAILED", bounded),
  refused("50,000 times the same field", query(`{ ${"a ".repeat(49_000)} }`), 400, "GRAPHQL_PARSE_FAILED", bounded),
  refused(
    "conflicting fields, quadratic",
    query(`{ ${repeat(190, (n) => `x: entity(id: "A:${n}") { id }`)} }`.slice(0, 99_000)),
    400,
    "GRAPHQL_PARSE_FAILED",
    bounded,
  ),
  refused("conflicting fields within the tokens", query(`{ ${repeat(80, (n) => `x: entity(id: "A:${n}") {id}`)} }`), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused("300 unknown fields", query(`{ ${repeat(300, (n) => `mechanism${n} {id}`)} }`.slice(0, 90_000)), 400, "GRAPHQL_PARSE_FAILED", bounded),
  refused("240 unknown fields within the tokens", query(`{ ${repeat(240, (n) => `mechanism${n} {id}`)} }`), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused("a name of 90,000 letters", query(`{ ${"m".repeat(90_000)} }`), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused("a number of 90,000 digits", query(`{ mechanisms(first: ${"9".repeat(90_000)}) { totalCount } }`), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused("a text of 90,000 letters", query(`{ search(text: "${"m".repeat(90_000)}") { totalCount } }`), 400, "BAD_ARGUMENT"),
  refused("a block text of 20,000 lines", query(`{ search(text: """${"\n m".repeat(20_000)}""") { totalCount } }`), 400, "BAD_ARGUMENT"),
  refused("an id of a million letters", query("query($i: ID!) { entity(id: $i) { id } }", { i: `A:${"m".repeat(1_000_000)}` }), 413, "TOO_LARGE", bounded),
  refused("an id of 90,000 letters", query("query($i: ID!) { entity(id: $i) { id } }", { i: `A:${"m".repeat(90_000)}` }), 400, "BAD_ARGUMENT"),
  refused("a NUL in an id", query("query($i: ID!) { entity(id: $i) { id } }", { i: "CL:\u00000002569" }), 400, "BAD_ARGUMENT"),
  refused("half a surrogate pair in a text", query("query($t: String!) { search(text: $t) { totalCount } }", { t: "a\ud800b" }), 400, "BAD_ARGUMENT"),
  refused(
    "invalid UTF-8",
    Buffer.concat([Buffer.from('{"query":"{ search(text: \\"'), Buffer.from([0xc3, 0x28]), Buffer.from('\\") { totalCount } }"}')]),
    400,
    "BAD_REQUEST",
  ),
  refused("10,000 ids", query("query($i: [ID!]!) { nodes(ids: $i) { id } }", { i: Array.from({ length: 9_000 }, (_, n) => `A:${n}`) }), 400, "BAD_ARGUMENT"),
  refused(
    "variables 40,000 deep",
    `{"query":"query($i:[ID!]!){nodes(ids:$i){id}}","variables":{"i":${"[".repeat(40_000)}${"]".repeat(40_000)}}}`,
    400,
    "BAD_USER_INPUT",
  ),
  refused("a prototype as variables", '{"query":"query($i:ID!){entity(id:$i){id}}","variables":{"__proto__":{"i":"CL:0002569"}}}', 400, "BAD_USER_INPUT"),
  refused("two billion rows", query("{ mechanisms(first: 2147483647) { totalCount } }"), 400, "BAD_ARGUMENT"),
  refused("fewer rows than none", query("{ mechanisms(first: -1) { totalCount } }"), 400, "BAD_ARGUMENT"),
  refused("paths of a thousand steps", query('{ pathways(from: ["CL:0002569"], to: ["HP:0001541"], maxLength: 1000) { totalCount } }'), 400, "BAD_ARGUMENT"),
  refused("a hundred starts", query(`{ pathways(from: [${repeat(100, (n) => `"A:${n}"`)}], to: ["HP:0001541"]) { totalCount } }`), 400, "BAD_ARGUMENT"),
  refused("malformed JSON", "{", 400, "BAD_REQUEST"),
  refused("99,000 open brackets", "[".repeat(99_000), 400, "BAD_REQUEST"),
  refused("a batch of a hundred", JSON.stringify(Array(100).fill({ query: "{ release { id } }" })), 400, "BAD_REQUEST"),
  refused("a form", "query={release{id}}", 415, "BAD_REQUEST", { contentType: "application/x-www-form-urlencoded" }),
  refused("49 million bytes", "x".repeat(49_000_000), 413, "TOO_LARGE", bounded),
  refused("60 million bytes", "x".repeat(60_000_000), 413, "TOO_LARGE", bounded),
  refused("deep introspection", query(`{ __schema { types ${"{ fields { type ".repeat(40)}{ name }${" } }".repeat(40)} } }`), 400, "GRAPHQL_VALIDATION_FAILED"),
  refused("a mutation where there is none", query("mutation { deleteEverything }"), 400, "BAD_REQUEST"),
  refused("a subscription where there is none", query("subscription { everything }"), 400, "BAD_REQUEST"),
];

/** Heavy requests that are allowed, and have to leave room for others: what a bench measures beside the attacks. */
export const heavyRequests: readonly { readonly name: string; readonly body: string }[] = [
  {
    name: "introspection, five times",
    body: query(`{ ${repeat(5, (n) => `a${n}: __schema { types { name fields { name args { name } type { name ofType { name } } } } }`)} }`),
  },
  {
    name: "50,000 objects",
    body: query(
      "{ claims(first: 100) { nodes { id association { claims(first: 50) { nodes { id statement studies(first: 8) { nodes { id title } } } } } } } }",
    ),
  },
  { name: "60 lookups", body: query(`{ ${repeat(60, (n) => `a${n}: entity(id: "MSCKG:portal-hypertnsion") { id }`)} }`) },
  {
    name: "the longest pathways",
    body: query(
      '{ pathways(from: ["MSCKG:msc-therapy", "CL:0002569", "CL:0002540"], to: ["HP:0001541", "MSCKG:meld", "MONDO:0005080"], maxLength: 6, first: 100) { totalCount nodes { id steps { association { id } } } } }',
    ),
  },
  {
    name: "twenty aliases of one search between many ends, counted alone",
    body: query(
      `query ($from: [ID!]!, $to: [ID!]!) { ${repeat(20, (n) => `a${n}: pathways(from: $from, to: $to, maxLength: 6, first: ${n + 1}) { totalCount }`)} }`,
      {
        from: manySources,
        to: manyOutcomes,
      },
    ),
  },
  {
    name: "a search between many ends whose evidence is filtered",
    body: query(
      "query ($from: [ID!]!, $to: [ID!]!) { pathways(from: $from, to: $to, maxLength: 5, evidence: { levels: [CLINICAL_CONTROLLED, PRECLINICAL] }) { totalCount } }",
      { from: manySources, to: manyOutcomes },
    ),
  },
  {
    name: "the verdicts of a subgraph",
    body: query(
      '{ subgraph(around: ["MSCKG:msc-therapy", "CL:0002569"], depth: 2, limit: 150) { edges { association { verdict { text bySetting { state } } confidence { for } } } } }',
    ),
  },
  {
    name: "the largest subgraph",
    body: query('{ subgraph(around: ["MSCKG:msc-therapy", "CL:0002569"], depth: 3, limit: 500) { nodes { id } edges { id } } }'),
  },
  {
    name: "a search of 200 letters",
    body: query("query($t: String!) { search(text: $t, first: 50) { nodes { __typename } } }", {
      t: "mesenchymel stromall cels fibrosys cirhosis ".repeat(5).slice(0, 200),
    }),
  },
];
