import { ArgsType, Field, ID, Int } from "type-graphql";
import type { EffectMeasure as Effect } from "../../domain/meta-analysis/effect-sizes/effect-measures.js";
import type { PoolAdjustment as Adjustment, PoolModel as Model } from "../../domain/meta-analysis/pool-options.js";
import { Between, IdOf, Items } from "../fields/argument-rule.js";
import { ResultFilter } from "../fields/filters.type.js";
import { IntRange } from "../fields/page.type.js";
import { EffectMeasure, PoolAdjustment, PooledCells, PoolModel } from "./pool-enums.js";

/** Arguments of `poolableMeasures`: which trials, and how many of them. */
@ArgsType()
export class PoolableMeasuresArguments {
  @Field(() => ResultFilter, {
    nullable: true,
    description:
      "Which results. Here `cellSources` takes kinds of the cells too, and only results of patients who were given nothing else; without it `cells` decides.",
  })
  filter?: ResultFilter;

  @Field(() => PooledCells, {
    nullable: true,
    description:
      "Which cells, where the filter names none: MSC_ONLY without it, that is the class, the sources below it and plain products of them, neither engineered nor pre-treated nor pre-differentiated, and no vesicles. Not beside `filter.cellSources`.",
  })
  cells?: "MSC_ONLY" | "ANY";

  @Field(() => Int, {
    nullable: true,
    defaultValue: 3,
    description: "Fewest independent controlled trials that are pooled; fewer are listed, each with its own effect. 2 to 100.",
  })
  @Between(2, 100)
  minStudies!: number;
}

/** Arguments of `pool`. */
@ArgsType()
export class PoolArguments extends PoolableMeasuresArguments {
  @Field(() => ID, { description: "A measure, outcome, complication or adverse event, for example `MSCKG:meld` or `MSCKG:survival`." })
  @IdOf("Entity")
  measure!: string;

  @Field(() => PoolModel, { nullable: true, defaultValue: "REML", description: "The model." })
  model!: Model;

  @Field(() => PoolAdjustment, { nullable: true, defaultValue: "HARTUNG_KNAPP", description: "The adjustment of the interval and the test." })
  adjust!: Adjustment;

  @Field(() => IntRange, {
    nullable: true,
    description:
      "Weeks after the start. Per cohort, the result closest to the window's midpoint is used (to the given bound if one is open; to week 26 if omitted, of deaths the longest follow-up); ties go to the later one.",
  })
  weeks?: IntRange;

  @Field(() => EffectMeasure, {
    nullable: true,
    description: "The scale. Without it: mean differences of means, logarithms of risk ratios of counts. Hedges' g and hazard ratios only by their name.",
  })
  effect?: Effect | "LOG_HAZARD_RATIO";

  @Field(() => [ID], { nullable: true, description: "Studies to leave out, with every report of the same patients; at most 100 ids." })
  @Items(0, 100)
  @IdOf("Study")
  without?: string[];
}
