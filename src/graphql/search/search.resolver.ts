import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";
import type { SearchHit } from "../../domain/search/search-index.js";
import { answerByIds, selectionSource } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { makeCursor, readCursor } from "../execution/cursor.js";
import { Costs } from "../execution/field-source.js";
import { resolvedField } from "../execution/resolved-field.js";
import { lookups } from "../execution/root-sources.js";
import { collect, objectType, setsOf } from "../execution/selection.js";
import { Given } from "../fields/given.js";
import { SearchArguments, SearchConnection } from "./search.type.js";

/** Entities by text. */
@Resolver()
export class SearchResolver {
  @Costs(300)
  @Query(() => SearchConnection, {
    description:
      "Entities and studies by names, synonyms, abbreviations, identifiers and titles in both languages, best first. Typing errors are forgiven and the last word may be unfinished; case, accents, hyphens, full-width forms, and whether Chinese is simplified or traditional do not matter.",
  })
  async search(
    @Given(() => SearchArguments) { text, kinds, first, after }: SearchArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const release = context.release.contentHash;
    const binding = { fragment: "search", parameters: [text, kinds ?? null], release };
    const skip = readCursor(after, binding);
    const { hits, total, kinds: counts } = await context.search.search({ text, ...(kinds && { kinds }), skip, limit: first, release });
    const { nodes, edgeNodes } = await findEntities(context, info, hits);
    const cursorOf = (index: number) => makeCursor(skip + index, binding);
    return {
      edges: hits.flatMap(({ id, score, matched, claimCount, studyCount }, index) => {
        const node = edgeNodes(id);
        return node ? [{ cursor: cursorOf(index), node, score, matched, claimCount, studyCount }] : [];
      }),
      nodes: hits.flatMap(({ id }) => nodes(id) ?? []),
      pageInfo: {
        hasNextPage: skip + hits.length < total,
        hasPreviousPage: skip > 0,
        startCursor: hits.length > 0 ? cursorOf(0) : null,
        endCursor: hits.length > 0 ? cursorOf(hits.length - 1) : null,
      },
      totalCount: total,
      aggregations: { kind: counts },
    };
  }
}

type ById = (id: string) => object | undefined;

/**
 * The entities that were found, with what was selected of them below `nodes` and below `edges { node }`: for each of the
 * two one trip for entities and one for studies at most. An entity that was deleted past this process is absent.
 */
async function findEntities(context: Context, info: GraphQLResolveInfo, hits: readonly SearchHit[]): Promise<{ nodes: ById; edgeNodes: ById }> {
  const connection = objectType(info.returnType);
  const types = (["Entity", "Study"] as const).flatMap((type) => {
    const ids = hits.filter(({ kind }) => (kind === "Study") === (type === "Study")).map(({ id }) => id);
    return ids.length > 0 ? [{ type, ids }] : [];
  });
  const find = async (fieldNodes: readonly FieldNode[]): Promise<ById> => {
    if (fieldNodes.length === 0) return (id) => ({ id });
    const below = { ...info, parentType: connection, fieldName: "nodes", fieldNodes };
    const found = await Promise.all(types.map(({ type, ids }) => answerByIds(context, below, lookups[type], type, { ids })));
    const things = new Map(found.flatMap((some) => [...some]));
    return (id) => things.get(id);
  };
  const selected = (type: GraphQLObjectType, nodes: readonly FieldNode[], name: string) => {
    return collect(selectionSource(context, info), type, setsOf(nodes))
      .filter(({ field }) => field.name === name)
      .flatMap((field) => field.nodes);
  };
  const edge = objectType(resolvedField({ parentType: connection, fieldName: "edges" }).type);
  const [nodes, edgeNodes] = await Promise.all([
    find(selected(connection, info.fieldNodes, "nodes")),
    find(selected(edge, selected(connection, info.fieldNodes, "edges"), "node")),
  ]);
  return { nodes, edgeNodes };
}
