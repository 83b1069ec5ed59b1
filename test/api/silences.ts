import { type FieldNode, type OperationDefinitionNode, parse } from "graphql";

/** Fields that are null or empty by design: what the example is about is that they can be. */
const mayBeNull = new Set(["replacedBy"]);

/**
 * Where an answer says nothing: a root that is null, and every field that is null or an empty list wherever it was asked
 * for (some routes have no adverse event, but not all). So an example or a page can ask for nothing in vain.
 */
export function silences(query: string, data: Record<string, unknown>): string[] {
  const found: string[] = [];
  const nulls = Object.entries(data).filter(([, value]) => value === null || (Array.isArray(value) && value.every((item) => item === null)));
  found.push(...nulls.map(([root]) => `${root} is null`));
  const walk = (nodes: readonly FieldNode[], values: readonly unknown[], path: string) => {
    for (const node of nodes) {
      const key = node.alias?.value ?? node.name.value;
      const at = path ? `${path}.${key}` : key;
      const given = values.flatMap((value) => {
        const inner = (value as Record<string, unknown>)[key];
        return Array.isArray(inner) ? inner.filter((item) => item !== null) : inner === null || inner === undefined ? [] : [inner];
      });
      if (values.length > 0 && given.length === 0 && !mayBeNull.has(key)) found.push(`${at} is empty or null everywhere`);
      const children = (node.selectionSet?.selections ?? []).filter((selection): selection is FieldNode => selection.kind === "Field");
      if (given.length > 0) walk(children, given, at);
    }
  };
  const operation = parse(query).definitions[0] as OperationDefinitionNode;
  walk(operation.selectionSet.selections as FieldNode[], [data], "");
  return found;
}
