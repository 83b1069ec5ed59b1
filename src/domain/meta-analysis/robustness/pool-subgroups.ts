import { checkStudies } from "../check-studies.js";
import { heterogeneity } from "../heterogeneity/heterogeneity.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../not-poolable.js";
import { poolEffects } from "../pool-effects.js";
import type { PoolOptions } from "../pool-options.js";
import type { PooledEffect } from "../pooled-effect.js";
import type { StudyEffect } from "../study-effect.js";

/** One subgroup's pool. */
export interface Subgroup {
  readonly group: string;
  /** A refusal where the subgroup has fewer than two studies, or its tau² did not settle. */
  readonly pooled: PooledEffect | NotPoolable;
}

/** The test whether subgroups have one effect: chi-square of `degreesOfFreedom`. */
export interface BetweenGroups {
  readonly q: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** The subgroups that the test compares: those that could be pooled. */
  readonly groups: readonly string[];
}

/** Subgroups by name, each with a tau² of its own, and the test between them. */
export interface Subgroups {
  readonly tauSquared: "SEPARATE";
  readonly groups: readonly Subgroup[];
  readonly between: BetweenGroups | NotPoolable;
}

/**
 * Each subgroup pooled with a tau² of its own, and Q between their pooled effects, weighted by 1 / standard error²
 * (doi 10.1007/s11121-013-0377-7); in metafor: `rma(estimate, sei = se, mods = ~ group, method = "FE")` over the subgroups' own fits.
 * Refused: `GROUPS_MISSING`, and what `checkStudies` refuses of all of them. `between` is `FEWER_THAN_TWO_GROUPS` where fewer can be pooled.
 */
export function poolSubgroups(effects: readonly StudyEffect[], options: PoolOptions): Subgroups | NotPoolable {
  const studies = checkStudies(effects);
  if (isNotPoolable(studies)) return studies;
  const ungrouped = studies.filter(({ group }) => group === undefined).map(({ study }) => study);
  if (ungrouped.length > 0) return notPoolable("GROUPS_MISSING", ungrouped);
  const names = [...new Set(studies.map(({ group }) => group as string))].sort();
  const groups = names.map((name) => ({
    group: name,
    pooled: poolEffects(
      studies.filter(({ group }) => group === name),
      options,
    ),
  }));
  return { tauSquared: "SEPARATE", groups, between: testBetween(groups) };
}

function testBetween(groups: readonly Subgroup[]): BetweenGroups | NotPoolable {
  const means = groups.flatMap(({ group, pooled }) =>
    isNotPoolable(pooled) ? [] : [{ study: group, estimate: pooled.estimate, variance: pooled.standardError ** 2 }],
  );
  if (means.length < 2) return notPoolable("FEWER_THAN_TWO_GROUPS");
  const { q, degreesOfFreedom, p } = heterogeneity(means);
  return { q, degreesOfFreedom, p, groups: means.map(({ study }) => study) };
}
