import { Field, Int, ObjectType } from "type-graphql";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Real } from "./number-fields.js";
import { answerOrRefusal } from "./refusal.type.js";

/** Egger's test. */
@ObjectType({ description: "Egger's test for small-study effects. doi 10.1136/bmj.315.7109.629" })
export class EggerTest {
  @Real("Change in the effect per unit of standard error.")
  slope!: number;

  @Real("Its standard error.")
  slopeStandardError!: number;

  @Real("t of the slope.")
  statistic!: number;

  @Field(() => Int, { description: "Degrees of freedom of t." })
  degreesOfFreedom!: number;

  @Real("Two-sided p value.")
  p!: number;

  @Real("The effect expected for a study without sampling error.")
  limit!: number;

  @Real("Lower end of its 95 % interval.")
  limitLow!: number;

  @Real("Upper end of its 95 % interval.")
  limitHigh!: number;
}

/** Egger's test, or why there is none. */
export const EggerResult = answerOrRefusal("EggerResult", "Egger's test, for ten studies or more, or the reason why there is none.", EggerTest);

/** A point of a funnel plot. */
@ObjectType({ description: "A study in a funnel plot." })
export class FunnelPoint {
  @Field(() => Study, { description: "The study." })
  study!: object;

  @Real("Its effect.")
  estimate!: number;

  @Real("Its standard error.")
  standardError!: number;
}

/** A funnel plot. */
@ObjectType({ description: "The data of a funnel plot, without trim and fill." })
export class Funnel {
  @Real("Pooled effect, at the centre of the funnel.")
  centre!: number;

  @Real("Largest standard error, at the base of the funnel.")
  baseStandardError!: number;

  @Real("Lower end of the base: 95 % of studies would lie between both ends if they differed by sampling error only.")
  baseLow!: number;

  @Real("Upper end of the base.")
  baseHigh!: number;

  @CountedAs(15)
  @Field(() => [FunnelPoint], { description: "The studies, by id." })
  points!: object[];
}

/** A funnel plot, or why there is none. */
export const FunnelResult = answerOrRefusal("FunnelResult", "A funnel plot, for ten studies or more, or the reason why there is none.", Funnel);
