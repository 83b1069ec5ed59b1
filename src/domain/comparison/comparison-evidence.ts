import type { ClaimReport, ResultReport } from "../confidence/read-evidence.js";

/** A study of the things that are compared: what it gave, and what it says of several of them. */
export interface ComparedStudy {
  readonly studyId: string;
  readonly thingIds: readonly string[];
  /** Whether it gave or used the things; else its claims are on mechanisms among them. */
  readonly used: boolean;
  readonly design: string;
  readonly retraction: string;
  readonly model: string | null;
  readonly registration: string | null;
  readonly cohort: string | null;
  readonly treated: number | null;
  readonly claims: readonly (readonly [claim: string, subject: string, object: string])[];
  readonly results: readonly (readonly [result: string, measure: string, comparedWith: string])[];
}

/** What the engine finds of the things to compare. */
export interface ComparisonEvidence {
  readonly links: readonly { readonly subjectId: string; readonly objectId: string; readonly own: boolean }[];
  readonly pairs: readonly {
    readonly subjectId: string;
    readonly objectId: string;
    readonly claims: readonly ClaimReport[];
    readonly results: readonly ResultReport[];
  }[];
  readonly studies: readonly ComparedStudy[];
}
