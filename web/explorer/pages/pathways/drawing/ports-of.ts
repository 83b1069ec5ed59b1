import type { Link } from "./network.ts";

interface Side {
  readonly y: number;
  readonly height: number;
}

/** Where on the side of its entity each link starts or ends: spread over the side, in the order of where they lead. */
export function portsOf(
  links: readonly Link[],
  sides: ReadonlyMap<string, Side>,
  at: (link: Link) => string,
  towards: (link: Link) => number,
): ReadonlyMap<string, number> {
  const groups = new Map<string, Link[]>();
  for (const link of links) groups.set(at(link), [...(groups.get(at(link)) ?? []), link]);
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const { y, height } = sides.get(id) as Side;
      const room = height - 12;
      return group
        .toSorted((one, other) => towards(one) - towards(other))
        .map((link, index) => [link.key, y + 6 + (group.length === 1 ? room / 2 : (room * index) / (group.length - 1))] as const);
    }),
  );
}
