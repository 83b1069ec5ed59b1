import type { Link } from "./network.ts";
import type { Placed, PlacedThing } from "./place-network.ts";

/**
 * Where an arrow key leads from an entity or a link, by their keys. Right goes along a link, left against it: from a
 * entity to the first link out of it or into it, from a link to its end or its start. Up and down go to the next entity of
 * the column, or to the next link of the same start (or end, where one came from there).
 */
export function moveFocus({ things, links }: Placed, key: string, arrow: string, side: "out" | "in"): string {
  const thing = things.find(({ id }) => id === key);
  const byPlace = (of: readonly Link[], end: "from" | "to") => {
    const heightOf = (link: Link) => things.find(({ id }) => id === link[end])?.y ?? 0;
    return of.toSorted((one, other) => heightOf(one) - heightOf(other));
  };
  if (thing) {
    if (arrow === "ArrowRight")
      return (
        byPlace(
          links.filter(({ from }) => from === key),
          "to",
        )[0]?.key ?? key
      );
    if (arrow === "ArrowLeft")
      return (
        byPlace(
          links.filter(({ to }) => to === key),
          "from",
        )[0]?.key ?? key
      );
    const column = things.filter(({ x }) => x === thing.x).toSorted((one: PlacedThing, other: PlacedThing) => one.y - other.y);
    return step(
      column.map(({ id }) => id),
      key,
      arrow,
    );
  }
  const link = links.find((one) => one.key === key);
  if (!link) return key;
  if (arrow === "ArrowRight") return link.to;
  if (arrow === "ArrowLeft") return link.from;
  const beside =
    side === "out"
      ? byPlace(
          links.filter(({ from }) => from === link.from),
          "to",
        )
      : byPlace(
          links.filter(({ to }) => to === link.to),
          "from",
        );
  return step(
    beside.map((one) => one.key),
    key,
    arrow,
  );
}

function step(keys: readonly string[], key: string, arrow: string): string {
  const index = keys.indexOf(key) + (arrow === "ArrowDown" ? 1 : -1);
  return keys[Math.min(keys.length - 1, Math.max(0, index))] ?? key;
}
