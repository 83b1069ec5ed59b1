import type { FieldNode, GraphQLField, GraphQLResolveInfo } from "graphql";

/** The field of the schema that is being resolved. */
export function resolvedField({ parentType, fieldName }: Pick<GraphQLResolveInfo, "parentType" | "fieldName">): GraphQLField<unknown, unknown> {
  const field = parentType.getFields()[fieldName];
  if (!field) throw new Error(`${parentType.name} has no field ${fieldName}.`);
  return field;
}

/** The field's first place in the document: all its places have the same arguments. */
export function resolvedNode({ fieldNodes: [node], fieldName }: Pick<GraphQLResolveInfo, "fieldNodes" | "fieldName">): FieldNode {
  if (!node) throw new Error(`${fieldName} stands nowhere in the document.`);
  return node;
}
