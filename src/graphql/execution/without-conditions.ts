import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  Kind,
  visit,
} from "graphql";

/** The names of the variables that `@skip` and `@include` of a document look at, sorted. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }: DirectiveNode) {
      const value = given?.find((argument) => argument.name.value === "if")?.value;
      if ((name.value === "skip" || name.value === "include") && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/**
 * The document as it stands for these variables: without what `@skip` and `@include` leave out, and without them. Null
 * where a selection would be empty.
 */
export function withoutConditions(document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentNode | null {
  let empty = false;
  const decide = (node: FieldNode | FragmentSpreadNode | InlineFragmentNode) => {
    if ((node.directives ?? []).length === 0) return undefined;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return null;
    if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false) return null;
    return { ...node, directives: [] };
  };
  const kept = visit(document, {
    Field: decide,
    FragmentSpread: decide,
    InlineFragment: decide,
    SelectionSet: {
      leave({ selections }) {
        if (selections.length === 0) empty = true;
      },
    },
  });
  return empty ? null : kept;
}
