/** Where a text stands by which a thing is found. */
export const searchFields = {
  ID: "The id itself.",
  NAME: "A name, English or Chinese.",
  SYNONYM: "A synonym, English or Chinese.",
  ABBREVIATION: "The initials of a name or synonym; `text` is the name.",
  PINYIN: "The initials of a Chinese name's pinyin; `text` is the name.",
  CROSS_REFERENCE: "The id under which another vocabulary knows the thing.",
  RETIRED_ID: "An id that the thing replaces.",
  TITLE: "The title of a study.",
  IDENTIFIER: "A study's PMID, PMCID, DOI or registration.",
} as const;

/** One of the places where a text stands by which a thing is found. */
export type SearchField = keyof typeof searchFields;
