import type { Link } from "./network.ts";

/** A place in a column through which links run that skip it. */
export interface Bus {
  readonly key: string;
  readonly column: number;
  /** Keys of the links. */
  readonly links: readonly string[];
  /** The entity at which they all end. */
  readonly to: string;
}

/** The buses of each column: one for each entity to which links lead that skip the column. */
export function busesOf(links: readonly Link[], columnAt: (id: string) => number): readonly Bus[] {
  const buses = new Map<string, Bus & { readonly links: string[] }>();
  for (const { key: link, from, to } of links) {
    const [start, end] = [columnAt(from), columnAt(to)].toSorted((one, other) => one - other) as [number, number];
    for (let column = start + 1; column < end; column += 1) {
      const key = `bus ${column} ${to}`;
      const bus = buses.get(key);
      if (bus) bus.links.push(link);
      else buses.set(key, { key, column, links: [link], to });
    }
  }
  return [...buses.values()];
}
