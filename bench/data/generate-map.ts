import { Random } from "./random.js";

/** A map's two tables as the service gives them, a row a line. */
export interface MapTables {
  readonly entities: string;
  readonly associations: string;
}

const kinds = ["CELL_SOURCE", "MECHANISM", "MEDIATOR", "PROCESS", "COMPLICATION", "OUTCOME", "ROUTE", "LIMITATION"];

/** Entities and three times as many associations, most of them at few of the entities, as in graphs of literature. */
export function generateMap(count: number): MapTables {
  const random = new Random(11);
  const things = Array.from({ length: count }, (_, index) => ({
    id: `BENCH:${index}`,
    kind: kinds[index % kinds.length],
    name: `generated entity number ${index}`,
  }));
  const pairs = new Set<string>();
  while (pairs.size < 3 * count) {
    const [one, other] = [Math.floor(count * random.next() ** 3), random.below(count)];
    if (one !== other) pairs.add(`${Math.min(one, other)} ${Math.max(one, other)}`);
  }
  const associations = [...pairs].map((pair) => {
    const [subject, object] = pair.split(" ").map((index) => things[Number(index)]);
    return { id: `ASSOC:${subject?.id}~${object?.id}`, subject, object, counts: { studies: 1 + random.below(9) } };
  });
  const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");
  return { entities: lines(things), associations: lines(associations) };
}
