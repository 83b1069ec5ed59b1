import { type GraphQLOutputType, getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";
import { servedEngines } from "./served-engines.js";

/** Every field of a type that needs no argument, and of what it leads to every value, two levels deep; of a list its number and first items. */
function fieldsOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return "__typename";
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return fields
    .flatMap((field) => {
      if (field.name === "pageInfo" || field.name === "edges" || field.name === "aggregations") return [];
      // Of a hundred entities it costs more than one request may.
      if (named.name !== "Association" && field.name === "summary") return [];
      if (isLeafType(getNamedType(field.type))) return [field.name];
      const first = field.args.some(({ name }) => name === "first") ? "(first: 2)" : "";
      return depth === 0 ? [] : [`${field.name}${first} { __typename ${fieldsOf(field.type, depth - 1)} }`];
    })
    .join(" ");
}

/** Every way to an association: each place of the schema that holds one. */
const paths: Readonly<Record<string, string>> = {
  "each place of contradictions": "contradictions(first: 12) { nodes { association { ...Whole } against { ...Whole } sides { association { ...Whole } } } }",
  "the list": "associations(first: 20) { nodes { ...Whole } }",
  claims: "claims(first: 20) { nodes { association { ...Whole } } }",
  "steps of pathways, and their alternatives":
    'pathways(from: ["CL:0002569"], to: ["HP:0001395"], first: 6) { nodes { steps { association { ...Whole } alternatives { ...Whole } } weakest { association { ...Whole } } } }',
  "edges of a subgraph": 'subgraph(around: ["MSCKG:route-ha"]) { edges { association { ...Whole } } }',
  "an entity's own": 'entity(id: "CL:0002569") { associations(first: 15, inherit: true) { nodes { ...Whole } edges { node { ...Whole } } } }',
  "typed links":
    'cellSource(id: "CL:0002569") { mechanisms(first: 5) { edges { association { ...Whole } } } outcomes(first: 5) { edges { association { ...Whole } } } measures(first: 5) { edges { association { ...Whole } } } }',
};

interface Whole {
  readonly id: string;
}

describe.each(servedEngines)("an association on $name", (engine) => {
  let served: ServedRelease;
  let whole: string;
  beforeAll(async () => {
    if (engine.skip) return;
    served = await shareRelease(engine);
    const type = (await buildSchema()).getType("Association");
    if (!isObjectType(type)) throw new Error("there is no type Association");
    whole = `fragment Whole on Association { association: __typename ${fieldsOf(type, 2)} }`;
  });
  afterAll(() => served?.stop());

  const isWhole = (value: object): value is Whole => "association" in value && value.association === "Association";
  const wholesIn = (value: unknown): Whole[] => {
    if (typeof value !== "object" || value === null) return [];
    return isWhole(value) ? [value] : Object.values(value).flatMap(wholesIn);
  };

  it.skipIf(engine.skip).each(Object.entries(paths))("has by %s every field as node(id) has it", { timeout: 60_000 }, async (_path, query) => {
    const { data, errors } = await served.ask(`{ ${query} } ${whole}`);
    expect(errors).toBeUndefined();
    const reached = wholesIn(data);
    expect(reached.length).toBeGreaterThan(0);
    const ids = [...new Set(reached.map(({ id }) => id))];
    const byId = new Map<string, unknown>();
    for (let start = 0; start < ids.length; start += 20) {
      const again = await served.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ...Whole } } ${whole}`, { ids: ids.slice(start, start + 20) });
      expect(again.errors).toBeUndefined();
      for (const [index, node] of again.data.nodes.entries()) byId.set(String(ids[start + index]), node);
    }
    for (const association of reached) expect(association).toEqual(byId.get(association.id));
  });

  it.skipIf(engine.skip)("of a contradiction is found again by its id, also where no claim states it", { timeout: 60_000 }, async () => {
    const kept = "{ association: __typename id knowledgeLevel claims(first: 0) { totalCount } }";
    const { data } = await served.ask(`{ contradictions(first: 100) { nodes { association ${kept} against ${kept} sides { association ${kept} } } } }`);
    const reached = wholesIn(data) as (Whole & { readonly claims: { readonly totalCount: number } })[];
    expect(reached.some(({ claims }) => claims.totalCount === 0)).toBe(true);
    const ids = [...new Set(reached.map(({ id }) => id))];
    const again = await served.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Association ${kept} } }`, { ids: ids.slice(0, 100) });
    expect(again.errors).toBeUndefined();
    for (const [index, node] of again.data.nodes.entries()) expect(node).toEqual(reached.find(({ id }) => id === ids[index]));
  });
});
