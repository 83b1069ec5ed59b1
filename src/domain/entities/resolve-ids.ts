import { KnownError } from "../../errors.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { select } from "../../graph/plan/select.js";
import type { ReadOptions, Store } from "../../graph/store.js";

/** What kind of id a list argument takes. */
export type IdTarget = "entity" | "study";

/**
 * The ids of this release's entities that stand behind asked ids (their own, cross-references, retired ones), in the
 * order asked; null where the release holds none.
 */
export async function resolveIds(store: Store, target: IdTarget, ids: readonly string[], options?: ReadOptions): Promise<(string | null)[]> {
  if (ids.length === 0) return [];
  const reads = { node: { properties: ["id"] }, found: { properties: ["position"] } } as const;
  const page = { skip: 0, limit: 10 * ids.length };
  const query =
    target === "entity" ? select("entities/find-entities", { ids, kinds: null }, reads, { page }) : select("entities/find-studies", { ids }, reads, { page });
  const found = new Map<number, string>();
  for (const item of (await readAnswer(store, query, options)).items) if (!found.has(item.found.position)) found.set(item.found.position, item.node.id);
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
