/**
 * Does `work` on the items in their order, at most `most` at a time; an item is asked for when its work can begin.
 * Rejects with the first failure, once all that had begun has ended; nothing new is begun after it.
 */
export async function sideBySide<Item>(items: AsyncIterable<Item>, most: number, work: (item: Item) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  let failure: { readonly reason: unknown } | undefined;
  const workOn = async () => {
    try {
      for (let next = await iterator.next(); !next.done && !failure; next = await iterator.next()) await work(next.value);
    } catch (reason) {
      failure ??= { reason };
    }
  };
  await Promise.all(Array.from({ length: most }, workOn));
  await iterator.return?.();
  if (failure) throw failure.reason;
}
