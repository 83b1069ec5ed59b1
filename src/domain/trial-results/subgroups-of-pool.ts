import type { Label } from "../../model/vocabulary.js";
import { isNotPoolable, type NotPoolable } from "../meta-analysis/not-poolable.js";
import type { PooledEffect } from "../meta-analysis/pooled-effect.js";
import { type BetweenGroups, poolSubgroups } from "../meta-analysis/robustness/pool-subgroups.js";
import { groupOfStudy, type StudyGroup, type Subgrouping } from "./group-of-study.js";
import type { PoolOfMeasure } from "./pool-answer.js";

/** The subgroups of a pool. */
export interface SubgroupsOfPool {
  readonly by: Subgrouping;
  readonly groups: readonly { readonly key: string; readonly name: Label; readonly studies: readonly string[]; readonly pooled: PooledEffect | NotPoolable }[];
  readonly between: BetweenGroups | NotPoolable;
  /** Studies that do not say in which subgroup they are. */
  readonly ungrouped: readonly string[];
}

/** A pool's studies in subgroups, each pooled with a tau² of its own, and the test between them; studies that do not say stand aside. */
export function subgroupsOfPool({ chosen, effects, question }: PoolOfMeasure, by: Subgrouping): SubgroupsOfPool {
  const groups = new Map<string, StudyGroup>();
  for (const { row } of chosen) {
    const group = groupOfStudy(row, by);
    if (group) groups.set(row.study.id, group);
  }
  const grouped = effects.flatMap((effect) => {
    const group = groups.get(effect.study)?.key;
    return group === undefined ? [] : [{ ...effect, group }];
  });
  const ungrouped = effects.filter(({ study }) => !groups.has(study)).map(({ study }) => study);
  const pooled = poolSubgroups(grouped, question.options);
  if (isNotPoolable(pooled)) return { by, groups: [], between: pooled, ungrouped };
  return {
    by,
    groups: pooled.groups.map(({ group, pooled }) => ({
      key: group,
      name: ([...groups.values()].find(({ key }) => key === group) as StudyGroup).name,
      studies: grouped.filter((effect) => effect.group === group).map(({ study }) => study),
      pooled,
    })),
    between: pooled.between,
    ungrouped,
  };
}
