import { type CursorBinding, makeCursor, readCursor } from "./cursor.js";

/** One page of a list that this service made itself. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  /** The page as a Relay connection, each item turned into what is shown of it. */
  map(show: (item: Item) => object): object;
}

/** The page of a list after a cursor. Errors: `BAD_CURSOR`. */
export function pageOf<Item>(all: readonly Item[], { first, after }: { readonly first: number; readonly after?: string }, binding: CursorBinding): Page<Item> {
  const skip = readCursor(after, binding);
  const nodes = all.slice(skip, skip + first);
  const cursorAt = (index: number) => makeCursor(skip + index, binding);
  return {
    nodes,
    map(show) {
      const shown = nodes.map(show);
      return {
        nodes: shown,
        edges: shown.map((node, index) => ({ node, cursor: cursorAt(index) })),
        pageInfo: {
          hasNextPage: skip + nodes.length < all.length,
          hasPreviousPage: skip > 0,
          startCursor: nodes.length > 0 ? cursorAt(0) : null,
          endCursor: nodes.length > 0 ? cursorAt(nodes.length - 1) : null,
        },
        totalCount: all.length,
      };
    },
  };
}
