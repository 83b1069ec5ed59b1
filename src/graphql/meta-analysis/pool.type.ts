import { createUnionType, Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import {
  EffectFlag,
  EffectMeasure,
  InconsistencyMethod,
  NotPoolableReason,
  PoolAdjustment,
  PooledCells,
  PoolModel,
  PoolNoticeCode,
  Subgrouping,
} from "./pool-enums.js";

const real = (description: string) => Field(() => Float, { description });
const perhaps = (description: string) => Field(() => Float, { nullable: true, description });

/** A refusal as data; its words stand in `detail`. */
@ObjectType({ description: "Why numbers are not joined, as data." })
export class Refusal {
  @Field(() => NotPoolableReason, { description: "The reason, for programs." })
  reason!: string;

  @CountedAs(5)
  @Field(() => [Study], { description: "The studies that are the cause; empty where it is all of them or none in particular." })
  studies!: object[];

  detailOf!: Label;
}

/** A result that is not pooled. */
@ObjectType({ description: "A result that is not pooled, and why." })
export class LeftOutResult {
  @Field(() => Study, { description: "The study that reports it." })
  study!: object;

  @Field(() => Result, { description: "The result." })
  result!: object;

  @Field(() => NotPoolableReason, { description: "The reason, for programs." })
  reason!: string;

  detailOf!: Label;
}

/** A measure that is not pooled. */
@ObjectType({ description: "A measure whose results are not pooled: why, what there is, and what reviews published." })
export class NotPoolable extends Refusal {
  @Field(() => Entity, { description: "What was to be pooled." })
  measure!: object;

  @Field(() => Int, { description: "Independent studies whose numbers could have been joined, had nothing else stood against it." })
  k!: number;

  @Field(() => Int, { description: "Independent controlled trials that report it, with numbers or without." })
  controlledTrials!: number;

  @CountedAs(20)
  @Field(() => [LeftOutResult], { description: "Results that were looked at and left out, by id." })
  leftOut!: object[];

  @CountedAs(10)
  @Field(() => [Result], { description: "What reviews published of the measure, by id." })
  published!: object[];
}

/** A ratio with its interval. */
@ObjectType({ description: "A ratio with its 95 % interval: what stands beside its logarithm, for people." })
export class Ratio {
  @real("The ratio.")
  estimate!: number;

  @real("Lower end of its interval.")
  low!: number;

  @real("Upper end of its interval.")
  high!: number;
}

/** A pooled effect. */
@ObjectType("PoolStep", { description: "A pooled effect: estimate, interval and heterogeneity, in units of the estimate." })
export class PoolStep {
  @Field(() => Int, { description: "Number of independent studies." })
  k!: number;

  @real("The pooled effect: a difference in the unit, or the logarithm of a ratio.")
  estimate!: number;

  @real("Its standard error.")
  standardError!: number;

  @real("Lower end of its 95 % interval.")
  low!: number;

  @real("Upper end of its 95 % interval.")
  high!: number;

  @real("Two-sided p value of an effect of zero.")
  p!: number;

  @Field(() => Ratio, { nullable: true, description: "The same as a ratio; null for differences, and where it is too large to be written as a number." })
  ratio?: Ratio;

  @perhaps("Where the true effect of a new study is expected, with 95 %: the lower end; null in the fixed-effect model, which has none.")
  predictionLow?: number;

  @perhaps("The upper end.")
  predictionHigh?: number;

  @perhaps("Variance of the true effects between studies, in squared units of the estimate; null in the fixed-effect model, which has none.")
  tauSquared?: number;

  @perhaps("Lower end of its 95 % interval (Q-profile).")
  tauSquaredLow?: number;

  @perhaps("Upper end of its 95 % interval (Q-profile).")
  tauSquaredHigh?: number;

  @real("Cochran's Q.")
  q!: number;

  @Field(() => Int, { description: "Degrees of freedom of Q." })
  qDegreesOfFreedom!: number;

  @real("p value of Q: that the studies have one effect.")
  qP!: number;

  @real("I² in per cent, by `iSquaredMethod`.")
  iSquared!: number;

  @Field(() => InconsistencyMethod, { description: "By which formula I² is computed: in random-effects models of tau², in the fixed-effect model of Q." })
  iSquaredMethod!: string;

  @real("I² in per cent as Higgins defined it, of Q: what most reviews print.")
  iSquaredOfQ!: number;
}

/** The type that an object of a union says it is. */
const told = (value: object) => (value as { readonly type: string }).type;

const answerOrRefusal = (name: string, description: string, answer: new () => object) =>
  createUnionType({ name, description, types: () => [answer, Refusal] as const, resolveType: told });

/** A pool inside a pool, or why there is none. */
export const PoolStepResult = answerOrRefusal("PoolStepResult", "A pool of some of the studies, or why there is none.", PoolStep);

/** One side of a comparison. */
@ObjectType({ description: "One side of a comparison as it was joined: arms combined, units converted." })
export class PooledArm {
  @Field(() => Int, { description: "Patients." })
  n!: number;

  @perhaps("Mean, in the pool's unit.")
  mean?: number;

  @perhaps("Standard deviation, in the pool's unit.")
  standardDeviation?: number;

  @Field(() => Int, { nullable: true, description: "Patients with the event." })
  events?: number;
}

/** A study as it went into the pool. */
@ObjectType({ description: "An independent study as it went into the pool, by the result that was chosen." })
export class PooledStudy {
  @Field(() => Study, { description: "The study." })
  study!: object;

  @Field(() => Result, { description: "The result that was chosen of it." })
  result!: object;

  @Field(() => ID, { description: "The patients that it saw: other reports of them are not counted." })
  cohort!: string;

  @Field(() => Int, { nullable: true, description: "Weeks after the start; null where the source does not say." })
  weeks?: number;

  @real("Its effect: a difference in the unit, or the logarithm of a ratio.")
  estimate!: number;

  @real("Its standard error.")
  standardError!: number;

  @real("Lower end of its 95 % interval.")
  low!: number;

  @real("Upper end of its 95 % interval.")
  high!: number;

  @real("Its weight in per cent; all weights add up to 100.")
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

/** The pool without one study. */
@ObjectType({ description: "The pool without one study." })
export class LeftOneOut {
  @Field(() => Study, { description: "The study left out." })
  without!: object;

  @Field(() => PoolStepResult, { description: "The others pooled, or why they are not." })
  pooled!: object;
}

/** The pool as it grew. */
@ObjectType({ description: "The pool after one more study." })
export class CumulativeStep {
  @Field(() => Study, { description: "The study added." })
  study!: object;

  @Field(() => Int, { description: "Its year." })
  year!: number;

  @Field(() => PoolStepResult, { description: "It and all before it pooled; a refusal at the first, which stands alone." })
  pooled!: object;
}

/** The pool as it grew, from the first study. */
@ObjectType({ description: "The pool as it grew by year of publication." })
export class Cumulative {
  @CountedAs(15)
  @Field(() => [CumulativeStep], { description: "After each study." })
  steps!: object[];
}

/** The pool by year, or why there is none. */
export const CumulativeResult = answerOrRefusal("CumulativeResult", "The pool as it grew, or why it cannot be said.", Cumulative);

/** A subgroup. */
@ObjectType({ description: "One subgroup." })
export class PoolSubgroup {
  @Field(() => ID, { description: "What its studies have in common; ids joined by `+` where they used several things together." })
  key!: string;

  @CountedAs(5)
  @Field(() => [Study], { description: "Its studies." })
  studies!: object[];

  @Field(() => PoolStepResult, { description: "They pooled, with a tau² of their own, or why they are not." })
  pooled!: object;

  nameOf!: Label;
}

/** The test between subgroups. */
@ObjectType({ description: "The test whether subgroups have one effect." })
export class BetweenGroups {
  @real("Q between their pooled effects.")
  q!: number;

  @Field(() => Int, { description: "Degrees of freedom." })
  degreesOfFreedom!: number;

  @real("p value.")
  p!: number;

  @Field(() => [ID], { description: "The subgroups that it compares: those that could be pooled." })
  groups!: string[];
}

/** The test between subgroups, or why there is none. */
export const BetweenGroupsResult = answerOrRefusal("BetweenGroupsResult", "The test between subgroups, or why there is none.", BetweenGroups);

/** A pool's subgroups. */
@ObjectType({ description: "The studies of a pool in subgroups." })
export class PoolSubgroups {
  @Field(() => Subgrouping, { description: "By what they are grouped." })
  by!: string;

  @CountedAs(5)
  @Field(() => [PoolSubgroup], { description: "The subgroups, by key." })
  groups!: object[];

  @Field(() => BetweenGroupsResult, { description: "The test between them." })
  between!: object;

  @CountedAs(5)
  @Field(() => [Study], { description: "Studies that do not say in which subgroup they are; they are not in the test." })
  ungrouped!: object[];
}

/** Egger's test. */
@ObjectType({ description: "Egger's test whether smaller studies show other effects. doi 10.1136/bmj.315.7109.629" })
export class EggerTest {
  @real("Change of the effect for each unit of standard error.")
  slope!: number;

  @real("Its standard error.")
  slopeStandardError!: number;

  @real("t of the slope.")
  statistic!: number;

  @Field(() => Int, { description: "Degrees of freedom of t." })
  degreesOfFreedom!: number;

  @real("Two-sided p value.")
  p!: number;

  @real("The effect to be expected of a study without sampling error.")
  limit!: number;

  @real("Lower end of its 95 % interval.")
  limitLow!: number;

  @real("Upper end of its 95 % interval.")
  limitHigh!: number;
}

/** Egger's test, or why there is none. */
export const EggerResult = answerOrRefusal("EggerResult", "Egger's test, from ten studies on, or why there is none.", EggerTest);

/** A point of a funnel plot. */
@ObjectType({ description: "A study in a funnel plot." })
export class FunnelPoint {
  @Field(() => Study, { description: "The study." })
  study!: object;

  @real("Its effect.")
  estimate!: number;

  @real("Its standard error.")
  standardError!: number;
}

/** A funnel plot. */
@ObjectType({ description: "A funnel plot as data: no study is trimmed or filled in." })
export class Funnel {
  @real("The pooled effect, where the funnel has its middle.")
  centre!: number;

  @real("The largest standard error, where the funnel has its base.")
  baseStandardError!: number;

  @real("Lower end of the base: where 95 % of studies would begin if sampling alone scattered them.")
  baseLow!: number;

  @real("Upper end of the base.")
  baseHigh!: number;

  @CountedAs(15)
  @Field(() => [FunnelPoint], { description: "The studies, by id." })
  points!: object[];
}

/** A funnel plot, or why there is none. */
export const FunnelResult = answerOrRefusal("FunnelResult", "A funnel plot, from ten studies on, or why there is none.", Funnel);

/** Which weeks a pool is of. */
@ObjectType({ description: "Which weeks a pool is of." })
export class PooledWeeks {
  @Field(() => Int, { nullable: true, description: "Lowest week asked for; null where none was." })
  from?: number;

  @Field(() => Int, { nullable: true, description: "Highest week asked for; null where none was." })
  to?: number;

  @real("The week to which the nearest result of each cohort was taken, ties to the later: the middle of the weeks asked for, their one end, or 26.")
  nearest!: number;
}

/** A notice. */
@ObjectType({ description: "What a reader should know of how a pool came about." })
export class PoolNotice {
  @Field(() => PoolNoticeCode, { description: "For programs." })
  code!: string;

  textOf!: Label;
}

/** A pool of a measure. */
@ObjectType({ description: "The results of independent controlled trials, pooled by inverse variance." })
export class Pooled extends PoolStep {
  @Field(() => Entity, { description: "What was pooled." })
  measure!: object;

  @Field(() => PoolModel, { description: "The model." })
  model!: string;

  @Field(() => PoolAdjustment, { description: "The adjustment." })
  adjust!: string;

  @Field(() => EffectMeasure, { description: "The scale of the estimate." })
  effect!: string;

  @Field(() => PooledCells, { description: "Which cells the pool is of." })
  cells!: string;

  @Field(() => PooledWeeks, { description: "Which weeks the pool is of." })
  weeks!: PooledWeeks;

  @Field(() => Boolean, { nullable: true, description: "Whether a higher estimate is better for the patient; null where neither is." })
  higherIsBetter?: boolean;

  @Field(() => Int, { description: "Independent controlled trials that report the measure, with numbers or without." })
  controlledTrials!: number;

  @CountedAs(15)
  @Field(() => [PooledStudy], { description: "The studies, by id, with the results that were chosen." })
  studies!: object[];

  @CountedAs(20)
  @Field(() => [LeftOutResult], { description: "Results that were looked at and left out, by id." })
  leftOut!: object[];

  @CountedAs(10)
  @Field(() => [Result], { description: "What reviews published of the measure, by id: shown beside, never pooled." })
  published!: object[];

  @Field(() => [PoolNotice], { description: "What a reader should know." })
  notices!: object[];
}

/** A pool, or why there is none. */
export const PoolResult = createUnionType({
  name: "PoolResult",
  description: "A pool, or why there is none.",
  types: () => [Pooled, NotPoolable] as const,
  resolveType: told,
});

/** A measure with what can be pooled of it. */
@ObjectType({ description: "A measure, outcome, complication or adverse event with results, and what can be pooled of it." })
export class PoolableMeasure {
  @Field(() => Entity, { description: "The measure." })
  measure!: object;

  @Field(() => Int, { description: "Independent controlled trials that report it, with numbers or without." })
  controlledTrials!: number;

  @Field(() => Int, { description: "Those of them whose numbers can be joined." })
  trialsWithNumbers!: number;

  @Field(() => PoolResult, { description: "The pool, as `pool` gives it without further arguments but the filter, or why there is none." })
  answer!: object;
}
