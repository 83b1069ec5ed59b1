import type { ApolloServerPlugin } from "@apollo/server";
import { type FragmentDefinitionNode, GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from "graphql";
import { KnownError, toGraphQLError } from "../errors.js";
import { RecentlyUsed } from "../graph/recently-used.js";
import { textOf } from "../graph/text-of.js";
import { checkDocument } from "./check-document.js";
import type { Context } from "./context.js";
import { costLimits, requestCost } from "./request-cost.js";
import type { Suggestion } from "./suggest-nearest.js";

/** Requests whose checks are remembered: a document with its variables either passes or does not, whatever the graph holds. */
const mostPassed = 1_000;
const longestKey = 1_000;

/**
 * Apollo plugin: refuses a request before it costs anything (see `requestCost`), and puts `extensions.cost` and
 * `extensions.release` on every answer, and `extensions.suggestions` where an id was unknown.
 */
export function requestChecks(): ApolloServerPlugin<Context> {
  const passed = new RecentlyUsed<number>(mostPassed);
  return {
    requestDidStart: async () => {
      let requested = 0;
      return {
        didResolveOperation: async ({ schema, operation, document, request, queryHash }) => {
          if (!operation) return;
          const variables = textOf(request.variables ?? {});
          const key = variables === null ? null : `${queryHash} ${request.operationName ?? ""} ${variables}`;
          const known = key === null ? undefined : passed.get(key);
          if (known !== undefined) {
            requested = known;
            return;
          }
          const fragments: Record<string, FragmentDefinitionNode> = {};
          for (const definition of document.definitions) if (definition.kind === "FragmentDefinition") fragments[definition.name.value] = definition;
          try {
            checkDocument(document, operation);
            requested = requestCost(schema, operation, fragments, coerced(schema, operation, request.variables ?? {}));
            if (key !== null && key.length <= longestKey) passed.set(key, requested);
          } catch (error) {
            if (error instanceof KnownError) throw toGraphQLError(error);
            throw error;
          }
        },
        willSendResponse: async ({ response, contextValue }) => {
          if (response.body.kind !== "single") return;
          const { extensions, data } = response.body.singleResult;
          const suggestions = inDocumentOrder(contextValue.suggestions, data);
          const { id, contentHash } = contextValue.release;
          response.body.singleResult.extensions = {
            ...extensions,
            cost: { requested, limit: costLimits.objects },
            release: { id, contentHash },
            ...(suggestions.length > 0 && { suggestions }),
          };
        },
      };
    },
  };
}

/** Roots are answered side by side; an answer has their names in the order of the document. */
function inDocumentOrder(suggestions: readonly Suggestion[], data: Readonly<Record<string, unknown>> | null | undefined): Suggestion[] {
  const order = Object.keys(data ?? {});
  return [...suggestions].sort((one, other) => order.indexOf(one.path[0] as string) - order.indexOf(other.path[0] as string));
}

/** The variables as the operation types them. Errors: what does not fit, as 400 `BAD_USER_INPUT`. */
function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
  if (values.coerced) return values.coerced;
  const [first] = values.errors;
  throw new GraphQLError(first?.message ?? "The variables do not fit.", {
    nodes: first?.nodes ?? null,
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
}
