/** The sum of what `term` gives for each item. */
export function sumOf<Item>(items: readonly Item[], term: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + term(item), 0);
}
