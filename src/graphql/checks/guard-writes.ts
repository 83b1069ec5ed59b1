import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLObjectType } from "graphql";
import { allows, roles } from "../../domain/access/key-file.js";
import { KnownError, toGraphQLError } from "../../errors.js";
import type { Context } from "../execution/context.js";
import { rootFields } from "../execution/root-fields.js";

/**
 * Apollo plugin: lets no one change anything unless a mutation's field says which role it needs (`extensions.role`) and
 * the request's key has it. A field that says nothing is refused to all. Queries are public. Errors: `UNAUTHENTICATED`,
 * `FORBIDDEN`, before anything runs.
 */
export function guardWrites(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, operation, document, contextValue }) => {
        if (!operation || operation.operation === "query") return;
        const type = schema.getRootType(operation.operation);
        if (!type) return;
        for (const name of rootFields(document, operation).values()) {
          const refusal = refuse(type, name, contextValue);
          if (refusal) throw toGraphQLError(refusal);
        }
      },
    }),
  };
}

function refuse(type: GraphQLObjectType, name: string, { access }: Context): KnownError | undefined {
  if (name === "__typename") return undefined;
  const needs = type.getFields()[name]?.extensions.role;
  if (!access?.actor) return new KnownError("UNAUTHENTICATED", { problem: access?.problem ?? "No key was sent." });
  if (needs === undefined || !roles.includes(needs)) return new KnownError("FORBIDDEN", { problem: `${name} is not available to any role.` });
  if (!allows(access.actor.role, needs))
    return new KnownError("FORBIDDEN", { problem: `${name} needs the role ${needs}; this key has the role ${access.actor.role}.` });
  return undefined;
}
