/** The keys of a table whose type says all of them. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[];

/** A table with a value for each key. */
export const tableOf = <Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

/** The table with each of its values made into another. */
export const mapValues = <Key extends string, From, To>(table: Readonly<Record<Key, From>>, make: (value: From, key: Key) => To): Record<Key, To> =>
  tableOf(keysOf(table), (key) => make(table[key], key));
