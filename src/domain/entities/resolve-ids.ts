import { KnownError } from "../../errors.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import type { ReadOptions, Store } from "../../graph/store.js";

/** What kind of id a list argument takes. */
export type IdTarget = "entity" | "study";

const fragments: Readonly<Record<IdTarget, FragmentName>> = { entity: "entities/find-entities", study: "entities/find-studies" };

/**
 * The ids of this release's things that stand behind asked ids (their own, cross-references, retired ones), in the
 * order asked; null where the release holds none.
 */
export async function resolveIds(store: Store, target: IdTarget, ids: readonly string[], options?: ReadOptions): Promise<(string | null)[]> {
  if (ids.length === 0) return [];
  const answer = await readAnswer(
    store,
    {
      fragment: fragments[target],
      parameters: { ids: [...ids], kinds: null },
      page: { skip: 0, limit: 10 * ids.length },
      total: false,
      facets: [],
      select: { node: { properties: ["id"], children: [] }, found: { properties: ["position"], children: [] } },
    },
    options,
  );
  const found = new Map<number, string>();
  for (const item of answer.items) {
    const position = (item.found as NodeRow).position as number;
    if (!found.has(position)) found.set(position, (item.node as NodeRow).id as string);
  }
  return ids.map((_, position) => found.get(position) ?? null);
}

/**
 * The same lists of ids (argument to ids) with the ids that stand behind them, in one trip. Errors: `UNKNOWN_ID` with
 * the path of the first that the release does not hold.
 */
export async function resolveKnownIds(
  store: Store,
  target: IdTarget,
  lists: Readonly<Record<string, readonly string[]>>,
  options?: ReadOptions,
): Promise<Record<string, string[]>> {
  const asked = Object.entries(lists).flatMap(([argument, ids]) => ids.map((id, index) => ({ argument, id, path: `${argument}.${index}` })));
  const found = await resolveIds(
    store,
    target,
    asked.map(({ id }) => id),
    options,
  );
  const resolved: Record<string, string[]> = Object.fromEntries(Object.keys(lists).map((argument) => [argument, []]));
  for (const [position, { argument, id, path }] of asked.entries()) {
    const known = found[position];
    if (!known) throw new KnownError("UNKNOWN_ID", { id, argument: path });
    resolved[argument]?.push(known);
  }
  return resolved;
}
