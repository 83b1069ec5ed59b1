import type { Label } from "./searchable.js";

/** How a label can match, the best last; the number is the whole part of a hit's score. */
export const tiers = { words: 1, partOfName: 2, derivedName: 3, name: 4, identifier: 5 } as const;

/** A label made ready to be compared. */
export interface ListedLabel {
  /** Position of its entity. */
  readonly entity: number;
  readonly label: Label;
  /** What it is compared as: a whole name, what was derived from one, an identifier, or the initials of pinyin. */
  readonly role: "name" | "derived" | "identifier" | "pinyin";
  /** Its words without what parts them: UC-MSC, UC MSC and UCMSC are one. */
  readonly key: string;
  /** Empty where it is compared as a whole alone. */
  readonly words: readonly string[];
}
