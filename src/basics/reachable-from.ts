/** All that lies before an entity over `next` (its superclasses over parents, its subclasses over children), nearest first, without the entity itself. */
export function reachableFrom(next: ReadonlyMap<string, readonly string[]>, id: string): Set<string> {
  const found = new Set(next.get(id));
  for (const name of found) for (const further of next.get(name) ?? []) found.add(further);
  found.delete(id);
  return found;
}
