/** How a label can match, the best last; the number is the whole part of a hit's score. */
export const tiers = { words: 1, partOfName: 2, derivedName: 3, name: 4, identifier: 5 } as const;
