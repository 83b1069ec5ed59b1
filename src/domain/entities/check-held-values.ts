import { nearestKeys } from "../../basics/edit-distance.js";
import { KnownError } from "../../errors.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { ReadOptions, Store } from "../../graph/store.js";

/** Values of which a release holds a few, each written in one way: Biolink categories, and places in the seed article. */
export type HeldValues = "categories" | "sections";

/** Values that a filter names, and of which kind they are. */
export interface NamedValues {
  readonly of: HeldValues;
  readonly values: readonly string[];
}

/**
 * Checks that the release holds the values that filters name, by the path of each argument; one trip, none where there is
 * nothing to check. Errors: `BAD_ARGUMENT` for the first that nothing has, with those that are spelled much like it, or all.
 */
export async function checkHeldValues(store: Store, named: Readonly<Record<string, NamedValues>>, options?: ReadOptions): Promise<void> {
  if (Object.values(named).every(({ values }) => values.length === 0)) return;
  const [held] = await store.read(readStatement("entities/held-values"), {}, options);
  for (const [path, { of, values }] of Object.entries(named))
    for (const [index, value] of values.entries()) {
      const all = held?.[of] ?? [];
      if (all.includes(value)) continue;
      const argument = `${path}.${index}`;
      throw new KnownError("BAD_ARGUMENT", {
        problem: `${argument} is "${value}", which nothing in this release has; similar ones are ${similar(all, value).join(", ")}.`,
        argument,
      });
    }
}

function similar(all: readonly string[], value: string): readonly string[] {
  const key = value.toLowerCase();
  const known = all.map((one) => ({ one, key: one.toLowerCase() }));
  const near = nearestKeys(known, key, Math.max(2, Math.floor(key.length / 3))).sort((one, other) => one.distance - other.distance);
  const holding = known.filter((one) => one.key.includes(key)).map((item) => ({ item }));
  const found = [...new Set([...near, ...holding].map(({ item }) => item.one))];
  return found.length > 0 ? found.slice(0, 5) : all;
}
