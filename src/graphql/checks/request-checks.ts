import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from "graphql";
import { RecentlyUsed } from "../../basics/recently-used.js";
import { textOf } from "../../basics/text-of.js";
import { KnownError, toGraphQLError } from "../../errors.js";
import type { Context, Suggestion } from "../execution/context.js";
import { suggestForRefused, withSuggestions } from "../execution/suggest-nearest.js";
import { checkDocument } from "./check-document.js";
import { costLimits, requestCost } from "./request-cost.js";

/** Requests whose checks are remembered: a document with its variables either passes or does not, whatever the graph holds. */
const mostPassed = 1_000;
const longestKey = 1_000;

/** A request whose document is valid, with Apollo's hash of it. */
export interface CheckedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly hash: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Checks of a request before any work is done, and the information returned beside its answer. */
export interface RequestChecks {
  /** The objects that it may select (see `requestCost`). Throws a `GraphQLError` where it is refused. */
  cost(request: CheckedRequest): number;
  /** `extensions` of an answer: cost, release, and suggestions where an id was unknown. */
  extensionsOf(context: Context, cost: number, data: Readonly<Record<string, unknown>> | null | undefined): Readonly<Record<string, unknown>>;
  /** Apollo plugin that does both. */
  readonly plugin: ApolloServerPlugin<Context>;
}

/** The checks of all requests; what passed once is remembered. */
export function requestChecks(): RequestChecks {
  const passed = new RecentlyUsed<number>(mostPassed);

  function cost({ schema, document, operation, hash, operationName, variables }: CheckedRequest): number {
    const text = textOf(variables);
    const key = text === null ? null : `${hash} ${operationName ?? ""} ${text}`;
    const known = key === null ? undefined : passed.get(key);
    if (known !== undefined) return known;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const definition of document.definitions) if (definition.kind === "FragmentDefinition") fragments[definition.name.value] = definition;
    try {
      checkDocument(document, operation);
      const requested = requestCost(schema, operation, fragments, coerced(schema, operation, variables));
      if (key !== null && key.length <= longestKey) passed.set(key, requested);
      return requested;
    } catch (error) {
      throw error instanceof KnownError ? toGraphQLError(error) : error;
    }
  }

  function extensionsOf({ suggestions, release: { id, contentHash } }: Context, requested: number, data: Readonly<Record<string, unknown>> | null | undefined) {
    return {
      cost: { requested, limit: costLimits.cost },
      release: { id, contentHash },
      ...(suggestions.length > 0 && { suggestions: inDocumentOrder(suggestions, data) }),
    };
  }

  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => {
      let requested = 0;
      return {
        didResolveOperation: async ({ schema, operation, document, request, queryHash: hash }) => {
          if (operation) requested = cost({ schema, document, operation, hash, operationName: request.operationName, variables: request.variables ?? {} });
        },
        willSendResponse: async ({ response, contextValue }) => {
          if (response.body.kind !== "single") return;
          const { singleResult } = response.body;
          if (singleResult.errors) {
            await suggestForRefused(contextValue, singleResult.errors);
            singleResult.errors = singleResult.errors.map((error) => withSuggestions(error, contextValue));
          }
          const { extensions, data } = singleResult;
          singleResult.extensions = { ...extensions, ...extensionsOf(contextValue, requested, data) };
        },
      };
    },
  };
  return { cost, extensionsOf, plugin };
}

/** Roots are answered side by side; an answer has their names in the order of the document. */
function inDocumentOrder(suggestions: readonly Suggestion[], data: Readonly<Record<string, unknown>> | null | undefined): Suggestion[] {
  const order = Object.keys(data ?? {});
  return [...suggestions].sort((one, other) => order.indexOf(one.path[0]) - order.indexOf(other.path[0]));
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
