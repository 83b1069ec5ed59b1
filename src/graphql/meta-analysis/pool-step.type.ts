import { Field, Int, ObjectType } from "type-graphql";
import { EffectInterval, OptionalReal, Real } from "./number-fields.js";
import { InconsistencyMethod } from "./pool-enums.js";
import { answerOrRefusal } from "./refusal.type.js";

/** A ratio with its interval. */
@ObjectType({ description: "A ratio with its 95 % interval: the readable form of a logarithm." })
export class Ratio {
  @Real("The ratio.")
  estimate!: number;

  @Real("Lower end of its interval.")
  low!: number;

  @Real("Upper end of its interval.")
  high!: number;
}

/** A pooled effect. */
@ObjectType("PoolStep", { description: "A pooled effect: estimate, interval and heterogeneity, in units of the estimate." })
export class PoolStep extends EffectInterval {
  @Field(() => Int, { description: "Number of independent studies." })
  k!: number;

  @Real("Two-sided p value for the hypothesis of no effect.")
  p!: number;

  @Field(() => Ratio, { nullable: true, description: "The effect as a ratio; null for differences, and if it is too large for a number." })
  ratio?: Ratio;

  @OptionalReal("Lower end of the 95 % prediction interval for the true effect in a new study; null in the fixed-effect model, which has none.")
  predictionLow?: number;

  @OptionalReal("Upper end of the prediction interval.")
  predictionHigh?: number;

  @OptionalReal("Variance of the true effects between studies, in squared units of the estimate; null in the fixed-effect model, which has none.")
  tauSquared?: number;

  @OptionalReal("Lower end of its 95 % interval (Q-profile).")
  tauSquaredLow?: number;

  @OptionalReal("Upper end of its 95 % interval (Q-profile).")
  tauSquaredHigh?: number;

  @Real("Cochran's Q.")
  q!: number;

  @Field(() => Int, { description: "Degrees of freedom of Q." })
  qDegreesOfFreedom!: number;

  @Real("p value of Q, for the hypothesis that all studies share one effect.")
  qP!: number;

  @Real("I² in per cent, by `iSquaredMethod`.")
  iSquared!: number;

  @Field(() => InconsistencyMethod, { description: "Formula for I²: from tau² in random-effects models, from Q in the fixed-effect model." })
  iSquaredMethod!: string;

  @Real("I² in per cent from Q, as defined by Higgins and reported by most reviews.")
  iSquaredOfQ!: number;
}

/** A pool inside a pool, or why there is none. */
export const PoolStepResult = answerOrRefusal("PoolStepResult", "A pool of some of the studies, or the reason why there is none.", PoolStep);
