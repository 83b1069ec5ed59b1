import type { Bus } from "./buses-of.ts";
import type { Network } from "./network.ts";

/** Orders entities and buses of each column by the mean place of what they are linked to beside them, a few times from left to right and back (Sugiyama's barycentres). */
export function orderColumns(
  { things, links }: Network,
  count: number,
  columnAt: (id: string) => number,
  buses: readonly Bus[],
): readonly (readonly string[])[] {
  const ordered: string[][] = Array.from({ length: count }, (_, column) => [
    ...things.filter(({ id }) => columnAt(id) === column).map(({ id }) => id),
    ...buses.filter((bus) => bus.column === column).map(({ key }) => key),
  ]);
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string) => {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  };
  for (const link of links) {
    const way = buses.filter((bus) => bus.links.includes(link.key)).toSorted((one, other) => one.column - other.column);
    const ends = columnAt(link.from) <= columnAt(link.to) ? [link.from, link.to] : [link.to, link.from];
    const stops = [ends[0] as string, ...way.map(({ key }) => key), ends[1] as string];
    for (let index = 1; index < stops.length; index += 1)
      if (columnAt(link.from) !== columnAt(link.to)) join(stops[index - 1] as string, stops[index] as string);
  }
  const place = new Map<string, number>();
  const number = (keys: readonly string[]) => {
    keys.forEach((key, index) => {
      place.set(key, (index + 0.5) / keys.length);
    });
  };
  ordered.forEach(number);
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const inOrder = sweep % 2 === 0 ? ordered : ordered.toReversed();
    for (const keys of inOrder) {
      const mean = (key: string) => {
        const others = neighbours.get(key) ?? [];
        return others.length === 0 ? (place.get(key) ?? 0.5) : others.reduce((sum, other) => sum + (place.get(other) ?? 0.5), 0) / others.length;
      };
      const means = new Map(keys.map((key) => [key, mean(key)]));
      keys.sort((one, other) => (means.get(one) ?? 0) - (means.get(other) ?? 0));
      number(keys);
    }
  }
  return ordered;
}
