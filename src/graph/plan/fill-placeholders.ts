/** Values of the holes of a Cypher text, by the hole's name: a label, a type, a property, or a small whole number. */
export type Holes = Readonly<Record<string, string | number>>;

/**
 * Fills the holes `__NAME__` of a Cypher text, for what Cypher takes no parameter for. Values come from fixed tables
 * of this service, never from a client; each is checked all the same. Throws where a hole has no value, a value has
 * no hole, or a value is neither a word nor a whole number below 1,000. `name` is the text's, for the error.
 */
export function fillHoles(name: string, text: string, holes: Holes): string {
  const unused = new Set(Object.keys(holes));
  const filled = text.replace(/__([A-Z]+(?:_[A-Z]+)*)__/g, (hole, key: string) => {
    const value = holes[key];
    if (value === undefined) throw new Error(`cypher/${name}.cypher: the hole ${hole} has no value.`);
    if (!/^([A-Za-z][A-Za-z0-9_]*|\d{1,3})$/.test(String(value))) {
      throw new Error(`cypher/${name}.cypher: ${JSON.stringify(value)} does not fit the hole ${hole}.`);
    }
    unused.delete(key);
    return String(value);
  });
  if (unused.size > 0) throw new Error(`cypher/${name}.cypher has no hole for ${[...unused].join(", ")}.`);
  return filled;
}
