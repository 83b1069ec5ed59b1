import type { Kind } from "../../model/kind.js";
import type { SearchField } from "./search-field.js";

/** A text by which a thing can be found. */
export interface Label {
  /** As the release writes it. */
  readonly text: string;
  readonly field: SearchField;
}

/** A thing that can be found: an entity, or a study. */
export interface Searchable {
  readonly id: string;
  /** The kind of an entity, or `Study`. */
  readonly kind: Kind | "Study";
  readonly name: string;
  /** Studies have a title in one language only. */
  readonly nameZh: string | null;
  /** How much stands behind it: for an entity its studies, for a study the claims that rest on it. */
  readonly evidence: number;
  readonly labels: readonly Label[];
}
