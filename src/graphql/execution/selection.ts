import {
  assertCompositeType,
  assertObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  print,
  type SelectionSetNode,
} from "graphql";
import type { Child, QueryNode, Selection } from "../../graph/plan/query-node.js";
import { argumentsOf } from "./arguments-of.js";
import { readCursor } from "./cursor.js";
import type { FieldSource } from "./field-source.js";

/** What is needed to read a selection: graphql's resolve info and the request checks both have it. */
export interface SelectionSource {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** Content hash of the release that serves; cursors are bound to it. */
  readonly release: string;
}

/** One response key below a type: the field, and all its nodes in the document. */
export interface SelectedField {
  readonly responseKey: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** The arguments that a connection is read by. */
interface Paged {
  readonly first?: number;
  readonly after?: string | undefined;
}

/**
 * Turns one selected field with a link into a tree of what is wanted: the one place where a selection becomes a
 * question. `resolved` stands in for the document's arguments where ids among them were looked up before; `as` names
 * the type to read the selection by, where the field's own is wider (a `Node` that is known to be a `Claim`).
 */
export function planOf(
  source: SelectionSource,
  selected: Pick<SelectedField, "field" | "nodes">,
  link: FieldSource,
  resolved?: object,
  as?: string,
): QueryNode {
  const args: Paged = resolved ?? argumentsOf(selected.field, firstOf(selected), source.variableValues);
  const type = () => (as ? assertCompositeType(source.schema.getType(as)) : compositeType(selected.field.type));
  const sets = setsOf(selected.nodes);
  const list = typeof link.fragment === "string" ? link.fragment : link.fragment(args);
  const parameters = link.parameters?.(args) ?? {};
  const placeholders = link.placeholders?.(args);
  const fragmentFor = (facets: boolean) => {
    const faster = link.fastPath?.(parameters, { list, facets });
    if (faster === undefined) return { fragment: list };
    return typeof faster === "string" ? { fragment: faster, list } : { ...faster, list };
  };
  const base = { parameters, ...(placeholders && { placeholders }) };
  if (link.shape !== "connection") {
    const page = { skip: 0, limit: link.shape === "one" ? 1 : everything };
    const selection = link.reads ? { properties: link.reads, children: [] } : selectionOf(source, type(), sets);
    return { ...base, ...fragmentFor(false), page, total: false, facets: [], select: { [link.node]: selection } };
  }
  const fields = collect(source, type(), sets);
  const asks = (name: string) => fields.some(({ field }) => field.name === name);
  const skip = readCursor(args.after, { fragment: list, ...base, release: source.release });
  const select = connectionSelect(source, fields, link);
  const wantsPage = Object.keys(select).length > 0 || asks("pageInfo") || asks("edges") || asks("nodes");
  const facets = fields.filter(({ field }) => field.name === "aggregations").flatMap((selected) => facetsOf(source, selected));
  return {
    ...base,
    ...fragmentFor(facets.length > 0),
    ...(wantsPage && { page: { skip, limit: args.first ?? 0, more: asks("pageInfo") } }),
    total: asks("totalCount"),
    facets: [...new Set(facets)],
    select: wantsPage && Object.keys(select).length === 0 ? { [link.node]: { properties: ["id"], children: [] } } : select,
  };
}

/** Plain lists are bounded by the data (arms of a result, steps of a pathway), not by the client. */
const everything = 10_000;

function facetsOf(source: SelectionSource, selected: SelectedField): string[] {
  return collect(source, compositeType(selected.field.type), setsOf(selected.nodes))
    .map(({ field }) => field.name)
    .filter((name) => name !== "__typename");
}

/** `nodes` and `edges { node … }` become selections of the fragment's variables; an edge's field is named as the variable. */
function connectionSelect(source: SelectionSource, fields: readonly SelectedField[], link: FieldSource): Record<string, Selection> {
  const wanted = new Map<string, { type: GraphQLCompositeType; sets: SelectionSetNode[] }>();
  const add = (variable: string, selected: SelectedField) => {
    const known = wanted.get(variable);
    const sets = setsOf(selected.nodes);
    if (known) known.sets.push(...sets);
    else wanted.set(variable, { type: compositeType(selected.field.type), sets });
  };
  for (const selected of fields) {
    if (selected.field.name === "nodes") add(link.node, selected);
    if (selected.field.name === "edges") {
      for (const inner of collect(source, compositeType(selected.field.type), setsOf(selected.nodes))) {
        if (inner.field.name === "node") add(link.node, inner);
        else if (isComposite(inner.field.type)) add(link.edge?.[inner.field.name] ?? inner.field.name, inner);
      }
    }
  }
  return Object.fromEntries([...wanted].map(([variable, { type, sets }]) => [variable, selectionOf(source, type, sets)]));
}

const isComposite = (type: GraphQLOutputType) => isCompositeType(getNamedType(type));

/** The object, interface or union that a field leads to. */
export const compositeType = (type: GraphQLOutputType): GraphQLCompositeType => assertCompositeType(getNamedType(type));

/** The object that a field leads to. */
export const objectType = (type: GraphQLOutputType): GraphQLObjectType => assertObjectType(getNamedType(type));

/** The selection sets that stand at the places of a field. */
export const setsOf = (nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** The first place of a field in the document: all of them have the same arguments. */
export function firstOf({ responseKey, nodes: [node] }: Pick<SelectedField, "nodes"> & Partial<SelectedField>): FieldNode {
  if (!node) throw new Error(`${responseKey} stands nowhere in the document.`);
  return node;
}

/**
 * Properties and children that a selection on an entity needs. `kind` is always read of an entity: it says its type. An
 * object field without a link of its own (a claim's `context`) is another view of the same entity; a list, and another
 * entity that the field's resolver finds, are made of what they say they read.
 */
export function selectionOf(source: SelectionSource, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Selection {
  const properties = new Set<string>(
    isInterfaceType(type) || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Entity")) ? ["id", "kind"] : [],
  );
  const children = new Map<string, Child>();
  const views = new Map<GraphQLCompositeType, SelectionSetNode[]>();
  for (const selected of collect(source, type, sets)) {
    const { reads, via, isAnother, source: link } = selected.field.extensions;
    if (selected.field.name === "__typename") continue;
    if (link) {
      const key = childKey(selected.responseKey, firstOf(selected), link);
      for (const property of link.above ?? []) properties.add(property);
      children.set(key, { key, query: planOf(source, selected, link) });
    } else if (via) {
      const { fragment } = via;
      for (const property of via.above ?? []) properties.add(property);
      const known = children.get(fragment)?.query.select[via.node]?.properties ?? [];
      const merged = { properties: [...new Set([...known, ...(reads ?? [selected.field.name])])], children: [] };
      const want: QueryNode = {
        fragment,
        parameters: via.parameters?.({}) ?? {},
        page: { skip: 0, limit: 1 },
        total: false,
        facets: [],
        select: { [via.node]: merged },
      };
      children.set(fragment, { key: fragment, query: want });
    } else if (isComposite(selected.field.type)) {
      const inner = compositeType(selected.field.type);
      for (const property of reads ?? []) properties.add(property);
      if (!isAnother && !isListType(getNullableType(selected.field.type))) views.set(inner, [...(views.get(inner) ?? []), ...setsOf(selected.nodes)]);
    } else for (const property of reads ?? [selected.field.name]) properties.add(property);
  }
  for (const [view, seen] of views) {
    const below = selectionOf(source, view, seen);
    for (const property of below.properties) properties.add(property);
    for (const child of below.children) children.set(child.key, child);
  }
  return { properties: [...properties], children: [...children.values()] };
}

const linkNumbers = new WeakMap<FieldSource, number>();
let links = 0;

/**
 * The name under which the answer of a link is found again: response key, arguments as written, and link. Fragments on
 * different types, and `nodes` beside `edges { node }`, may use one response key for different questions.
 */
export function childKey(responseKey: string, node: FieldNode, link: FieldSource): string {
  return `${responseKey} ${numberOf(link)} ${argumentsAsWritten(node)}`;
}

/** A number that tells a link from all others. */
export function numberOf(link: FieldSource): number {
  const number = linkNumbers.get(link) ?? ++links;
  linkNumbers.set(link, number);
  return number;
}

const written = new WeakMap<FieldNode, string>();

function argumentsAsWritten(node: FieldNode): string {
  const known = written.get(node) ?? (node.arguments ?? []).map(print).sort().join(" ");
  written.set(node, known);
  return known;
}

/** The fields of selection sets on a type; on a union those of each of its types, since two of them may use one name for different fields. */
export function collectEach(source: SelectionSource, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectedField[] {
  return isUnionType(type) ? type.getTypes().flatMap((each) => collect(source, each, sets)) : collect(source, type, sets);
}

/**
 * The fields of selection sets on a type, fragments resolved and `@skip`/`@include` applied. Fields that GraphQL would
 * merge for a type are merged; those that differ between the types of an interface, or in their arguments, stand apart.
 */
export function collect(source: SelectionSource, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectedField[] {
  const found = new Map<string, { responseKey: string; field: GraphQLField<unknown, unknown>; nodes: FieldNode[] }>();
  const visited = new Set<string>();
  const possible = (composite: GraphQLCompositeType) =>
    isObjectType(composite) ? [composite.name] : source.schema.getPossibleTypes(composite).map(({ name }) => name);
  const visit = (set: SelectionSetNode, parent: GraphQLCompositeType, types: readonly string[]) => {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, source.variableValues)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, source.variableValues)?.if === false) continue;
      if (selection.kind === "Field") {
        const field = isUnionType(parent) ? undefined : parent.getFields()[selection.name.value];
        if (!field) continue;
        const responseKey = selection.alias?.value ?? selection.name.value;
        const { source: link } = field.extensions;
        const key = link ? childKey(responseKey, selection, link) : `${responseKey} ${field.name} ${argumentsAsWritten(selection)}`;
        const known = found.get(key);
        if (known) {
          if (!known.nodes.includes(selection)) known.nodes.push(selection);
        } else found.set(key, { responseKey, field, nodes: [selection] });
        continue;
      }
      const inner = selection.kind === "InlineFragment" ? selection : source.fragments[selection.name.value];
      if (!inner) continue;
      const condition = inner.typeCondition ? assertCompositeType(source.schema.getType(inner.typeCondition.name.value)) : parent;
      const narrowed = types.filter((name) => possible(condition).includes(name));
      if (selection.kind === "FragmentSpread") {
        const visit = `${selection.name.value} ${narrowed.join(" ")}`;
        if (visited.has(visit)) continue;
        visited.add(visit);
      }
      if (narrowed.length > 0) visit(inner.selectionSet, condition, narrowed);
    }
  };
  for (const set of sets) visit(set, type, possible(type));
  return [...found.values()];
}
