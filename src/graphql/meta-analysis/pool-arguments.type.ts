import { ArgsType, Field, ID } from "type-graphql";
import { ResultFilter } from "../fields/filters.type.js";
import { IntRange } from "../fields/page.type.js";
import { EffectMeasure, PoolAdjustment, PoolModel } from "./pool-enums.js";

/** Arguments of `pool`. */
@ArgsType()
export class PoolArguments {
  @Field(() => ID, { description: "A measure, outcome, complication or adverse event, for example `MSCKG:meld` or `MSCKG:survival`." })
  measure!: string;

  @Field(() => ResultFilter, {
    nullable: true,
    description:
      "Which results. Here `cellSources` takes kinds of the cells too, and only studies that gave nothing else: `CL:0000134` pools MSC only; without it any cells are pooled.",
  })
  filter?: object;

  @Field(() => PoolModel, { nullable: true, defaultValue: "REML", description: "The model." })
  model!: string;

  @Field(() => PoolAdjustment, { nullable: true, defaultValue: "HARTUNG_KNAPP", description: "The adjustment of the interval and the test." })
  adjust!: string;

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
  effect?: string;

  @Field(() => [ID], { nullable: true, description: "Studies to leave out, with every report of the same patients; at most 100 ids." })
  without?: string[];
}
