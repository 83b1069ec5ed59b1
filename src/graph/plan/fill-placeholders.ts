/** Values of the placeholders of a Cypher text, by the placeholder's name: a label, a type, a property, or a small whole number. */
export type Placeholders = Readonly<Record<string, string | number>>;

/**
 * Fills the placeholders `__NAME__` of a Cypher text, for what Cypher takes no parameter for, and then writes out what repeats
 * (`unroll`). Values come from fixed tables of this service, never from a client; each is checked all the same. Throws
 * where a placeholder has no value, a value has no placeholder, or a value is neither a word nor a whole number below 1,000. `name`
 * is the text's, for the error.
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
  return unroll(filled);
}

/**
 * Writes out what a chain repeats for each of its steps: `#each 1..3 AND:a#.x > 0#end` becomes `a1.x > 0 AND a2.x > 0
 * AND a3.x > 0`, `#` the number, `#-1` the number before it, down where the first is the larger; and
 * `#pairs 0..2 AND:a#1 <> a#2#end` the same for each two numbers. What stands between is a word or sign, or nothing.
 */
function unroll(text: string): string {
  return text.replace(/#(each|pairs) (\d+)\.\.(\d+) ?([^:\s]*):(.*?)#end/gs, (_, what: string, from: string, to: string, joint: string, body: string) => {
    const [first, last] = [Number(from), Number(to)];
    const numbers = Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => first + index * Math.sign(last - first));
    const texts =
      what === "each"
        ? numbers.map((number) => body.replace(/#-1|#/g, (mark) => String(mark === "#" ? number : number - 1)))
        : numbers.flatMap((one, index) => numbers.slice(index + 1).map((other) => body.replaceAll("#1", String(one)).replaceAll("#2", String(other))));
    return texts.join(joint === "" ? "" : joint === "," ? ", " : ` ${joint} `);
  });
}
