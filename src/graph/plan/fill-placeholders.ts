/** Values of the placeholders of a Cypher text, by the placeholder's name: a label, a type, a property, or a small whole number. */
export type Placeholders = Readonly<Record<string, string | number>>;

/**
 * Fills the placeholders `__NAME__` of a Cypher text, for what Cypher takes no parameter for. Values come from fixed tables
 * of this service, never from a client; each is checked all the same. Throws where a placeholder has no value, a value has
 * no placeholder, or a value is neither a word nor a whole number below 1,000. `name` is the text's, for the error.
 */
export function fillPlaceholders(name: string, text: string, placeholders: Placeholders): string {
  const unused = new Set(Object.keys(placeholders));
  const filled = text.replace(/__([A-Z]+(?:_[A-Z]+)*)__/g, (placeholder, key: string) => {
    const value = placeholders[key];
    if (value === undefined) throw new Error(`cypher/${name}.cypher: the placeholder ${placeholder} has no value.`);
    if (!/^([A-Za-z][A-Za-z0-9_]*|\d{1,3})$/.test(String(value))) {
      throw new Error(`cypher/${name}.cypher: ${JSON.stringify(value)} does not fit the placeholder ${placeholder}.`);
    }
    unused.delete(key);
    return String(value);
  });
  if (unused.size > 0) throw new Error(`cypher/${name}.cypher has no placeholder for ${[...unused].join(", ")}.`);
  return filled;
}
