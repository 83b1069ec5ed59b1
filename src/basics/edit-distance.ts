/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one text of the other
 * (optimal string alignment); `most + 1` where it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      row.push(distance);
      if (distance < least) least = distance;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/** An item whose key is close to the requested one, and the number of typing errors between them. */
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
