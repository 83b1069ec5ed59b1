import type { GraphQLFormattedError, GraphQLResolveInfo } from "graphql";
import { type IdType, idType } from "../../domain/entities/id-type.js";
import type { Kind } from "../../model/kind.js";
import type { Context, Suggestion } from "./context.js";

/** Roots of one request that get suggestions: each costs a look at all ids. */
const most = 10;

/** Notes on the context which ids are nearest to one that is unknown, for `extensions.suggestions`; answers null. */
export async function suggestNearest(context: Context, info: GraphQLResolveInfo, id: string, type: IdType, kind?: Kind): Promise<null> {
  await note(context, String(info.path.key), id, () => context.search.nearest(id, type, kind, context.release.contentHash));
  return null;
}

/** Keeps the place of a suggestion while its ids are looked for, so that suggestions stand in the order of their requests. */
async function note({ suggestions }: Context, root: string, id: string, find: () => Promise<Suggestion["nearest"]>): Promise<void> {
  if (suggestions.length >= most) return;
  const suggestion: { -readonly [name in keyof Suggestion]: Suggestion[name] } = { path: [root], id, nearest: [] };
  suggestions.push(suggestion);
  suggestion.nearest = await find();
}

/** A refusal of an id that a list or an analysis was given, and no other. */
const refusedId = ({ extensions }: GraphQLFormattedError): string | undefined =>
  extensions?.code === "UNKNOWN_ID" && typeof extensions.id === "string" ? extensions.id : undefined;

/** Notes on the context which ids are nearest to those that lists and analyses were given and do not know. */
export async function suggestForRefused(context: Context, errors: readonly GraphQLFormattedError[]): Promise<void> {
  await Promise.all(
    errors.map(async (error) => {
      const [id, root] = [refusedId(error), error.path?.[0]];
      if (id === undefined || typeof root !== "string") return;
      // Where the index cannot be read, the refusal still holds.
      await note(context, root, id, () => context.search.nearest(id, idType(id)).catch(() => []));
    }),
  );
}

/** The refusal of an id with the ids that were noted for it; any other error as it is. */
export function withSuggestions(error: GraphQLFormattedError, { suggestions }: Context): GraphQLFormattedError {
  const id = refusedId(error);
  const nearest = suggestions.find((one) => one.id === id)?.nearest.map((near) => near.id) ?? [];
  if (nearest.length === 0) return error;
  return { ...error, message: `${error.message} Similar ids: ${nearest.join(", ")}.`, extensions: { ...error.extensions, nearest } };
}
