import { Field, ID, Int, ObjectType } from "type-graphql";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { EffectInterval, OptionalReal, Real } from "./number-fields.js";
import { EffectFlag } from "./pool-enums.js";
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

/** A study as it went into the pool. */
@ObjectType({ description: "An independent study as it went into the pool, by the result that was chosen." })
export class PooledStudy extends EffectInterval {
  @Field(() => Study, { description: "The study." })
  study!: object;

  @Field(() => Result, { description: "The result that was chosen of it." })
  result!: object;

  @Field(() => ID, { description: "The patients that it saw: other reports of them are not counted." })
  cohort!: string;

  @Field(() => Int, { nullable: true, description: "Weeks after the start; null where the source does not say." })
  weeks?: number;

  @Real("Its weight in per cent; all weights add up to 100.")
  weight!: number;

  @Field(() => Ratio, { nullable: true, description: "The same as a ratio; null for differences." })
  ratio?: Ratio;

  @Field(() => PooledArm, { nullable: true, description: "The treated; null where the source prints the effect alone." })
  treated?: PooledArm;

  @Field(() => PooledArm, { nullable: true, description: "The controls." })
  control?: PooledArm;

  @Field(() => [EffectFlag], { description: "What had to be done to get its effect." })
  flags!: string[];
}
