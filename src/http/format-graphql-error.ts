import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** Longer messages are cut: graphql-js repeats the values that it refuses. */
const longestMessage = 1_000;

/**
 * How an error of a GraphQL answer is shown. An error without a code is unforeseen, and nothing of it is shown, but for
 * graphql-js's own refusal of an argument at execution (a variable that is null where the argument may not be), which
 * is the client's.
 */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code } = formatted.extensions ?? {};
  const message = formatted.message.length > longestMessage ? `${formatted.message.slice(0, longestMessage)}…` : formatted.message;
  if (code !== "INTERNAL_SERVER_ERROR") return { ...formatted, message };
  if (refusesAnArgument(error)) return { ...formatted, message, extensions: { ...formatted.extensions, code: "BAD_USER_INPUT" } };
  const { path, locations } = formatted;
  return { message: "An unexpected error occurred.", ...(path && { path }), ...(locations && { locations }), extensions: { code: "INTERNAL" } };
}

function refusesAnArgument(error: unknown): boolean {
  const original = (error as GraphQLError).originalError ?? error;
  return original instanceof GraphQLError && original.extensions.code === undefined && /^Argument "\w+" /.test(original.message);
}
