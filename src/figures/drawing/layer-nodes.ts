/** A link between two nodes. */
export interface LayeredLink {
  readonly from: string;
  readonly to: string;
}

/** Nodes in columns, each column from top to bottom; a `lane` keeps a place free for a link that passes a column. */
export interface Layers<Link> {
  readonly columns: readonly (readonly string[])[];
  /** For each link the nodes and lanes that it runs through; a link that would run backwards has its two ends alone. */
  readonly routes: ReadonlyMap<Link, readonly string[]>;
}

/**
 * Places nodes in columns so that links run to the right: each node as far right as the longest chain to it asks (links that close a circle
 * aside), ordered to cross little by the barycentre method (Sugiyama, doi 10.1109/TSMC.1981.4308636). Deterministic.
 */
export function layerNodes<Link extends LayeredLink>(nodes: readonly string[], links: readonly Link[]): Layers<Link> {
  const forward: Link[] = [];
  const next = new Map<string, string[]>();
  const reaches = (from: string, to: string): boolean => from === to || (next.get(from) ?? []).some((node) => reaches(node, to));
  for (const link of links) {
    if (reaches(link.to, link.from)) continue;
    forward.push(link);
    next.set(link.from, [...(next.get(link.from) ?? []), link.to]);
  }
  const layer = new Map(nodes.map((node) => [node, 0]));
  const at = (node: string) => layer.get(node) ?? 0;
  for (let round = 0; round < nodes.length; round++) for (const { from, to } of forward) layer.set(to, Math.max(at(to), at(from) + 1));

  const columns: string[][] = Array.from({ length: Math.max(-1, ...layer.values()) + 1 }, (_, index) => nodes.filter((node) => at(node) === index));
  const routes = new Map<Link, readonly string[]>(links.map((link) => [link, [link.from, link.to]]));
  for (const [number, link] of forward.entries()) {
    const lanes = Array.from({ length: at(link.to) - at(link.from) - 1 }, (_, index) => `lane ${number} ${index}`);
    for (const [index, lane] of lanes.entries()) columns[at(link.from) + 1 + index]?.push(lane);
    routes.set(link, [link.from, ...lanes, link.to]);
  }
  const neighbours = new Map<string, string[]>();
  for (const link of forward) {
    const route = routes.get(link) ?? [];
    for (const [index, before] of route.slice(0, -1).entries())
      for (const node of route.slice(index + 1, index + 2)) {
        neighbours.set(node, [...(neighbours.get(node) ?? []), before]);
        neighbours.set(before, [...(neighbours.get(before) ?? []), node]);
      }
  }
  for (let sweep = 0; sweep < 6; sweep++) {
    const order = columns.map((_, index) => index);
    for (const index of sweep % 2 === 0 ? order : order.reverse()) {
      const beside = new Map((columns[sweep % 2 === 0 ? index - 1 : index + 1] ?? []).map((node, place, all) => [node, (place + 0.5) / all.length]));
      const column = columns[index] ?? [];
      const centre = (node: string, place: number) => {
        const places = (neighbours.get(node) ?? []).flatMap((other) => beside.get(other) ?? []);
        return places.length > 0 ? places.reduce((sum, one) => sum + one, 0) / places.length : (place + 0.5) / column.length;
      };
      const centres = column.map((node, place) => ({ node, place, centre: centre(node, place) }));
      columns[index] = centres.sort((one, other) => one.centre - other.centre || one.place - other.place).map(({ node }) => node);
    }
  }
  return { columns, routes };
}
