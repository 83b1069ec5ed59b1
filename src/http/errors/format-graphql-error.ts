import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, KnownError } from "../../errors.js";
import { limits } from "../limits/limits.js";
import { nameLanguage } from "./name-language.js";

/** What graphql says where what was read is not of a field's type. */
const refusesAValue = /^\w+ cannot represent |^Enum "\w+" cannot represent value|^Expected Iterable, |^Cannot return null for non-nullable field /;

/** Longer messages are cut: graphql-js repeats the values that it refuses. */
const longestMessage = 1_000;

/**
 * How an error of a GraphQL answer is shown. An error without a code is unforeseen, and nothing of it is shown, but for
 * graphql-js's own refusal of an argument at execution (a variable that is null where the argument may not be), which
 * is the client's.
 */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code } = formatted.extensions ?? {};
  const said = nameLanguage(formatted.message);
  const message = said.length > longestMessage ? `${said.slice(0, longestMessage)}…` : said;
  const refusal = limitPassed(formatted.message);
  if (refusal) return { message: refusal.message, extensions: { ...formatted.extensions, limit: refusal.limit } };
  if (code !== "INTERNAL_SERVER_ERROR") return { ...formatted, message };
  if (refusesAnArgument(error)) return { ...formatted, message, extensions: { ...formatted.extensions, code: "BAD_USER_INPUT" } };
  const { path, locations } = formatted;
  if (refusesAValue.test(formatted.message))
    return {
      message: new KnownError("BAD_VALUE").message,
      ...(path && { path }),
      ...(locations && { locations }),
      extensions: { code: "BAD_VALUE" satisfies ErrorCode },
    };
  return { message: "An unexpected error occurred.", ...(path && { path }), ...(locations && { locations }), extensions: { code: "INTERNAL" } };
}

/** What GraphQL's own limits refuse, with the limit and how to ask for less. */
function limitPassed(message: string): { readonly message: string; readonly limit: number } | undefined {
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message)) {
    const limit = limits.documentTokens;
    return { limit, message: `This document has more than ${limit} tokens. Put values into variables, or send it as several requests.` };
  }
  if (/recursively requests too many selections/.test(message)) {
    const limit = limits.documentSelections;
    return { limit, message: `With its fragments spelled out this document selects more than ${limit} fields. Use fewer fragments inside fragments.` };
  }
  return undefined;
}

function refusesAnArgument(error: unknown): boolean {
  const original = (error instanceof GraphQLError ? error.originalError : undefined) ?? error;
  return original instanceof GraphQLError && original.extensions.code === undefined && /^Argument "\w+" /.test(original.message);
}
