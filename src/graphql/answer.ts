import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from "graphql";
import { answerTree } from "../graph/answer-tree.js";
import type { Parameters, Value } from "../graph/store.js";
import type { Answer, FacetCount, Item, Selection, Thing, Want } from "../graph/want.js";
import type { Arguments, FieldExtensions, Link } from "./answered-by.js";
import { argumentsOf } from "./arguments-of.js";
import type { Context } from "./context.js";
import { makeCursor } from "./cursor.js";
import { childKey, collect, type SelectedField, type SelectionSource, wantOf } from "./selection.js";

/** A Relay connection as resolvers hand it over. */
export interface Connection {
  readonly edges: readonly ({ readonly cursor: string; readonly node: Thing } & Readonly<Record<string, unknown>>)[];
  readonly nodes: readonly Thing[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
  readonly aggregations: Readonly<Record<string, readonly FacetCount[]>>;
}

/** Answers a root field with the whole tree that was selected below it, in one trip. `link` overrides the field's own. */
export async function answerRoot(
  context: Context,
  info: GraphQLResolveInfo,
  change: { link?: Link; arguments?: Arguments } = {},
): Promise<Connection | readonly Thing[] | Thing | null> {
  const field = info.parentType.getFields()[info.fieldName] as GraphQLObjectType["_fields"][string];
  const link = change.link ?? ((field.extensions as FieldExtensions).link as Link);
  const want = wantOf(selectionSource(context, info), { field, nodes: info.fieldNodes }, link, change.arguments);
  return shaped(await answerTree(context.store, want, { signal: context.signal }), link, context.release.contentHash);
}

/** A page of a connection whose order is found apart from what is selected of it: how to ask for the things of the page in their order, and what is known of the whole. */
export interface FoundPage {
  readonly fragment: string;
  readonly parameters: Parameters;
  /** What is known of each thing of the page already; where no more is selected, nothing is asked. */
  readonly known: readonly Readonly<Record<string, Value>>[];
  readonly hasNextPage: boolean;
  readonly total: number | null;
  readonly facets: Answer["facets"];
}

/** Answers a root connection of which `find` finds the page that the want names. One trip for what is selected, and those of `find`. */
export async function answerFound(context: Context, info: GraphQLResolveInfo, args: Arguments, find: (want: Want) => Promise<FoundPage>): Promise<Connection> {
  const field = info.parentType.getFields()[info.fieldName] as GraphQLObjectType["_fields"][string];
  const link = (field.extensions as FieldExtensions).link as Link;
  const want = wantOf(selectionSource(context, info), { field, nodes: info.fieldNodes }, link, args);
  const found = await find(want);
  const { select } = want;
  const page = { fragment: found.fragment, parameters: found.parameters, page: { skip: 0, limit: found.known.length }, total: false, facets: [], select };
  const [first] = found.known;
  const isKnown = first && Object.values(select).every(({ properties, children }) => children.length === 0 && properties.every((name) => name in first));
  const items: readonly Item[] = isKnown
    ? found.known.map((thing) => Object.fromEntries(Object.keys(select).map((variable) => [variable, { ...thing, links: {} }])))
    : want.page && first
      ? (await answerTree(context.store, page, { signal: context.signal })).items
      : [];
  const more = found.hasNextPage ? [items[0] as Item] : [];
  return connectionOf({ want, items: [...items, ...more], total: found.total, facets: found.facets }, link, context.release.contentHash);
}

/** The things that stand behind ids, each with what was selected: id as asked to thing. One trip; unknown ids are absent. */
export async function answerByIds(context: Context, info: GraphQLResolveInfo, link: Link, as: string, args: Arguments): Promise<Map<string, Thing>> {
  const field = info.parentType.getFields()[info.fieldName] as GraphQLObjectType["_fields"][string];
  const want = wantOf(selectionSource(context, info), { field, nodes: info.fieldNodes }, link, args, as);
  const found: Selection = { properties: ["position", "rank"], children: [] };
  const ids = args.ids as readonly string[];
  const answer = await answerTree(
    context.store,
    { ...want, page: { skip: 0, limit: ids.length * 10 }, select: { ...want.select, found } },
    { signal: context.signal },
  );
  const things = new Map<string, Thing>();
  for (const { node, found } of answer.items as { node: Thing; found: Thing }[]) {
    const asked = ids[found.position as number] as string;
    if (things.has(asked)) continue;
    const retired = found.rank === 1;
    things.set(asked, { ...node, type: as === "Entity" ? (node.kind as string) : as, ...(retired && { id: asked, replacedBy: node.id as string }) });
  }
  return things;
}

/** Answers the field `name` right below the root field that is being resolved, from a link of its own. */
export async function answerBelow(context: Context, info: GraphQLResolveInfo, name: string, link: Link, args: Arguments): Promise<readonly Thing[]> {
  const source = selectionSource(context, info);
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const selected = collect(
    source,
    type,
    info.fieldNodes.flatMap((node) => node.selectionSet ?? []),
  ).filter(({ field }) => field.name === name);
  if (selected.length === 0) return [];
  const want = wantOf(source, { field: (selected[0] as SelectedField).field, nodes: selected.flatMap(({ nodes }) => nodes) }, link, args);
  return (await answerTree(context.store, want, { signal: context.signal })).items.map((item) => item[link.node] as Thing);
}

/** Names of the fields that are selected right below the root field that is being resolved. */
export function selectedNames(context: Context, info: GraphQLResolveInfo): string[] {
  const sets = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  return collect(selectionSource(context, info), getNamedType(info.returnType) as GraphQLObjectType, sets).map(({ field }) => field.name);
}

/** The arguments of the field that is being resolved, null taken as left out. */
export function rootArguments(info: GraphQLResolveInfo): Arguments {
  const field = info.parentType.getFields()[info.fieldName] as GraphQLObjectType["_fields"][string];
  return argumentsOf(field, info.fieldNodes[0] as (typeof info.fieldNodes)[number], info.variableValues);
}

/** The source that `wantOf` reads, from graphql's resolve info. */
export const selectionSource = (context: Context, info: GraphQLResolveInfo): SelectionSource => ({
  schema: info.schema,
  fragments: info.fragments,
  variableValues: info.variableValues,
  release: context.release.contentHash,
});

/** Answers a field below a thing from what the thing's tree brought along. */
export function answerLinked(thing: Thing, context: Context, info: GraphQLResolveInfo): Connection | readonly Thing[] | Thing | null {
  return shaped(linkedAnswer(thing, info), linkOf(info), context.release.contentHash);
}

/** What the thing's tree brought along for the field that is being resolved. */
export function linkedAnswer(thing: Thing, info: GraphQLResolveInfo): Answer {
  return thing.links[childKey(String(info.path.key), info.fieldNodes[0] as FieldNode, linkOf(info))] as Answer;
}

const linkOf = (info: GraphQLResolveInfo) =>
  ((info.parentType.getFields()[info.fieldName] as GraphQLObjectType["_fields"][string]).extensions as { link: Link }).link;

function shaped(answer: Answer, link: Link, release: string): Connection | readonly Thing[] | Thing | null {
  if (link.shape === "one") return answer.items[0]?.[link.node] ?? null;
  if (link.shape === "list") return answer.items.map((item) => item[link.node] as Thing);
  return connectionOf(answer, link, release);
}

/**
 * One thing more than the page was fetched where there is one: it tells whether a next page exists. Cursors are sealed
 * when they are read, since most answers select none.
 */
function connectionOf({ want, items, total, facets }: Answer, link: Link, release: string): Connection {
  const page = want.page ?? { skip: 0, limit: 1 };
  const shown: readonly Item[] = items.slice(0, page.limit - 1);
  const binding = { fragment: want.fragment, parameters: want.parameters, ...(want.holes && { holes: want.holes }), release };
  const named = (item: Item) => Object.fromEntries(Object.entries(link.edge ?? {}).map(([field, variable]) => [field, item[variable]]));
  const cursorAt = (index: number) => makeCursor(page.skip + index, binding);
  return {
    edges: shown.map((item, index) => ({
      ...item,
      ...named(item),
      node: item[link.node] as Thing,
      get cursor() {
        return cursorAt(index);
      },
    })),
    nodes: shown.map((item) => item[link.node] as Thing),
    pageInfo: {
      hasNextPage: items.length > shown.length,
      hasPreviousPage: page.skip > 0,
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
