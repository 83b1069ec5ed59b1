import type { ReadOptions, Store } from "../store.js";
import { answerQueries, type FoundByName } from "./answer-queries.js";
import type { NodeRow, QueryNode } from "./query-node.js";

/** Queries that can share a trip with others, and what is made of what they find. */
export interface TripPart<Found> {
  readonly queries: Readonly<Record<string, QueryNode>>;
  readonly read: (found: Readonly<Record<string, readonly NodeRow[]>>) => Found;
}

/** A part of a trip; `read` gets what was found by the names of its queries. */
export function tripPart<Queries extends Readonly<Record<string, QueryNode>>, Found>(
  queries: Queries,
  read: (found: FoundByName<Queries>) => Found,
): TripPart<Found> {
  return { queries, read: (found) => read(found as unknown as FoundByName<Queries>) };
}

/** Answers two parts in one trip. */
export async function answerBoth<One, Other>(store: Store, parts: readonly [TripPart<One>, TripPart<Other>], options?: ReadOptions): Promise<[One, Other]> {
  const named = parts.flatMap(({ queries }, part) => Object.entries(queries).map(([name, query]) => [`${part} ${name}`, query] as const));
  const rows: Readonly<Record<string, readonly NodeRow[]>> = await answerQueries(store, Object.fromEntries(named), options);
  const ofPart = (part: number) => Object.fromEntries(Object.keys(parts[part]?.queries ?? {}).map((name) => [name, rows[`${part} ${name}`] ?? []]));
  return [parts[0].read(ofPart(0)), parts[1].read(ofPart(1))];
}

/** Answers one part alone. */
export async function answerPart<Found>(store: Store, { queries, read }: TripPart<Found>, options?: ReadOptions): Promise<Found> {
  return read(await answerQueries(store, queries, options));
}
