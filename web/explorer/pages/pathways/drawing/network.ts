import type { Chain } from "../use-chains.ts";

/** An entity of the picture. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameZh: string;
}

/** A link of the picture: one sign between two entities; two signs are two links. */
export interface Link {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** 1 where it raises, -1 where it lowers, 0 where no effect was found. */
  readonly sign: number;
  /** Whether it runs as its claims say it. */
  readonly forward: boolean;
  readonly association: string;
  readonly claims: number;
  readonly studies: number;
  readonly inheritedFrom: readonly string[];
}

/** What a picture draws: the union of chains. */
export interface Network {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
  /** The chains that it draws, each as the keys of its links and entities. */
  readonly chains: readonly { readonly id: string; readonly keys: ReadonlySet<string> }[];
}

/** Puts chains together, best first, until a further one would bring more entities than are wanted. */
export function networkOf(chains: readonly Chain[], mostThings: number): Network {
  const things = new Map<string, Thing>();
  const links = new Map<string, Link>();
  const drawn: { id: string; keys: ReadonlySet<string> }[] = [];
  for (const { id, nodes, steps } of chains) {
    const fresh = nodes.filter((node) => !things.has(node.id)).length;
    if (things.size > 0 && things.size + fresh > mostThings) break;
    const keys = new Set<string>();
    for (const node of nodes) {
      things.set(node.id, node);
      keys.add(node.id);
    }
    steps.forEach((step, index) => {
      const [from, to] = [nodes[index]?.id as string, nodes[index + 1]?.id as string];
      const key = `${from}${step.sign > 0 ? "~" : step.sign < 0 ? "!" : "="}${to}`;
      keys.add(key);
      links.set(key, {
        key,
        from,
        to,
        sign: step.sign,
        forward: step.forward,
        association: step.association.id,
        ...step.association.counts,
        inheritedFrom: step.inheritedFrom.map(({ name }) => name),
      });
    });
    drawn.push({ id, keys });
  }
  return { things: [...things.values()], links: [...links.values()], chains: drawn };
}
