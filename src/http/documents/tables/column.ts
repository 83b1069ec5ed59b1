import {
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";

/** A column of a table: its name, and the response keys that lead from a row's node to its values. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * The columns of a row fragment, in the order in which it names them: one for each leaf, named by the keys that lead to
 * it (`subject.name`). The `nodes` of a connection is left out of the name (`studies.id`).
 */
export function columnsOf(schema: GraphQLSchema, fragment: FragmentDefinitionNode): readonly Column[] {
  const columns = new Map<string, Column>();
  const visit = (set: SelectionSetNode, type: Composite, names: readonly string[], path: readonly string[]) => {
    for (const selection of set.selections) {
      if (selection.kind === "FragmentSpread") throw new Error(`the row fragment ${fragment.name.value} may not use another`);
      if (selection.kind === "InlineFragment") {
        visit(selection.selectionSet, selection.typeCondition ? compositeOf(schema, selection.typeCondition.name.value) : type, names, path);
        continue;
      }
      const field = type.getFields()[selection.name.value];
      if (!field) throw new Error(`the row fragment ${fragment.name.value} asks for ${type.name}.${selection.name.value}, which there is not`);
      const key = selection.alias?.value ?? selection.name.value;
      const inner = getNamedType(field.type);
      const longer = key === "nodes" && "pageInfo" in type.getFields() ? names : [...names, key];
      if (isLeafType(inner)) columns.set(longer.join("."), { name: longer.join("."), path: [...path, key] });
      else if (selection.selectionSet) visit(selection.selectionSet, compositeOf(schema, inner.name), longer, [...path, key]);
    }
  };
  visit(fragment.selectionSet, compositeOf(schema, fragment.typeCondition.name.value), [], []);
  return [...columns.values()];
}

function compositeOf(schema: GraphQLSchema, name: string): Composite {
  const type = schema.getType(name);
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new Error(`${name} has no fields to make columns of`);
}
