import { type FieldNode, getNamedType, isInterfaceType, isObjectType, isUnionType } from "graphql";
import { collectEach, type SelectionSource } from "./selection.js";

type Composite = Parameters<typeof collectEach>[1];

/**
 * Which entities a selection asks for, wherever below a computed answer they stand: the name of each type of `Node` to the fields that select
 * it. What hangs below an entity belongs to the entity.
 */
export function entitiesBelow(source: SelectionSource, type: Composite, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visit = (type: Composite, nodes: readonly FieldNode[]) => {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    for (const { field, nodes } of collectEach(source, type, sets)) {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner) && !isInterfaceType(inner) && !isUnionType(inner)) continue;
      if (field.extensions.source) continue;
      if (isNode(inner)) found.set(inner.name, [...(found.get(inner.name) ?? []), ...nodes]);
      else visit(inner, nodes);
    }
  };
  visit(type, nodes);
  return found;
}

const isNode = (type: Composite) => !isUnionType(type) && type.getInterfaces().some(({ name }) => name === "Node");
