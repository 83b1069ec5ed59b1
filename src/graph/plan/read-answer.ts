import type { Parameters, ReadOptions, Store, Value } from "../store.js";
import { type ComposedQuery, composeQuery } from "./compose-query.js";
import type { Answer, FacetCount, Item, NodeRow, QueryNode, Selection } from "./query-node.js";

/** Answers a tree of wants in one trip to the engine. */
export function readAnswer<Found extends Item>(store: Store, query: QueryNode<Found>, options?: ReadOptions): Promise<Answer<Found>> {
  return answerPrepared(store, prepareQuery(query), {}, options ?? {});
}

/** A query plan with its statement, for repeated use. */
export interface PreparedQuery<Found extends Item = Item> extends ComposedQuery {
  readonly query: QueryNode<Found>;
}

/** Composes the statement of a tree of wants. */
export function prepareQuery<Found extends Item>(query: QueryNode<Found>): PreparedQuery<Found> {
  return { query, ...composeQuery(query) };
}

/**
 * Answers a prepared tree in one trip. `changed` are parameters of the root's fragment that stand in for those it was
 * prepared with; they must leave the same conditions idle (`dropIdleConditions`), as lists of ids do. Where reads that
 * differ in one of them are answered together (`together`), the answer may hold nodes of other lists; those that differ
 * in the length of the first page get their own length.
 */
export async function answerPrepared<Found extends Item>(
  store: Store,
  { query, statement, parameters, lengthIn }: PreparedQuery<Found>,
  changed: Parameters,
  options: ReadOptions,
): Promise<Answer<Found>> {
  const given: Record<string, Value> = { ...parameters };
  for (const [name, value] of Object.entries(changed)) given[`${name}_0`] = value;
  const { together, ...bounds } = options;
  const list = together?.differingIn;
  const differing = list === undefined ? lengthIn !== undefined && { lengthIn } : { differingIn: `${list}_0` };
  const [row] = await store.read(statement, given, together ? { ...bounds, together: differing || {} } : bounds);
  return decodeOnce(query, row?.answer ?? []) as Answer<Found>;
}

/** Answers by the rows they were made of: rows that several reads got together are decoded once for each want. */
const decoded = new WeakMap<readonly Value[], Map<QueryNode, Answer>>();

function decodeOnce(want: QueryNode, values: readonly Value[]): Answer {
  const answers = decoded.get(values) ?? new Map<QueryNode, Answer>();
  decoded.set(values, answers);
  const answer = answers.get(want) ?? decode(want, new Cells(values));
  answers.set(want, answer);
  return answer;
}

/** A list of values that is read from its first to its last. */
class Cells {
  #position = 0;
  constructor(readonly values: readonly Value[]) {}

  next(): Value {
    return this.values[this.#position++] as Value;
  }
}

/**
 * The columns of a want stand in the order in which `composeQuery` wrote them: items, total, facets. Loops, not
 * functions over lists: thousands of cells an answer are decoded here.
 */
function decode(want: QueryNode, cells: Cells): Answer {
  const items = want.page ? decodeItems(want, cells.next() as readonly (readonly Value[])[]) : [];
  const total = want.total ? (cells.next() as number) : null;
  const facets: Record<string, readonly FacetCount[]> = {};
  for (const name of want.facets) facets[name] = (cells.next() as [Value, number][]).map(([value, count]) => ({ value, count }));
  return { query: want, items, total, facets };
}

function decodeItems(want: QueryNode, rows: readonly (readonly Value[])[]): Item[] {
  const selected = Object.entries(want.select);
  const { limit = 0, more } = want.page ?? {};
  const items = new Array<Item>(Math.min(rows.length, limit + (more ? 1 : 0)));
  for (let index = 0; index < items.length; index++) {
    const row = rows[index] as readonly Value[];
    const item: Record<string, NodeRow | null> = {};
    for (let column = 0; column < selected.length; column++) {
      const [variable, selection] = selected[column] as [string, Selection];
      item[variable] = decodeNode(selection, row[column] as readonly Value[] | null);
    }
    items[index] = item;
  }
  return items;
}

function decodeNode({ properties, children }: Selection, values: readonly Value[] | null): NodeRow | null {
  if (values === null) return null;
  const cells = new Cells(values);
  const node: Record<string, Value> = {};
  for (const property of properties) node[property] = cells.next() ?? null;
  if (children.length === 0) return Object.assign(node, { links: nothing });
  const links: Record<string, Answer> = {};
  for (const { key, query: want } of children) links[key] = decode(want, cells);
  return Object.assign(node, { links });
}

const nothing = {};
