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
    description: "Selects the results. Here `cellSources` selects only results of patients who received no other cells; without it `cells` applies.",
  })
  filter?: ResultFilter;

  @Field(() => PooledCells, {
    nullable: true,
    description:
      "Cells to pool. By default MSC_ONLY: mesenchymal stem cells, the sources below that class and unmodified products of them, not engineered, pre-treated or pre-differentiated, and no vesicles. Cannot be combined with `filter.cellSources`.",
  })
  cells?: "MSC_ONLY" | "ANY";

  @Field(() => Int, {
    nullable: true,
    defaultValue: 3,
    description: "Minimum number of independent controlled trials to pool, 2 to 100; fewer are listed with their own effects.",
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
      "Weeks after the start. Per cohort, the result closest to the window's midpoint is used (to the given bound if one is open; if omitted, to week 26, or the longest follow-up for deaths); ties go to the later one.",
  })
  weeks?: IntRange;

  @Field(() => EffectMeasure, {
    nullable: true,
    description: "The scale. By default mean differences for means and log risk ratios for counts; Hedges' g and hazard ratios are used only if named here.",
  })
  effect?: Effect | "LOG_HAZARD_RATIO";

  @Field(() => [ID], { nullable: true, description: "Studies to exclude, with every report of the same patients; at most 100 ids." })
  @Items(0, 100)
  @IdOf("Study")
  without?: string[];
}
