import { type DocumentNode, type OperationDefinitionNode, visit } from "graphql";
import { keysOf } from "../../basics/records.js";
import { KnownError } from "../../errors.js";
import { rootFields } from "../execution/root-fields.js";

/**
 * Limits of a document, regardless of what it selects. Every root field queries the engine separately; one field for
 * each kind of entity and list, twice, makes 56. Introspection of the whole schema takes some 25 ms and cannot be
 * interrupted.
 */
export const documentLimits = { aliases: 60, directives: 10, "fields at its root": 60, introspections: 5 } as const;

/**
 * Counts aliases, directives and `__schema` of a document, in fragments too, and the fields at the root of the operation that is
 * asked. Errors: `TOO_MANY`.
 */
export function checkDocument(document: DocumentNode, operation: OperationDefinitionNode): void {
  const counted: Record<keyof typeof documentLimits, number> = {
    aliases: 0,
    directives: 0,
    "fields at its root": rootFields(document, operation).size,
    introspections: 0,
  };
  visit(document, {
    Field(node) {
      if (node.alias) counted.aliases += 1;
      if (node.name.value === "__schema") counted.introspections += 1;
    },
    Directive() {
      counted.directives += 1;
    },
  });
  for (const what of keysOf(documentLimits)) {
    const [requested, limit] = [counted[what], documentLimits[what]];
    if (requested > limit) throw new KnownError("TOO_MANY", { what, requested, limit });
  }
}
