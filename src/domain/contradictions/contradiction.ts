import type { Label } from "../../model/vocabulary.js";
import type { ContradictionLevel } from "./contradiction-levels.js";
import type { DifferenceAspect } from "./difference-aspects.js";

/** Reports that point one way on one ordered pair. */
export interface ContradictionSide {
  /** The subject of the pair: that of the contradiction, or of what stands against it. */
  readonly holderId: string;
  /** 1 where it raises, -1 where it lowers, 0 where it was looked for and not found. */
  readonly sign: 1 | -1 | 0;
  readonly claimIds: readonly string[];
  readonly resultIds: readonly string[];
  readonly studyIds: readonly string[];
  /** What its studies say together, in [0, 1]. */
  readonly weight: number;
}

/** In what the sides differ: what each of them was seen in, in the order of the sides; empty where the sources do not tell. */
export interface Difference {
  readonly aspect: DifferenceAspect;
  readonly signs: readonly (1 | -1 | 0)[];
  readonly values: readonly (readonly Label[])[];
}

/** The literature at odds with itself on one ordered pair. */
export interface Contradiction {
  /** The most direct of `levels`. */
  readonly level: ContradictionLevel;
  /** All levels on which the pair stands against itself or another, the most direct first. */
  readonly levels: readonly ContradictionLevel[];
  readonly subjectId: string;
  readonly objectId: string;
  /** The subject of the strongest that stands against it on `level`; the same on one pair. */
  readonly againstId: string;
  readonly strength: number;
  readonly sides: readonly ContradictionSide[];
  readonly differences: readonly Difference[];
}
