import { Field, Int, ObjectType } from "type-graphql";
import { EffectInterval, OptionalReal, Real } from "./number-fields.js";
import { InconsistencyMethod } from "./pool-enums.js";
import { answerOrRefusal } from "./refusal.type.js";

/** A ratio with its interval. */
@ObjectType({ description: "A ratio with its 95 % interval: what stands beside its logarithm, for people." })
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

  @Real("Two-sided p value of an effect of zero.")
  p!: number;

  @Field(() => Ratio, { nullable: true, description: "The same as a ratio; null for differences, and where it is too large to be written as a number." })
  ratio?: Ratio;

  @OptionalReal("Where the true effect of a new study is expected, with 95 %: the lower end; null in the fixed-effect model, which has none.")
  predictionLow?: number;

  @OptionalReal("The upper end.")
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

  @Real("p value of Q: that the studies have one effect.")
  qP!: number;

  @Real("I² in per cent, by `iSquaredMethod`.")
  iSquared!: number;

  @Field(() => InconsistencyMethod, { description: "By which formula I² is computed: in random-effects models of tau², in the fixed-effect model of Q." })
  iSquaredMethod!: string;

  @Real("I² in per cent as Higgins defined it, of Q: what most reviews print.")
  iSquaredOfQ!: number;
}

/** A pool inside a pool, or why there is none. */
export const PoolStepResult = answerOrRefusal("PoolStepResult", "A pool of some of the studies, or why there is none.", PoolStep);
