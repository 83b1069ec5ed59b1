import type { Kind } from "../../model/kind.js";
import type { IdType } from "../entities/id-type.js";
import type { Label, Searchable } from "./searchable.js";

/** What is searched, and which part of the answer is wanted. */
export interface SearchQuestion {
  readonly text: string;
  /** Only entities of these kinds, no studies; all of it where left out. */
  readonly kinds?: readonly Kind[];
  /** Content hash of the release that the asker sees. */
  readonly release?: string;
  readonly skip: number;
  readonly limit: number;
}

/** One entity that was found. */
export interface SearchHit {
  readonly id: string;
  readonly kind: Searchable["kind"];
  /** Higher is better; the whole part says how it matched, see `rankHits`. Comparable within one answer. */
  readonly score: number;
  readonly matched: Pick<Label, "text" | "field">;
  /** Claims about an entity, or that rest on a study. */
  readonly claimCount: number;
  /** Studies behind these claims, or that used an entity; of a study 1. */
  readonly studyCount: number;
}

/** The part that was wanted, how many there are in all, and how many of each kind. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly kinds: readonly { readonly value: Searchable["kind"]; readonly count: number }[];
}

/** An id that somebody may have meant. */
export interface NearId {
  readonly id: string;
  /** A kind of entity, `Study`, `Claim` or `Association`. */
  readonly kind: Kind | "Study" | "Claim" | "Association";
  readonly name: string;
  readonly nameZh: string | null;
}

/** What finds entities by text. The resolvers know this alone, so that an engine's own full-text index can take its place. */
export interface SearchIndex {
  /** Entities by names, synonyms, identifiers and titles, best first; equal on every engine. */
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /** At most five ids closest to one that the release does not hold; `kind` restricts them to one kind, `release` is as in a question. */
  nearest(id: string, type: IdType, kind?: Kind, release?: string): Promise<readonly NearId[]>;
}
