import type { Value } from "../../../graph/store.js";

/** One step of the walk: what an `:AFFECTS` relationship holds, with its ends. Lists of evidence are parallel, one entry for each claim and study. */
export interface Affects {
  readonly subject: string;
  readonly object: string;
  readonly properties: {
    readonly sign: 1 | -1;
    readonly claims: readonly string[];
    readonly inheritedFrom: readonly string[];
    readonly own: boolean;
    readonly inverse: readonly string[];
    readonly bestEvidenceLevel: string;
    /** Best evidence level of what is not retracted: 4 clinical controlled, 3 uncontrolled, 2 preclinical, 1 review, 0 below. */
    readonly rank: number;
    /** Studies that are not retracted. */
    readonly studies: number;
    /** (What leaves the subject × what leads to the object)^-½. */
    readonly specificity: number;
    /** How well the step is shown, in [0, 1]. */
    readonly confidence: number;
    readonly human: boolean;
    readonly evidenceClaims: readonly string[];
    readonly evidenceStudies: readonly string[];
    readonly evidenceLevels: readonly string[];
    readonly evidenceHuman: readonly number[];
    readonly evidenceSpecies: readonly string[];
    readonly evidenceRetracted: readonly number[];
  } & Readonly<Record<string, Value>>;
}
