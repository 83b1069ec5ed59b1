import { createUnionType, Field, Int, InterfaceType, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { typeName } from "../fields/type-name.js";
import { OptionalReal } from "./number-fields.js";
import { EffectMeasure, NotPoolableReason, PoolAdjustment, PooledCells, PoolModel, PoolNoticeCode } from "./pool-enums.js";
import { PoolStep, Ratio } from "./pool-step.type.js";
import { PooledStudy, PoolTrial } from "./pooled-study.type.js";
import { Refusal } from "./refusal.type.js";

/** A result that is not pooled. */
@ObjectType({ description: "A result that is not pooled, and why." })
export class LeftOutResult {
  @Field(() => Study, { description: "The study that reports it." })
  study!: object;

  @Field(() => Result, { description: "The result." })
  result!: object;

  @Field(() => NotPoolableReason, { description: "The reason as a code." })
  reason!: string;

  detailOf!: Label;
}

/** Which weeks a pool is of. */
@ObjectType({ description: "Weeks covered by a pool, and how one result per cohort was chosen." })
export class PooledWeeks {
  @Field(() => Int, { nullable: true, description: "Lowest week requested; null if none." })
  from?: number;

  @Field(() => Int, { nullable: true, description: "Highest week requested; null if none." })
  to?: number;

  @OptionalReal(
    "Per cohort, the result closest to this week is used; ties go to the later one. It is the midpoint of the requested weeks, their only bound, or 26. Null if `latest`.",
  )
  nearest?: number;

  @Field(() => Boolean, { description: "Whether the result with the longest follow-up is used per cohort: true for deaths, unless weeks are requested." })
  latest!: boolean;

  @Field(() => Int, { nullable: true, description: "Earliest week among the chosen results; null if none was chosen or no week is known." })
  earliestChosen?: number;

  @Field(() => Int, { nullable: true, description: "Latest week among the chosen results; null if none was chosen or no week is known." })
  latestChosen?: number;
}

/** A notice. */
@ObjectType({ description: "A point to note about how a pool was formed." })
export class PoolNotice {
  @Field(() => PoolNoticeCode, { description: "A code, repeated in `marks` of each trial concerned." })
  code!: string;

  @OptionalReal("Combined weight of the trials concerned, in per cent; null if there is no pool or the notice concerns the pool as a whole.")
  share?: number;

  @CountedAs(5)
  @Field(() => [Study], { description: "The studies concerned, by id; empty if the notice concerns the pool as a whole." })
  studies!: object[];

  textOf!: Label;
}

/** What other cells would give. */
@ObjectType({ description: "The pool over any cells: a comparison, not an answer for mesenchymal stem cells." })
export class WithAnyCells {
  @Field(() => Int, { description: "Number of independent controlled trials of any cells with usable numbers." })
  k!: number;

  @OptionalReal("The pooled effect: a difference in the unit, or the logarithm of a ratio; null if these are not pooled either.")
  estimate?: number;

  @OptionalReal("Lower end of its 95 % interval.")
  low?: number;

  @OptionalReal("Upper end of its 95 % interval.")
  high?: number;

  @Field(() => Ratio, { nullable: true, description: "The effect as a ratio; null for differences." })
  ratio?: Ratio;

  @Field(() => NotPoolableReason, { nullable: true, description: "Why there is no pool over any cells either; null if there is one." })
  reason?: string;
}

/** Registered trials. */
@ObjectType({ description: "Registered trials of the same cells without results in this release, whether or not they report the measure." })
export class RegisteredTrials {
  @Field(() => Int, { description: "Number of trials in any state." })
  total!: number;

  @CountedAs(30)
  @Field(() => [Study], { description: "Those planned, recruiting or under way, by id." })
  running!: object[];

  @Field(() => String, { nullable: true, description: "Latest date on which the registry status was read; null if the release does not say." })
  statusAsOf?: string;
}

/** Fields common to all answers of `pool`, whether or not there is a pool. */
@InterfaceType({ description: "Fields common to all answers of `pool`, whether or not there is a pool.", resolveType: typeName })
export abstract class PoolAnswer {
  @Field(() => Entity, { description: "The measure to be pooled." })
  measure!: object;

  @CountedAs(15)
  @Field(() => [PoolTrial], { description: "The independent trials with numbers, each with its own effect, by study id." })
  trials!: object[];

  @Field(() => PooledCells, { nullable: true, description: "Cells covered by the answer; null if the filter names the cells." })
  cells?: string;

  @Field(() => PooledWeeks, { description: "Weeks covered by the answer." })
  weeks!: PooledWeeks;

  @Field(() => Boolean, { nullable: true, description: "Whether a higher estimate is better for the patient; null if neither is." })
  higherIsBetter?: boolean;

  @Field(() => Int, { description: "Number of independent controlled trials of these cells that report the measure, with or without numbers." })
  controlledTrials!: number;

  @CountedAs(20)
  @Field(() => [LeftOutResult], { description: "Results considered and excluded, by id." })
  leftOut!: object[];

  @CountedAs(10)
  @Field(() => [Result], { description: "Published pooled results of reviews on the measure, by id; shown for comparison, never pooled." })
  published!: object[];

  @CountedAs(10)
  @Field(() => [PoolNotice], { description: "Points to note: first on individual trials, then on the pool as a whole." })
  notices!: object[];

  @Field(() => WithAnyCells, { nullable: true, description: "The pool over any cells; null if the answer already covers any cells." })
  withAnyCells?: WithAnyCells;

  @Field(() => RegisteredTrials, { description: "Registered trials of these cells, which may yield results." })
  registered!: RegisteredTrials;
}

/** A measure that is not pooled. */
@ObjectType({ implements: PoolAnswer, description: "A measure whose results are not pooled: the reason, the available trials, and published pooled results." })
export class NotPoolable extends Refusal {
  @Field(() => Int, { description: "Number of independent trials with usable numbers: those in `trials`." })
  k!: number;
}

/** A pool of a measure. */
@ObjectType({ implements: PoolAnswer, description: "The results of independent controlled trials, pooled by inverse variance." })
export class Pooled extends PoolStep {
  @Field(() => PoolModel, { description: "The model." })
  model!: string;

  @Field(() => PoolAdjustment, { description: "The adjustment." })
  adjust!: string;

  @Field(() => EffectMeasure, { description: "The scale of the estimate." })
  effect!: string;

  @CountedAs(15)
  @Field(() => [PooledStudy], { description: "The studies, by id, with the chosen results." })
  studies!: object[];
}

/** A pool, or the reason why there is none. */
export const PoolResult = createUnionType({
  name: "PoolResult",
  description: "A pool, or the reason why there is none.",
  types: () => [Pooled, NotPoolable] as const,
  resolveType: typeName,
});

/** A measure with what can be pooled of it. */
@ObjectType({ description: "A measure, outcome, complication or adverse event with results, and its pool." })
export class PoolableMeasure {
  @Field(() => Entity, { description: "The measure." })
  measure!: object;

  @Field(() => Int, { description: "Number of independent controlled trials that report it, with or without numbers." })
  controlledTrials!: number;

  @Field(() => Int, { description: "Number of these trials with usable numbers." })
  trialsWithNumbers!: number;

  @Field(() => PoolResult, { description: "The pool, as `pool` returns it with this filter and no other arguments, or the reason why there is none." })
  answer!: object;
}
