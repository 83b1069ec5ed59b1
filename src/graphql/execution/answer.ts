import type { FieldNode, GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { Answer, FacetCount, Item, NodeRow, QueryNode, Selection } from "../../graph/plan/query-node.js";
import { answerPrepared, prepareQuery, readAnswer } from "../../graph/plan/read-answer.js";
import type { Parameters, Value } from "../../graph/store.js";
import type { Context } from "./context.js";
import { makeCursor } from "./cursor.js";
import { type FieldSource, type IdArguments, type Lookup, sourceOf } from "./field-source.js";
import { cachedPlan } from "./plan-cache.js";
import { resolvedField, resolvedNode } from "./resolved-field.js";
import { childKey, collect, compositeType, numberOf, planOf, type SelectionSource, setsOf } from "./selection.js";

/** A Relay connection as resolvers hand it over. */
export interface Connection {
  readonly edges: readonly ({ readonly cursor: string; readonly node: NodeRow | null | undefined } & Readonly<Record<string, unknown>>)[];
  readonly nodes: readonly NodeRow[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
  readonly aggregations: Readonly<Record<string, readonly FacetCount[]>>;
}

/** Answers a root field with the whole tree that was selected below it, in one trip. `args` are the field's own, ids among them looked up. */
export async function answerRoot(context: Context, info: GraphQLResolveInfo, args: object): Promise<object | null> {
  const field = resolvedField(info);
  const link = sourceOf(field);
  const prepared = cachedPlan(info, `${numberOf(link)} ${JSON.stringify(args)} ${context.release.contentHash}`, () =>
    prepareQuery(planOf(selectionSource(context, info), { field, nodes: info.fieldNodes }, link, args)),
  );
  return shaped(await answerPrepared(context.store, prepared, {}, { signal: context.signal, together: {} }), link, context.release.contentHash);
}

/** A page of a connection whose order is found apart from what is selected of it: how to ask for the entities of the page in their order, and what is known of the whole. */
export interface FoundPage {
  readonly fragment: FragmentName;
  readonly parameters: Parameters;
  /** Properties already known for each entity of the page; if no others are selected, the graph is not queried. */
  readonly known: readonly Readonly<Record<string, Value>>[];
  readonly hasNextPage: boolean;
  readonly total: number | null;
  readonly facets: Answer["facets"];
}

/** Answers a root connection of which `find` finds the page that the want names. One trip for what is selected, and those of `find`. */
export async function answerFound(
  context: Context,
  info: GraphQLResolveInfo,
  args: object,
  find: (want: QueryNode) => Promise<FoundPage>,
): Promise<Connection> {
  const field = resolvedField(info);
  const link = sourceOf(field);
  const want = planOf(selectionSource(context, info), { field, nodes: info.fieldNodes }, link, args);
  const found = await find(want);
  const { select } = want;
  const [first] = found.known;
  const page = { skip: 0, limit: found.known.length };
  const pageOfFound = { fragment: found.fragment, parameters: found.parameters, page, total: false, facets: [], select };
  const isKnown = first && Object.values(select).every(({ properties, children }) => children.length === 0 && properties.every((name) => name in first));
  const items: readonly Item[] = isKnown
    ? found.known.map((entity) => Object.fromEntries(Object.keys(select).map((variable) => [variable, { ...entity, links: {} }])))
    : want.page && first
      ? (await readAnswer(context.store, pageOfFound, { signal: context.signal })).items
      : [];
  // One item more than is shown says that others follow; what it is does not matter.
  const more: readonly Item[] = found.hasNextPage && want.page?.more ? [items[0] ?? {}] : [];
  return connectionOf({ query: want, items: [...items, ...more], total: found.total, facets: found.facets }, link, context.release.contentHash);
}

/** Maximum number of entities for the requested ids: at most a hundred ids, and a cross-reference may stand for several entities. */
const mostFound = 1_000;

/** The entities that stand behind ids, each with what was selected: id as asked to entity. One trip; unknown ids are absent. */
export async function answerByIds(context: Context, info: GraphQLResolveInfo, link: Lookup, as: string, args: IdArguments): Promise<Map<string, NodeRow>> {
  const field = resolvedField(info);
  const { ids, ...others } = args;
  const prepared = cachedPlan(info, `${numberOf(link)} ${as} ${JSON.stringify(others)} ${context.release.contentHash}`, () => {
    const want = planOf(selectionSource(context, info), { field, nodes: info.fieldNodes }, link, args, as);
    const found: Selection = { properties: ["asked", "rank"], children: [] };
    return prepareQuery({ ...want, page: { skip: 0, limit: mostFound }, select: { ...want.select, found } });
  });
  const entries = link.parameters(args)[link.list] ?? null;
  const bounds = { signal: context.signal, together: { differingIn: link.list } };
  const answer = await answerPrepared(context.store, prepared, { [link.list]: entries }, bounds);
  const entities = new Map<string, NodeRow>();
  for (const { node, found } of answer.items) {
    const asked = found?.asked;
    if (!node || typeof asked !== "string" || entities.has(asked) || !ids.includes(asked)) continue;
    const retired = found?.rank === 1;
    entities.set(asked, { ...node, type: as === "Entity" ? (node.kind ?? null) : as, ...(retired && { replacedBy: node.id ?? null }) });
  }
  return entities;
}

/** Answers the field `name` right below the root field that is being resolved, from a link of its own. */
export async function answerBelow(context: Context, info: GraphQLResolveInfo, name: string, link: FieldSource, args: object): Promise<readonly NodeRow[]> {
  const source = selectionSource(context, info);
  const selected = collect(source, compositeType(info.returnType), setsOf(info.fieldNodes)).filter(({ field }) => field.name === name);
  const [first] = selected;
  if (!first) return [];
  const want = planOf(source, { field: first.field, nodes: selected.flatMap(({ nodes }) => nodes) }, link, args);
  return (await readAnswer(context.store, want, { signal: context.signal })).items.map((item) => nodeOf(item, link));
}

/** The fields that are selected right below the root field that is being resolved. */
export const fieldsBelow = (context: Context, info: GraphQLResolveInfo): readonly GraphQLField<unknown, unknown>[] =>
  collect(selectionSource(context, info), compositeType(info.returnType), setsOf(info.fieldNodes)).map(({ field }) => field);

/** The source that `planOf` reads, from graphql's resolve info. */
export const selectionSource = (context: Context, info: GraphQLResolveInfo): SelectionSource => ({
  schema: info.schema,
  fragments: info.fragments,
  variableValues: info.variableValues,
  release: context.release.contentHash,
});

/** How a field with a link is resolved below an entity: from what the entity's tree brought along. */
export function sourceResolver(link: FieldSource): GraphQLFieldResolver<NodeRow, Context> {
  const keyOf = keysOf(link);
  return (entity, _arguments, context, info) => shaped(answerAt(entity, keyOf(resolvedNode(info))), link, context.release.contentHash);
}

/** What the entity's tree brought along for the field that is being resolved. */
export function linkedAnswer(entity: NodeRow, info: GraphQLResolveInfo): Answer {
  const node = resolvedNode(info);
  return answerAt(entity, childKey(node.alias?.value ?? node.name.value, node, sourceOf(resolvedField(info))));
}

function answerAt({ links }: NodeRow, key: string): Answer {
  const answer = links[key];
  if (!answer) throw new Error(`Nothing was read for "${key}".`);
  return answer;
}

/** The keys of a link's answers, cached by node of the document, since the same node is looked up for hundreds of entities. */
function keysOf(link: FieldSource): (node: FieldNode) => string {
  const keys = new WeakMap<FieldNode, string>();
  return (node) => {
    const known = keys.get(node);
    if (known !== undefined) return known;
    const key = childKey(node.alias?.value ?? node.name.value, node, link);
    keys.set(node, key);
    return key;
  };
}

function shaped(answer: Answer, link: FieldSource, release: string): Connection | readonly NodeRow[] | NodeRow | null {
  if (link.shape === "one") return answer.items[0]?.[link.node] ?? null;
  if (link.shape === "list") return answer.items.map((item) => nodeOf(item, link));
  return connectionOf(answer, link, release);
}

/**
 * A connection over an answer. What is not selected is not made: an answer has hundreds of connections, and a cursor
 * costs a hash.
 */
function connectionOf({ query: want, items, total, facets }: Answer, link: FieldSource, release: string): Connection {
  const skip = want.page?.skip ?? 0;
  const shown = want.page?.more ? items.slice(0, want.page.limit) : items;
  const cursorAt = (index: number) => {
    const { fragment, list, parameters, placeholders } = want;
    return makeCursor(skip + index, { fragment: list ?? fragment, parameters, ...(placeholders && !list && { placeholders }), release });
  };
  return {
    get edges() {
      return shown.map((item, index) => new EdgeOf(item, link, () => cursorAt(index)));
    },
    get nodes() {
      return shown.map((item) => nodeOf(item, link));
    },
    pageInfo: {
      hasNextPage: items.length > shown.length,
      hasPreviousPage: skip > 0,
      get startCursor() {
        return shown.length > 0 ? cursorAt(0) : null;
      },
      get endCursor() {
        return shown.length > 0 ? cursorAt(shown.length - 1) : null;
      },
    },
    totalCount: total,
    aggregations: facets,
  };
}

function nodeOf(item: Item, { node, fragment }: FieldSource): NodeRow {
  const found = item[node];
  if (!found) throw new Error(`${fragment} found no ${node}.`);
  return found;
}

/** An edge: the variables of the fragment under their own names and under those of `link.edge`. */
class EdgeOf {
  readonly node: NodeRow | null | undefined;
  readonly #cursor: () => string;
  [variable: string]: unknown;

  constructor(item: Item, link: FieldSource, cursor: () => string) {
    Object.assign(this, item);
    for (const [field, variable] of Object.entries(link.edge ?? {})) this[field] = item[variable];
    // Not fetched where nothing of it is selected.
    this.node = item[link.node];
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }
}
