import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { isNotPoolable } from "../../domain/meta-analysis/not-poolable.js";
import { type CumulativeStep, cumulateByYear } from "../../domain/meta-analysis/robustness/cumulate-by-year.js";
import { eggerTest } from "../../domain/meta-analysis/robustness/egger-test.js";
import { funnel } from "../../domain/meta-analysis/robustness/funnel.js";
import { leaveOneOut } from "../../domain/meta-analysis/robustness/leave-one-out.js";
import { countedEvent } from "../../domain/trial-results/counted-events.js";
import type { Subgrouping as SubgroupingName } from "../../domain/trial-results/group-of-study.js";
import type { PoolOfMeasure } from "../../domain/trial-results/pool-answer.js";
import { subgroupsOfPool } from "../../domain/trial-results/subgroups-of-pool.js";
import { wordsOfUnit } from "../../domain/trial-results/units.js";
import { CountedAs } from "../execution/field-source.js";
import type { Language } from "../fields/enums.js";
import { LanguageArgument, spokenLabel } from "../fields/language-argument.js";
import { EggerResult, FunnelResult } from "./funnel.type.js";
import { Pooled } from "./pool.type.js";
import type { PoolEntities } from "./pool-entities.js";
import { Subgrouping } from "./pool-enums.js";
import { CumulativeResult, LeftOneOut, PoolSubgroups } from "./pool-robustness.type.js";
import { orRefusal, stepOf } from "./pool-shapes.js";

/** What the object behind a pool holds beside its numbers. */
interface Held {
  readonly pool: PoolOfMeasure;
  readonly things: PoolEntities;
}

/** Fields of a pool that are computed only when selected. */
@Resolver(() => Pooled)
export class PooledResolver {
  @FieldResolver(() => String, { description: "Unit of the estimate: that of a mean difference, or the name of the scale." })
  unit(@Root() { pool }: Held, @LanguageArgument() lang: Language): string {
    return spokenLabel(lang, wordsOfUnit(pool));
  }

  @FieldResolver(() => String, { nullable: true, description: "The event counted; null for means." })
  event(@Root() { pool }: Held, @LanguageArgument() lang: Language): string | null {
    return pool.event === undefined ? null : spokenLabel(lang, countedEvent(pool.event).name);
  }

  @FieldResolver(() => [LeftOneOut], { description: "The pool without each study in turn, by study id." })
  @CountedAs(15)
  leaveOneOut(@Root() { pool, things }: Held): object[] {
    const answers = leaveOneOut(pool.effects, pool.question.options);
    if (isNotPoolable(answers)) return [];
    return answers.map(({ without, pooled }) => ({
      without: things.study(without),
      pooled: orRefusal(pooled, things, "PoolStep", (found) => stepOf(found, pool.effect)),
    }));
  }

  @FieldResolver(() => PoolSubgroups, { description: "The studies in subgroups, each pooled with its own tau², and the test between subgroups." })
  subgroups(
    @Root() { pool, things }: Held,
    @Arg("by", () => Subgrouping, { nullable: true, defaultValue: "DESIGN", description: "Criterion of the grouping." }) by: SubgroupingName,
  ): object {
    const { groups, between, ungrouped } = subgroupsOfPool(pool, by);
    return {
      by,
      groups: groups.map(({ key, name, studies, pooled }) => ({
        key,
        nameOf: name,
        studies: studies.map(things.study),
        pooled: orRefusal(pooled, things, "PoolStep", (found) => stepOf(found, pool.effect)),
      })),
      between: orRefusal(between, things, "BetweenGroups", (found) => found),
      ungrouped: ungrouped.map(things.study),
    };
  }

  @FieldResolver(() => CumulativeResult, { description: "Cumulative meta-analysis by year; refused if a study has no year." })
  cumulative(@Root() { pool, things }: Held): object {
    return orRefusal<readonly CumulativeStep[]>(cumulateByYear(pool.effects, pool.question.options), things, "Cumulative", (steps) => ({
      steps: steps.map(({ study, year, pooled }) => ({
        study: things.study(study),
        year,
        pooled: orRefusal(pooled, things, "PoolStep", (found) => stepOf(found, pool.effect)),
      })),
    }));
  }

  @FieldResolver(() => EggerResult, { description: "Egger's test; refused below ten studies." })
  egger(@Root() { pool, things }: Held): object {
    return orRefusal(eggerTest(pool.effects), things, "EggerTest", ({ limit, ...test }) => ({
      ...test,
      limit: limit.estimate,
      limitLow: limit.low,
      limitHigh: limit.high,
    }));
  }

  @FieldResolver(() => FunnelResult, { description: "The funnel plot; refused below ten studies." })
  funnel(@Root() { pool, things }: Held): object {
    return orRefusal(funnel(pool.effects, pool.question.options), things, "Funnel", ({ centre, points, base }) => ({
      centre,
      baseStandardError: base.standardError,
      baseLow: base.low,
      baseHigh: base.high,
      points: points.map(({ study, estimate, standardError }) => ({ study: things.study(study), estimate, standardError })),
    }));
  }
}
