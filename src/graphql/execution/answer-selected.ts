import type { GraphQLCompositeType, GraphQLResolveInfo, SelectionSetNode } from "graphql";
import { mapValues } from "../../basics/records.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { Answer, Child, NodeRow, QueryNode, Selection } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import type { Parameters } from "../../graph/store.js";
import { selectionSource } from "./answer.js";
import type { Context } from "./context.js";
import { collect, compositeType, type SelectionSource, selectionOf, setsOf } from "./selection.js";

/** Entities that an analysis names, and where in its answer they stand. */
export interface Named {
  /** Fields below the root down to the entity, for example `["nodes", "sides", "claims"]`; several where it stands in several places. */
  readonly at: readonly (readonly string[])[];
  /** The fragment that finds them: it yields `node` and `found { position rank }`. */
  readonly fragment: FragmentName;
  /** The ids, each once, in the order in which the fragment's parameters name them. */
  readonly ids: readonly string[];
  readonly parameters: Parameters;
}

/**
 * The entities that an analysis names, each with what was selected of it: for each entry of `named` a map from id to
 * entity. One trip; none where nothing of them was selected.
 */
export async function answerSelected<Name extends string>(
  context: Context,
  info: GraphQLResolveInfo,
  named: Readonly<Record<Name, Named>>,
): Promise<Record<Name, Map<string, NodeRow>>> {
  const source = selectionSource(context, info);
  const children = Object.entries<Named>(named).flatMap(([key, { at, fragment, ids, parameters }]): Child[] => {
    const places = at.flatMap((path) => placesAt(source, compositeType(info.returnType), setsOf(info.fieldNodes), path));
    const [first] = places;
    if (!first || ids.length === 0) return [];
    const node = selectionOf(
      source,
      first.type,
      places.flatMap(({ sets }) => sets),
    );
    const page = { skip: 0, limit: ids.length * 10 };
    return [{ key, query: { fragment, parameters, page, total: false, facets: [], select: { node, found } } }];
  });
  const answer = children.length === 0 ? null : await readAnswer(context.store, root(children), { signal: context.signal });
  const links = answer?.items[0]?.node?.links ?? {};
  return mapValues<Name, Named, Map<string, NodeRow>>(named, ({ ids }, key) => byId(links[key], ids));
}

const found: Selection = { properties: ["position", "rank"], children: [] };

const root = (children: readonly Child[]): QueryNode => ({
  fragment: "entities/selected",
  parameters: {},
  page: { skip: 0, limit: 1 },
  total: false,
  facets: [],
  select: { node: { properties: [], children } },
});

function byId(answer: Answer | undefined, ids: readonly string[]): Map<string, NodeRow> {
  const entities = new Map<string, NodeRow>();
  for (const { node, found } of answer?.items ?? []) {
    const id = ids[Number(found?.position)];
    if (node && id !== undefined && !entities.has(id)) entities.set(id, node);
  }
  return entities;
}

/** The selection sets that stand at a path, aliases and fragments resolved. */
function placesAt(
  source: SelectionSource,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  [name, ...rest]: readonly string[],
): { type: GraphQLCompositeType; sets: SelectionSetNode[] }[] {
  return collect(source, type, sets)
    .filter(({ field }) => field.name === name)
    .flatMap(({ field, nodes }) => {
      const inner = compositeType(field.type);
      return rest.length > 0 ? placesAt(source, inner, setsOf(nodes), rest) : [{ type: inner, sets: setsOf(nodes) }];
    });
}
