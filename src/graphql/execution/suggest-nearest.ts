import type { GraphQLResolveInfo } from "graphql";
import type { IdType } from "../../domain/entities/id-type.js";
import type { Kind } from "../../model/kind.js";
import type { Context, Suggestion } from "./context.js";

/** Roots of one request that get suggestions: each costs a look at all ids. */
const most = 10;

/** Notes on the context which ids are nearest to one that is unknown, for `extensions.suggestions`; answers null. */
export async function suggestNearest(context: Context, info: GraphQLResolveInfo, id: string, type: IdType, kind?: Kind): Promise<null> {
  if (context.suggestions.length >= most) return null;
  const suggestion: { -readonly [name in keyof Suggestion]: Suggestion[name] } = { path: [String(info.path.key)], id, nearest: [] };
  context.suggestions.push(suggestion);
  suggestion.nearest = await context.search.nearest(id, type, kind, context.release.contentHash);
  return null;
}
