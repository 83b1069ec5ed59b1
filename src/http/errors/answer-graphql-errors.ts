import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { KnownError } from "../../errors.js";
import type { Context } from "../../graphql/execution/context.js";
import { limits } from "../limits/limits.js";

/**
 * Gives an answer with errors the status that its worst error has, also where GraphQL would answer 200 with a null
 * field: a refused argument refuses the request. Such an answer carries no data, as GraphQL over HTTP has it; a value of
 * the graph that a field cannot show is null in an answer that is otherwise whole. Lists a
 * few errors only; logs what no one foresaw and names the id under which the log has it.
 */
export function answerGraphqlErrors(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      log.error({ err: error, requestId: requestContext.contextValue.requestId }, "unexpected error");
    },
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors, contextValue }) {
          if (response.body.kind !== "single" || !response.body.singleResult.errors?.length) return;
          const result = response.body.singleResult;
          const shown = (result.errors ?? []).map((error, index) => (result.data || !isNull(errors?.[index]) ? error : unforeseen(error)));
          const status = Math.max(0, ...shown.map((error, index) => statusOf(error, errors?.[index], result.data)));
          if (status > 0) response.http.status = status;
          if (status === 401) response.http.headers.set("www-authenticate", "Bearer");
          if (status === 503) response.http.headers.set("retry-after", String(limits.retryAfterSeconds));
          if ((status >= 500 || shown.some(isOfValue)) && !contextValue.signal.aborted)
            log[status === 503 ? "warn" : "error"]({ errors: errors?.map(causeOf), requestId: contextValue.requestId }, "request failed");
          result.errors = shown.slice(0, limits.errors).map((error) => withRequestId(error, contextValue.requestId));
          if (status >= 400 && result.data) result.data = null;
        },
      };
    },
  };
}

/** Where nothing is left of an answer, a null that may not be is as likely a defect of ours. */
const isNull = (error: GraphQLError | undefined) => error?.message.startsWith("Cannot return null for non-nullable field ") ?? false;
const unforeseen = (error: GraphQLFormattedError): GraphQLFormattedError => ({ ...error, extensions: { code: "INTERNAL" } });

const isOfValue = ({ extensions }: GraphQLFormattedError) => extensions?.code === "BAD_VALUE";

/** A value that cannot be shown leaves the rest of the answer as it is, unless nothing is left. */
function statusOf(shown: GraphQLFormattedError, error: GraphQLError | undefined, data: unknown): number {
  if (isOfValue(shown)) return data ? 0 : 500;
  if (shown.extensions?.code === "INTERNAL") return 500;
  if (shown.extensions?.code === "BAD_USER_INPUT") return 400;
  const http = error?.extensions.http;
  return typeof http === "object" && http !== null && "status" in http && typeof http.status === "number" ? http.status : 0;
}

function withRequestId(shown: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return shown.extensions?.code === "INTERNAL"
    ? { ...shown, message: new KnownError("INTERNAL", { requestId }).message, extensions: { code: "INTERNAL", requestId } }
    : shown;
}

const causeOf = (error: GraphQLError) => {
  const { name, message, stack, cause } = error.originalError ?? error;
  return { name, message, stack, ...(cause instanceof Error && { cause: { name: cause.name, message: cause.message, stack: cause.stack } }), path: error.path };
};
