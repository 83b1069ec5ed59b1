import { type Bus, busesOf } from "./buses-of.ts";
import { type Column, columnOf, columns } from "./columns.ts";
import { drawLink } from "./draw-link.ts";
import { measures } from "./measures.ts";
import type { Link, Network, Thing } from "./network.ts";
import { orderColumns } from "./order-columns.ts";
import { portsOf } from "./ports-of.ts";
import { wrapLabel } from "./wrap-label.ts";

/** An entity with its place; x and y are its left upper corner. */
export interface PlacedThing extends Thing {
  readonly column: Column;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A link with its curve. */
export interface PlacedLink extends Link {
  readonly path: string;
  readonly width: number;
}

/** A picture that is ready to be drawn. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly column: Column; readonly x: number }[];
  readonly things: readonly PlacedThing[];
  readonly links: readonly PlacedLink[];
}

/**
 * Stands entities in columns by their kind and draws the links between. A link that skips columns runs through a bus of
 * its own in each of them, beside the entities, together with the links to the same end. Each column is ordered so that
 * few links cross.
 */
export function placeNetwork(network: Network, isChinese: boolean): Placed {
  const { nodeWidth, line, padding, gap, between, head, margin, lane } = measures;
  const used = columns.filter((column) => network.things.some(({ kind }) => columnOf(kind) === column));
  const things = new Map(network.things.map((thing) => [thing.id, thing]));
  const columnAt = (id: string) => used.indexOf(columnOf(things.get(id)?.kind ?? ""));
  const buses = busesOf(network.links, columnAt);
  const ordered = orderColumns(network, used.length, columnAt, buses);
  const xOf = (index: number) => margin + index * (nodeWidth + between);

  const labels = new Map(network.things.map((thing) => [thing.id, wrapLabel(isChinese ? thing.nameZh : thing.name, measures.labelEms, 3)]));
  const busByKey = new Map<string, Bus>(buses.map((bus) => [bus.key, bus]));
  const heightOf = (key: string) => {
    const bus = busByKey.get(key);
    return bus ? (bus.links.length - 1) * lane : (labels.get(key)?.length ?? 1) * line + 2 * padding;
  };
  const heights = ordered.map((keys) => keys.reduce((sum, key) => sum + heightOf(key) + gap, -gap));
  const tallest = Math.max(0, ...heights);
  const tops = new Map<string, number>();
  ordered.forEach((keys, index) => {
    let y = head + (tallest - (heights[index] as number)) / 2;
    for (const key of keys) {
      tops.set(key, y);
      y += heightOf(key) + gap;
    }
  });

  const placed = network.things.map((thing): PlacedThing => {
    const index = columnAt(thing.id);
    return {
      ...thing,
      column: used[index] as Column,
      lines: labels.get(thing.id) ?? [],
      x: xOf(index),
      y: tops.get(thing.id) ?? 0,
      height: heightOf(thing.id),
    };
  });
  const byId = new Map(placed.map((thing) => [thing.id, thing]));
  const middle = (key: string) => (tops.get(key) ?? 0) + heightOf(key) / 2;
  const waysOf = (link: Link) => buses.filter(({ links }) => links.includes(link.key)).toSorted((one, other) => one.column - other.column);
  const ways = new Map(network.links.map((link) => [link.key, columnAt(link.from) <= columnAt(link.to) ? waysOf(link) : waysOf(link).toReversed()]));
  const outOf = portsOf(
    network.links,
    byId,
    ({ from }) => from,
    (link) => middle(ways.get(link.key)?.[0]?.key ?? link.to),
  );
  const into = portsOf(
    network.links,
    byId,
    ({ to }) => to,
    (link) => middle(ways.get(link.key)?.at(-1)?.key ?? link.from),
  );
  const lanes = lanesOf(buses, tops, network.links, outOf);
  const isLoopedAtEnd = network.links.some(({ from, to }) => columnAt(from) === used.length - 1 && columnAt(to) === used.length - 1);
  return {
    width: 2 * margin + used.length * nodeWidth + (used.length - 1) * between + (isLoopedAtEnd ? 44 : 0),
    height: head + tallest + margin,
    columns: used.map((column, index) => ({ column, x: xOf(index) })),
    things: placed,
    links: network.links.map((link) => ({
      ...link,
      path: drawLink({
        start: byId.get(link.from) as PlacedThing,
        end: byId.get(link.to) as PlacedThing,
        y1: outOf.get(link.key) as number,
        y2: into.get(link.key) as number,
        through: (ways.get(link.key) ?? []).map((bus) => ({ x: xOf(bus.column), y: lanes.get(`${bus.key} ${link.key}`) as number })),
      }),
      width: 1.3 + Math.min(4.2, 0.9 * Math.sqrt(link.studies)),
    })),
  };
}

/** The height at which each link runs through each bus: in the order in which they come. */
function lanesOf(
  buses: readonly Bus[],
  tops: ReadonlyMap<string, number>,
  links: readonly Link[],
  outOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const known = new Set(links.map(({ key }) => key));
  return new Map(
    buses.flatMap(({ key, links: through }) =>
      through
        .filter((link) => known.has(link))
        .toSorted((one, other) => (outOf.get(one) ?? 0) - (outOf.get(other) ?? 0))
        .map((link, index) => [`${key} ${link}`, (tops.get(key) ?? 0) + index * measures.lane] as const),
    ),
  );
}
