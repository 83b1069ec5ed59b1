import { composeTree } from "./compose-tree.js";
import type { ReadOptions, Row, Store, Value } from "./store.js";
import type { Answer, Item, Selection, Thing, Want } from "./want.js";

/** Answers a tree of wants in one trip to the engine. */
export async function answerTree(store: Store, want: Want, options?: ReadOptions): Promise<Answer> {
  const { statement, parameters } = composeTree(want);
  const [row] = await store.read(statement, parameters, options);
  return decode(want, nextOf((row as Row).answer as readonly Value[]));
}

type Next = () => Value;

function nextOf(values: readonly Value[]): Next {
  let position = 0;
  return () => values[position++] as Value;
}

/** The columns of a want stand in the order in which `composeTree` wrote them: items, total, facets. */
function decode(want: Want, next: Next): Answer {
  const items = want.page ? (next() as readonly (readonly Value[])[]).map((row) => decodeItem(want, row)) : [];
  const total = want.total ? (next() as number) : null;
  const facets = Object.fromEntries(want.facets.map((name) => [name, (next() as [Value, number][]).map(([value, count]) => ({ value, count }))]));
  return { want, items, total, facets };
}

function decodeItem(want: Want, row: readonly Value[]): Item {
  return Object.fromEntries(
    Object.entries(want.select).map(([variable, selection], index) => [variable, decodeThing(selection, row[index] as readonly Value[] | null)]),
  );
}

function decodeThing(selection: Selection, cells: readonly Value[] | null): Thing | null {
  if (cells === null) return null;
  const next = nextOf(cells);
  const properties = Object.fromEntries(selection.properties.map((property) => [property, next() ?? null]));
  const links = Object.fromEntries(selection.children.map((child) => [child.key, decode(child.want, next)]));
  return { ...properties, links };
}
