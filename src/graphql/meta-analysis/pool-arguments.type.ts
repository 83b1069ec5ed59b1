import { ArgsType, Field, ID } from "type-graphql";
import type { EffectMeasure as Effect } from "../../domain/meta-analysis/effect-sizes/effect-measures.js";
import type { PoolAdjustment as Adjustment, PoolModel as Model } from "../../domain/meta-analysis/pool-options.js";
import { IdOf, Items } from "../fields/argument-rule.js";
import { ResultFilter } from "../fields/filters.type.js";
import { IntRange } from "../fields/page.type.js";
import { EffectMeasure, PoolAdjustment, PoolModel } from "./pool-enums.js";

/** Arguments of `pool`. */
@ArgsType()
export class PoolArguments {
  @Field(() => ID, { description: "A measure, outcome, complication or adverse event, for example `MSCKG:meld` or `MSCKG:survival`." })
  @IdOf("Entity")
  measure!: string;

  @Field(() => ResultFilter, {
    nullable: true,
    description:
      "Which results. Here `cellSources` takes kinds of the cells too, and only studies that gave nothing else: `CL:0000134` pools MSC only; without it any cells are pooled.",
  })
  filter?: ResultFilter;

  @Field(() => PoolModel, { nullable: true, defaultValue: "REML", description: "The model." })
  model!: Model;

  @Field(() => PoolAdjustment, { nullable: true, defaultValue: "HARTUNG_KNAPP", description: "The adjustment of the interval and the test." })
  adjust!: Adjustment;

  @Field(() => IntRange, {
    nullable: true,
    description:
      "Weeks after the start. Of each cohort the result nearest to their middle is taken (to their one end, where the other is open; to week 26 without weeks), ties to the later.",
  })
  weeks?: IntRange;

  @Field(() => EffectMeasure, {
    nullable: true,
    description: "The scale. Without it: mean differences of means, logarithms of risk ratios of counts. Hedges' g only where it is asked for.",
  })
  effect?: Effect;

  @Field(() => [ID], { nullable: true, description: "Studies to leave out, with every report of the same patients; at most 100 ids." })
  @Items(0, 100)
  @IdOf("Study")
  without?: string[];
}

/** Arguments of `poolableMeasures`. */
@ArgsType()
export class PoolableMeasuresArguments {
  @Field(() => ResultFilter, { nullable: true, description: "Which results, as in `pool`." })
  filter?: ResultFilter;
}
