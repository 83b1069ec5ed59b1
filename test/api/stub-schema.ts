import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from "graphql";
import { type ErrorCode, KnownError } from "../../src/errors.js";
import type { Context } from "../../src/graphql/execution/context.js";

/** An entity of the stub. */
export interface StubThing {
  readonly id: string;
  readonly name: string | null;
  readonly kind: "CELL_SOURCE" | "OUTCOME";
  readonly sign: number;
  readonly human: boolean | null;
  readonly tags: readonly string[];
  readonly place: { readonly town: string; readonly country: string } | null;
  readonly parts: readonly { readonly label: string | null; readonly sizes: readonly number[] }[];
}

/** A schema in the manner of the API's: roots that fail in each way, a slow one, and connections of entities. */
export function stubSchema(things: readonly StubThing[] = [], watch: { onSlow?: (signal: AbortSignal) => void; failAfterPages?: number } = {}): GraphQLSchema {
  const schema = buildSchema(`
    type Query {
      hello(count: Int! = 1): String
      known(code: String!): String
      crash: String
      never: String!
      slow(milliseconds: Int!): String
      many: [Query!]
      things(filter: ThingFilter, orderBy: Order = NAME, first: Int = 25, after: String): ThingConnection!
      needy(from: [ID!]!, first: Int = 25, after: String): ThingConnection!
    }
    type Mutation { change: String }
    enum Kind { CELL_SOURCE OUTCOME }
    enum Order { NAME SIGN }
    enum Language { EN ZH }
    input Range { from: Int to: Int }
    input ThingFilter { ids: [ID!] kinds: [Kind!] human: Boolean sign: Range least: Float text: String }
    interface Node { id: ID! }
    type Thing implements Node { id: ID! name(lang: Language! = EN): String kind: Kind! sign: Int! human: Boolean tags: [String!]! place: Place parts(first: Int = 25): PartConnection! }
    type Place { town: String! country: String! }
    type Part { label: String sizes: [Int!]! }
    type PartConnection { nodes: [Part!]! pageInfo: PageInfo! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type ThingConnection { nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int }
  `);
  let pages = 0;
  const resolve = (type: string, field: string, resolver: GraphQLFieldResolver<unknown, Context>) => {
    const found = (schema.getType(type) as unknown as { getFields(): Record<string, { resolve?: unknown }> }).getFields()[field];
    if (found) found.resolve = resolver;
  };
  resolve("Query", "hello", (_source, { count }) => "hello ".repeat(count as number).trim());
  resolve("Query", "known", (_source, { code }) => {
    throw new KnownError(code as ErrorCode, { problem: "as asked", argument: "known.code" });
  });
  resolve("Query", "crash", () => {
    throw new TypeError("secret of /src/engine.ts: MATCH (n) RETURN n");
  });
  resolve("Query", "never", () => null);
  resolve("Query", "many", () => [{}, {}, {}, {}, {}, {}, {}]);
  resolve("Query", "slow", (_source, { milliseconds }, { signal }) => {
    watch.onSlow?.(signal);
    return new Promise((done) => setTimeout(done, milliseconds as number, "at last"));
  });
  const list: GraphQLFieldResolver<unknown, Context> = (_source, { filter, first, after, from }) => {
    if (++pages > (watch.failAfterPages ?? Number.POSITIVE_INFINITY)) throw new KnownError("DATABASE_UNAVAILABLE", { problem: "it went away" });
    if (first > 100) throw new KnownError("BAD_ARGUMENT", { problem: "first may be 100 at most" });
    const chosen = things.filter(({ id, kind }) => (filter?.kinds ?? [kind]).includes(kind) && (filter?.ids ?? from ?? [id]).includes(id));
    const start = after ? Number(after) : 0;
    const nodes = chosen.slice(start, start + first);
    return { nodes, totalCount: chosen.length, pageInfo: { hasNextPage: start + first < chosen.length, endCursor: String(start + nodes.length) } };
  };
  resolve("Query", "things", list);
  resolve("Query", "needy", list);
  resolve("Thing", "name", (thing, { lang }) => (lang === "ZH" ? `名${(thing as StubThing).id}` : (thing as StubThing).name));
  resolve("Thing", "parts", (thing) => ({ nodes: (thing as StubThing).parts, pageInfo: { hasNextPage: false } }));
  return schema;
}

/** What a row of the stub's tables is. */
export const stubRows = parse(`
  fragment thingRow on Thing {
    id
    kind
    name(lang: $lang)
    sign
    human
    tags
    place { town country }
    parts(first: 100) { nodes { label sizes } }
  }
`).definitions.filter((definition) => definition.kind === "FragmentDefinition");
