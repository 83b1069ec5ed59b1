import { checkStudies } from "../check-studies.js";
import { isNotPoolable, type NotPoolable } from "../not-poolable.js";
import { poolEffects } from "../pool-effects.js";
import type { PoolOptions } from "../pool-options.js";
import type { PooledEffect } from "../pooled-effect.js";
import type { StudyEffect } from "../study-effect.js";

/** The pool of all studies but one. */
export interface WithoutStudy {
  /** Id of the study left out. */
  readonly without: string;
  /** A refusal where the others cannot be pooled, for example because one alone is left. */
  readonly pooled: PooledEffect | NotPoolable;
}

/** The pool without each study in turn, by study id. Refused: what `checkStudies` refuses of all of them. */
export function leaveOneOut(effects: readonly StudyEffect[], options: PoolOptions): readonly WithoutStudy[] | NotPoolable {
  const studies = checkStudies(effects);
  if (isNotPoolable(studies)) return studies;
  return studies.map(({ study }) => ({
    without: study,
    pooled: poolEffects(
      studies.filter((other) => other.study !== study),
      options,
    ),
  }));
}
