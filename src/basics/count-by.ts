/** How often each value occurs among some items: more first, then by the value. */
export function countBy<Item, Value extends string | number>(items: Iterable<Item>, valueIn: (item: Item) => Value): { value: Value; count: number }[] {
  const counts = new Map<Value, number>();
  for (const item of items) {
    const value = valueIn(item);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
