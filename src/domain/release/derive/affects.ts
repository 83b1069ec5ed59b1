import type { Value } from "../../../graph/store.js";
import type { pathRoles } from "../../../model/vocabulary.js";
import type { KindOfClaim } from "../../pathways/kinds-of-claim.js";

/** What a step of a pathway means. */
export type PathRole = Exclude<keyof typeof pathRoles, "none">;

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
    /** How strong the best class of what speaks for the step is (`strengthOfClass`), from 8 for randomised trials; 0 where nothing does. */
    readonly rank: number;
    /** Claims that rest on a study that is not retracted. */
    readonly keptClaims: readonly string[];
    /** Studies that are not retracted. */
    readonly studies: number;
    /** 1/√(what leaves the subject × what leads to the object); `ownSpecificity` over own links alone, 0 on others. */
    readonly specificity: number;
    readonly ownSpecificity: number;
    /** How well the step is shown, in [0, 1]. */
    readonly confidence: number;
    readonly kindOfClaim: KindOfClaim;
    /** Id of the study that alone speaks for the step; empty where there are none or several. */
    readonly soleSource: string;
    readonly human: boolean;
    /** Causal where one of the claims is, else prognostic, else structural; undefined where the predicates of the release name no roles. */
    readonly pathRole: PathRole | undefined;
    readonly evidenceClaims: readonly string[];
    readonly evidenceStudies: readonly string[];
    readonly evidenceLevels: readonly string[];
    /** 1 where the claim is the subject's own, 0 where it is a superclass's. */
    readonly evidenceOwn: readonly number[];
    readonly evidenceHuman: readonly number[];
    readonly evidenceSpecies: readonly string[];
    /** Whom the claim saw in the study: stages, causes and groups of models, each between bars. */
    readonly evidencePopulation: readonly string[];
    readonly evidenceRetracted: readonly number[];
  } & Readonly<Record<string, Value | undefined>>;
}
