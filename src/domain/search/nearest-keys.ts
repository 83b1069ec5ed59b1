import { editDistance } from "./edit-distance.js";

/** Something with a key that is near to one that was asked for, and how many typing errors lie between. */
export interface NearKey<Item> {
  readonly item: Item;
  readonly distance: number;
}

/** All whose key is at most `most` typing errors away from one. */
export function nearestKeys<Item extends { readonly key: string }>(items: readonly Item[], key: string, most: number): NearKey<Item>[] {
  return items.flatMap((item) => {
    const distance = editDistance(key, item.key, most);
    return distance <= most ? [{ item, distance }] : [];
  });
}
