import type { Kind } from "../../model/kind.js";

/** A text by which an entity can be found. */
export interface Label {
  /** As the release writes it. */
  readonly text: string;
  readonly field: SearchField;
}

/** An entity that can be found: an entity, or a study. */
export interface Searchable {
  readonly id: string;
  /** The kind of an entity, or `Study`. */
  readonly kind: Kind | "Study";
  readonly name: string;
  /** Studies have a title in one language only. */
  readonly nameZh: string | null;
  /** How much stands behind it: for an entity its studies, for a study the claims that rest on it. */
  readonly evidence: number;
  /** Claims about an entity, or that rest on a study. */
  readonly claims?: number;
  /** Ids of other vocabularies that it has to do with and is not: cells have that of the organ which they are taken from. */
  readonly related?: readonly string[];
  readonly labels: readonly Label[];
}

/** Where a text stands by which an entity is found. */
export const searchFields = {
  ID: "The id itself.",
  NAME: "A name, English or Chinese.",
  SYNONYM: "A synonym, English or Chinese.",
  ABBREVIATION: "The initials of a name or synonym; `text` is the name.",
  PINYIN: "The initials of a Chinese name's pinyin; `text` is the name.",
  CROSS_REFERENCE: "The entity's id in another vocabulary.",
  RETIRED_ID: "An id that the entity replaces.",
  TITLE: "The title of a study.",
  IDENTIFIER: "A study's PMID, PMCID, DOI or registration.",
} as const;

/** One of the places where a text stands by which an entity is found. */
export type SearchField = keyof typeof searchFields;
