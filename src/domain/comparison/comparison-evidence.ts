import type { FoundPair } from "../reports/reports-below.js";

/** A study of the entities that are compared: what it gave, and what it says of several of them. */
export interface ComparedStudy {
  readonly studyId: string;
  readonly entityIds: readonly string[];
  /** Whether it gave or used the entities; else its claims are on mechanisms among them. */
  readonly used: boolean;
  readonly design: string;
  readonly retraction: string;
  readonly registration: string | null;
  readonly cohort: string | null;
  readonly treated: number | null;
  /** Claims on one of the entities: of a comparison the outcome by which it was made is the object. */
  readonly claims: readonly { readonly id: string; readonly subjectId: string; readonly objectId: string }[];
  readonly results: readonly { readonly id: string; readonly measureId: string; readonly comparedWith: string }[];
}

/** What the engine finds of the entities to compare. */
export interface ComparisonEvidence {
  readonly links: readonly { readonly subjectId: string; readonly objectId: string; readonly own: boolean }[];
  readonly pairs: readonly {
    readonly subjectId: string;
    readonly objectId: string;
    readonly objectName: string;
    readonly found: FoundPair | null;
  }[];
  readonly studies: readonly ComparedStudy[];
  /** Whether routes are compared: no result names one as its subject, those of studies that used it are shown. */
  readonly isRoute: boolean;
}
