import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isScalarType,
} from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { contentHash } from "../../src/domain/release/content-hash.js";
import { describeEngines } from "../contract/describe-engines.js";
import { samplePairs } from "../run/how-much.js";
import { type ServedRelease, shareRelease } from "./serve-release.js";

/** What an attacker would say in Cypher. */
const sayings = [
  "MATCH (n) DETACH DELETE n",
  "MATCH (n) SET n.id = 'gone'",
  "CREATE (n:Entity {id: 'X:1'})",
  "MERGE (n:Claim {id: 'X:1'})",
  "MATCH (r:Release) REMOVE r.contentHash",
  "CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS",
  "CALL dbms.shutdown()",
  "CALL apoc.cypher.doIt('MATCH (n) DETACH DELETE n', {})",
  "LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Entity {id: line[0]})",
  "DROP CONSTRAINT entity_id IF EXISTS",
  "FOREACH (x IN [1] | CREATE (:Study {id: 'X:1'}))",
  "UNWIND range(1, 1000000000) AS x CREATE (:Entity {id: x})",
  "SHOW USERS",
];
/** How it would get out of a string, a map, a pattern, a label, a comment, or a parameter. */
const escapes = [
  (say: string) => `' ${say} //`,
  (say: string) => `" ${say} //`,
  (say: string) => `\\' ${say} //`,
  (say: string) => `\\u0027 ${say} //`,
  (say: string) => `' OR 1=1 WITH 1 AS a ${say} //`,
  (say: string) => `'}) ${say} RETURN 1 //`,
  (say: string) => `\`) ${say} RETURN 1 //`,
  (say: string) => `\`:\`Entity\` ${say}`,
  (say: string) => `*/ ${say} /*`,
  (say: string) => `]->() ${say} //`,
  (say: string) => `$(${say})`,
  (say: string) => `{{${say}}}`,
  (say: string) => `A:1}) ${say}`,
  (say: string) => `ʼ; ${say};`,
  (say: string) => `__LABEL__ @kept-studies@ ${say}`,
  (say: string) => `A:${say.replaceAll(/[^!#-&(-[\]-~]/g, "_")}`,
];
const payloads = escapes.flatMap((leave) => sayings.map(leave)).map((payload) => payload.slice(0, 200));

/** One argument that takes a text or an id: the root field, how its value is reached, and what it is filled with. */
interface Way {
  readonly name: string;
  readonly query: string;
  readonly variables: (payload: string) => Record<string, unknown>;
}

/** Every such argument of every root and of its filters, each kind of filter once. */
function waysIn(schema: GraphQLSchema): Way[] {
  const ways = new Map<string, Way>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const required = field.args.filter((arg) => isRequiredArgument(arg));
    const type = getNamedType(field.type);
    const selection = "getFields" in type && type.getFields().totalCount ? "{ totalCount }" : "getFields" in type ? "{ __typename }" : "";
    for (const arg of field.args) {
      for (const path of pathsTo(arg)) {
        const given = [...new Set([...required, arg])];
        const signature = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
        const query = `query (${signature}) { ${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(", ")}) ${selection} }`;
        const filled = Object.fromEntries(required.filter((one) => one !== arg).map((one) => [one.name, wrapped(one.type, "CL:0002569")]));
        const name = path.through ?? `${arg.name}: ${String(arg.type)}`;
        if (!ways.has(name)) ways.set(name, { name, query, variables: (payload) => ({ ...filled, [arg.name]: path.value(payload) }) });
      }
    }
  }
  return [...ways.values()];
}

interface Path {
  readonly through?: string;
  readonly value: (payload: string) => unknown;
}

function pathsTo({ type }: GraphQLArgument | GraphQLInputField): Path[] {
  const named = getNamedType(type);
  if (isScalarType(named)) return ["String", "ID"].includes(named.name) ? [{ value: (payload) => wrapped(type, payload) }] : [];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    pathsTo(field).map(({ through, value }) => ({
      through: through ?? `${named.name}.${field.name}`,
      value: (payload: string) => ({ [field.name]: value(payload) }),
    })),
  );
}

function wrapped(type: GraphQLInputType, value: string): unknown {
  if (isNonNullType(type)) return wrapped(type.ofType, value);
  return isListType(type) ? [wrapped(type.ofType, value)] : value;
}

describeEngines("Cypher in place of a text", (engine) => {
  let served: ServedRelease;
  let ways: Way[];
  const hash = () => contentHash((statement) => served.store.read(statement, {}, { timeout: 60_000 }));
  beforeAll(async () => {
    served = await shareRelease(engine);
    ways = waysIn(buildClientSchema((await served.ask(getIntrospectionQuery())).data));
  });
  afterAll(() => served?.stop());

  it("is text in every argument: the graph stays as it was, and nothing breaks", { timeout: 600_000 }, async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(200);
    expect(ways.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["id: ID!", "EntityFilter.text", "ClaimFilter.subjects", "after: String", "from: [ID!]!"]),
    );
    const before = await hash();
    const odd: unknown[] = [];
    for (const [{ name, query, variables }, payload] of samplePairs("arguments and payloads", ways, payloads, 2)) {
      const { status, text } = await served.ask(query, variables(payload));
      if ((status !== 200 && status !== 400) || /node_modules|GRAFEO|Neo4jError|SyntaxError/.test(text))
        odd.push({ name, payload, status, text: text.slice(0, 300) });
    }
    expect(odd).toEqual([]);
    expect(await hash()).toBe(before);
  });
});
