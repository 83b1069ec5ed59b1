import type { DocumentNode, OperationDefinitionNode } from "graphql";

/** The root fields of an operation, including those of its fragments: response name to field name. Duplicates are merged. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const spread = new Set<string>();
  const waiting = [operation.selectionSet];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === "Field") fields.set((selection.alias ?? selection.name).value, selection.name.value);
      else if (selection.kind === "InlineFragment") waiting.push(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        for (const part of document.definitions)
          if (part.kind === "FragmentDefinition" && part.name.value === selection.name.value) waiting.push(part.selectionSet);
      }
    }
  }
  return fields;
}
