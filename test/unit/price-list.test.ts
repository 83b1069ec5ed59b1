import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { beforeAll, expect, it } from "vitest";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { requestCost } from "../../src/graphql/checks/request-cost.js";

let priceOf: (query: string) => number;
beforeAll(async () => {
  const schema = await buildSchema();
  priceOf = (query) => {
    const [operation] = parse(query).definitions;
    if (operation?.kind !== "OperationDefinition") throw new Error("no operation");
    return requestCost(schema, operation, {}, {});
  };
});

const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `CL:000000${index}`));
const pathways = (ends: number, more: string) => `pathways(from: ${ids(ends)}, to: ${ids(1)}, ${more}) { pageInfo { hasNextPage } }`;
const filtered = "maxLength: 5, evidence: { humanOnly: true }";

/** What costs how much, and the number that both pages name for it. */
const prices: readonly (readonly [query: string, cost: number, named: string])[] = [
  ["{ release { id } }", 2, "| 1 |"],
  ["{ claims { totalCount } }", 300, "300"],
  ["{ claims { aggregations { level { count } polarity { count } } } }", 600 + 50, "300"],
  ["{ claims(first: 100) { nodes { studies { totalCount } } } }", 400, "3"],
  [`{ ${pathways(1, "maxLength: 5")} }`, 750, "500 + 50 × "],
  [`{ ${pathways(9, "maxLength: 6")} }`, 3_200, "50 × "],
  [`{ ${pathways(9, "maxLength: 6").replace("to: [", 'to: ["CL:1","CL:2","CL:3",')} }`, 5_000, "5,000"],
  [`{ ${pathways(1, filtered)} }`, 6_000, "eight|八倍"],
  [`{ ${pathways(1, "maxLength: 5, inherit: false")} }`, 6_000, "eight|八倍"],
  ['{ subgraph(around: ["CL:0002569"], depth: 2, limit: 60) { totalNodes } }', 1_500 + 60, "500 ×"],
  ["{ contradictions { pageInfo { hasNextPage } } }", 8_000, "8,000"],
  ["{ evidenceMatrix { cells { state } } }", 8_000 + 5_001, "8,000"],
  ['{ compare(ids: ["CL:0002569", "CL:0002540"]) { kind } }', 3_000 + 2, "1,500"],
  ["{ poolableMeasures { measure { id } } }", 4_500 + 100, "4,500"],
  ['{ pool(measure: "MSCKG:survival") { __typename } }', 1_000 + 1, "1,000"],
  ['{ search(text: "ascites") { pageInfo { hasNextPage } } }', 300, "| 300 |"],
  ["{ associations(first: 10) { nodes { verdict { state } confidence { for } } } }", 10 + 500 + 20, "50"],
  ["{ associations(first: 10) { nodes { mirror { sign } } } }", 10 + 1_000 + 10, "| 100 |"],
  ['{ entity(id: "CL:0002569") { summary { text } } }', 2_500 + 1 + 10, "2,500"],
];

it.each(prices)("%s costs %i, as the price list says", (query, cost, named) => {
  expect(priceOf(query)).toBeGreaterThanOrEqual(cost - 30);
  expect(priceOf(query)).toBeLessThanOrEqual(cost + 30);
  for (const page of ["configuration.md", "configuration.zh.md"]) {
    const text = readFileSync(join(import.meta.dirname, "../../docs", page), "utf8");
    expect(named.split("|").some((part) => part.trim() !== "" && text.includes(part.trim()))).toBe(true);
  }
});

it("counts the same question at the root once, whatever its page and alias", () => {
  const one = priceOf("{ a: contradictions(first: 1) { pageInfo { hasNextPage } } }");
  const both = priceOf("{ a: contradictions(first: 1) { pageInfo { hasNextPage } } b: contradictions(first: 2) { pageInfo { hasNextPage } } }");
  expect(both).toBeLessThan(one + 10);
  const other = priceOf(
    '{ a: contradictions { pageInfo { hasNextPage } } b: contradictions(filter: { subjects: ["CL:0002569"] }) { pageInfo { hasNextPage } } }',
  );
  expect(other).toBeGreaterThan(2 * 8_000 - 1);
});

it("refuses twenty searches between many ends of which each is a question of its own", () => {
  const searches = Array.from(
    { length: 20 },
    (_, index) => `a${index}: ${pathways(10, `maxLength: 6, perFirstStep: ${index + 1}`).replace("to: [", 'to: ["CL:1","CL:2",')}`,
  );
  expect(() => priceOf(`{ ${searches.join(" ")} }`)).toThrow("This request could cost");
});
