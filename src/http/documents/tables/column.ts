import {
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** The response keys that lead from a row's node to its values. */
  readonly path: readonly string[];
  /** The scalar or enum of its values. */
  readonly type: GraphQLLeafType;
  /** How many lists its values stand in: 0 for one value a row. */
  readonly lists: number;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * The columns of a row fragment, in the order in which it names them: one for each leaf, named by the keys that lead to
 * it (`subject.name`). The `nodes` of a connection is left out of the name (`studies.id`).
 */
export function columnsOf(schema: GraphQLSchema, fragment: FragmentDefinitionNode): readonly Column[] {
  const columns = new Map<string, Column>();
  const visit = (set: SelectionSetNode, type: Composite, names: readonly string[], path: readonly string[], lists: number) => {
    for (const selection of set.selections) {
      if (selection.kind === "FragmentSpread") throw new Error(`the row fragment ${fragment.name.value} may not use another`);
      if (selection.kind === "InlineFragment") {
        visit(selection.selectionSet, selection.typeCondition ? compositeOf(schema, selection.typeCondition.name.value) : type, names, path, lists);
        continue;
      }
      const field = type.getFields()[selection.name.value];
      if (!field) throw new Error(`the row fragment ${fragment.name.value} asks for ${type.name}.${selection.name.value}, which there is not`);
      const key = selection.alias?.value ?? selection.name.value;
      const inner = getNamedType(field.type);
      const longer = key === "nodes" && "pageInfo" in type.getFields() ? names : [...names, key];
      const deeper = lists + listsOf(field.type);
      const name = longer.join(".");
      if (isLeafType(inner)) columns.set(name, { name, path: [...path, key], type: inner, lists: deeper });
      else if (selection.selectionSet) visit(selection.selectionSet, compositeOf(schema, inner.name), longer, [...path, key], deeper);
    }
  };
  visit(fragment.selectionSet, compositeOf(schema, fragment.typeCondition.name.value), [], [], 0);
  return [...columns.values()];
}

function listsOf(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listsOf(nullable.ofType) : 0;
}

function compositeOf(schema: GraphQLSchema, name: string): Composite {
  const type = schema.getType(name);
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new Error(`${name} has no fields to make columns of`);
}
