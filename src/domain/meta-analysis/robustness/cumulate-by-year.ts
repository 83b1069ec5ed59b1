import { checkStudies } from "../check-studies.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../not-poolable.js";
import { poolEffects } from "../pool-effects.js";
import type { PoolOptions } from "../pool-options.js";
import type { PooledEffect } from "../pooled-effect.js";
import type { StudyEffect } from "../study-effect.js";

/** The pool after one more study. */
export interface CumulativeStep {
  /** Id of the study added, and its year. */
  readonly study: string;
  readonly year: number;
  /** The study and all before it; a refusal at the first, which stands alone. */
  readonly pooled: PooledEffect | NotPoolable;
}

/**
 * The pool as it grew: studies added one by one by year, those of one year by study id (doi 10.1056/NEJM199207233270406).
 * Refused: `YEARS_MISSING`, and what `checkStudies` refuses of all of them.
 */
export function cumulateByYear(effects: readonly StudyEffect[], options: PoolOptions): readonly CumulativeStep[] | NotPoolable {
  const studies = checkStudies(effects);
  if (isNotPoolable(studies)) return studies;
  const dated = studies.flatMap((study) => (study.year === undefined ? [] : [{ ...study, year: study.year }])).sort((one, other) => one.year - other.year);
  if (dated.length < studies.length)
    return notPoolable(
      "YEARS_MISSING",
      studies.filter(({ year }) => year === undefined).map(({ study }) => study),
    );
  return dated.map(({ study, year }, index) => ({ study, year, pooled: poolEffects(dated.slice(0, index + 1), options) }));
}
