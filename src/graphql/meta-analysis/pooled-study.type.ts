import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { EffectInterval, OptionalReal, Real } from "./number-fields.js";
import { EffectFlag, EffectMeasure, PoolNoticeCode } from "./pool-enums.js";
import { Ratio } from "./pool-step.type.js";

/** One side of a comparison. */
@ObjectType({ description: "One side of a comparison as pooled: arms combined, units converted." })
export class PooledArm {
  @Field(() => Int, { description: "Patients." })
  n!: number;

  @OptionalReal("Mean, in the pool's unit.")
  mean?: number;

  @OptionalReal("Standard deviation, in the pool's unit.")
  standardDeviation?: number;

  @Field(() => Int, { nullable: true, description: "Patients with the event." })
  events?: number;
}

/** A trial with its own effect, pooled or not. */
@ObjectType({ description: "An independent controlled trial with its own effect, from the chosen result; the same whether or not it is pooled." })
export class PoolTrial extends EffectInterval {
  @Field(() => Study, { description: "The study." })
  study!: object;

  @Field(() => Result, { description: "The chosen result." })
  result!: object;

  @Field(() => ID, { description: "Its cohort of patients; other reports on them are not counted." })
  cohort!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Weeks after the start; 0 for results within the first days, null if the source does not say.",
  })
  weeks?: number;

  @Field(() => EffectMeasure, { description: "The scale of its effect." })
  effect!: string;

  @Field(() => Ratio, { nullable: true, description: "The effect as a ratio; null for differences." })
  ratio?: Ratio;

  @Field(() => PooledArm, { nullable: true, description: "The treatment arm; null if the source reports only the effect." })
  treated?: PooledArm;

  @Field(() => PooledArm, { nullable: true, description: "The control arm." })
  control?: PooledArm;

  @Field(() => [EffectFlag], { description: "Steps needed to derive its effect." })
  flags!: string[];

  @Field(() => [PoolNoticeCode], { description: "Codes of the notices that concern this trial." })
  marks!: string[];

  unitOf!: Label;

  eventOf?: Label;
}

/** A study as it went into the pool. */
@ObjectType({ description: "An independent study as it entered the pool, with the chosen result." })
export class PooledStudy extends PoolTrial {
  @Real("Its weight in per cent; all weights add up to 100.")
  weight!: number;
}
