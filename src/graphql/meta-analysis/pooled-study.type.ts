import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { EffectInterval, OptionalReal, Real } from "./number-fields.js";
import { EffectFlag, EffectMeasure, PoolNoticeCode } from "./pool-enums.js";
import { Ratio } from "./pool-step.type.js";

/** One side of a comparison. */
@ObjectType({ description: "One side of a comparison as it was joined: arms combined, units converted." })
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
@ObjectType({ description: "An independent controlled trial with its own effect, by the result that was chosen; the same whether or not it is pooled." })
export class PoolTrial extends EffectInterval {
  @Field(() => Study, { description: "The study." })
  study!: object;

  @Field(() => Result, { description: "The result that was chosen of it." })
  result!: object;

  @Field(() => ID, { description: "The patients that it saw: other reports of them are not counted." })
  cohort!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Weeks after the start; 0 for what was seen within the first days, null where the source does not say.",
  })
  weeks?: number;

  @Field(() => EffectMeasure, { description: "The scale of its effect." })
  effect!: string;

  @Field(() => Ratio, { nullable: true, description: "The same as a ratio; null for differences." })
  ratio?: Ratio;

  @Field(() => PooledArm, { nullable: true, description: "The treated; null where the source prints the effect alone." })
  treated?: PooledArm;

  @Field(() => PooledArm, { nullable: true, description: "The controls." })
  control?: PooledArm;

  @Field(() => [EffectFlag], { description: "What had to be done to get its effect." })
  flags!: string[];

  @Field(() => [PoolNoticeCode], { description: "The notices that are about this trial: the marks at its row." })
  marks!: string[];

  unitOf!: Label;

  eventOf?: Label;
}

/** A study as it went into the pool. */
@ObjectType({ description: "An independent study as it went into the pool, by the result that was chosen." })
export class PooledStudy extends PoolTrial {
  @Real("Its weight in per cent; all weights add up to 100.")
  weight!: number;
}
