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

  @Field(() => NotPoolableReason, { description: "The reason, for programs." })
  reason!: string;

  detailOf!: Label;
}

/** Which weeks a pool is of. */
@ObjectType({ description: "Which weeks a pool is of, and how the result of each cohort was chosen." })
export class PooledWeeks {
  @Field(() => Int, { nullable: true, description: "Lowest week that the request names; null where it names none." })
  from?: number;

  @Field(() => Int, { nullable: true, description: "Highest week that the request names; null where it names none." })
  to?: number;

  @OptionalReal(
    "Per cohort, the result closest to this week is used, ties go to the later: the middle of the weeks that the request names, their one end, or 26. Null where `latest`.",
  )
  nearest?: number;

  @Field(() => Boolean, { description: "Whether of each cohort the result of the longest follow-up is used: of deaths, unless the request names weeks." })
  latest!: boolean;

  @Field(() => Int, { nullable: true, description: "Earliest week of the results that were chosen; null where none was or no week is known." })
  earliestChosen?: number;

  @Field(() => Int, { nullable: true, description: "Latest week of the results that were chosen; null where none was or no week is known." })
  latestChosen?: number;
}

/** A notice. */
@ObjectType({ description: "What a reader should know of how a pool came about." })
export class PoolNotice {
  @Field(() => PoolNoticeCode, { description: "For programs; it stands in `marks` of each trial that it is about." })
  code!: string;

  @OptionalReal("Weight in per cent of the trials that it is about; null where there is no pool, or it is about the pool as a whole.")
  share?: number;

  @CountedAs(5)
  @Field(() => [Study], { description: "The studies that it is about, by id; empty where it is about the pool as a whole." })
  studies!: object[];

  textOf!: Label;
}

/** What other cells would give. */
@ObjectType({ description: "What a pool of any cells would give: for comparison, never the answer for mesenchymal stem cells." })
export class WithAnyCells {
  @Field(() => Int, { description: "Independent controlled trials of any cells whose numbers can be joined." })
  k!: number;

  @OptionalReal("The pooled effect: a difference in the unit, or the logarithm of a ratio; null where these are not pooled either.")
  estimate?: number;

  @OptionalReal("Lower end of its 95 % interval.")
  low?: number;

  @OptionalReal("Upper end of its 95 % interval.")
  high?: number;

  @Field(() => Ratio, { nullable: true, description: "The same as a ratio; null for differences." })
  ratio?: Ratio;

  @Field(() => NotPoolableReason, { nullable: true, description: "Why there is no pool of any cells either; null where there is one." })
  reason?: string;
}

/** Registered trials. */
@ObjectType({ description: "Trials of the same cells in registries, whose results this release does not hold. They are not narrowed to the measure." })
export class RegisteredTrials {
  @Field(() => Int, { description: "How many, whatever their state." })
  total!: number;

  @CountedAs(30)
  @Field(() => [Study], { description: "Those planned, recruiting or under way, by id." })
  running!: object[];

  @Field(() => String, { nullable: true, description: "Day of the registries' states, the latest; null where the release does not say." })
  statusAsOf?: string;
}

/** What an answer to `pool` says, whether or not there is a pool. */
@InterfaceType({ description: "What an answer to `pool` says, whether or not there is a pool.", resolveType: typeName })
export abstract class PoolAnswer {
  @Field(() => Entity, { description: "What was to be pooled." })
  measure!: object;

  @CountedAs(15)
  @Field(() => [PoolTrial], { description: "The independent trials with numbers, each with its own effect, by study id." })
  trials!: object[];

  @Field(() => PooledCells, { nullable: true, description: "Which cells the answer is of; null for the cells that the filter names." })
  cells?: string;

  @Field(() => PooledWeeks, { description: "Which weeks the answer is of." })
  weeks!: PooledWeeks;

  @Field(() => Boolean, { nullable: true, description: "Whether a higher estimate is better for the patient; null where neither is." })
  higherIsBetter?: boolean;

  @Field(() => Int, { description: "Independent controlled trials of these cells that report the measure, with numbers or without." })
  controlledTrials!: number;

  @CountedAs(20)
  @Field(() => [LeftOutResult], { description: "Results that were looked at and left out, by id." })
  leftOut!: object[];

  @CountedAs(10)
  @Field(() => [Result], { description: "What reviews published of the measure, by id: shown beside, never pooled." })
  published!: object[];

  @CountedAs(10)
  @Field(() => [PoolNotice], { description: "What a reader should know: first what is true of some of the trials, then what is true of the whole." })
  notices!: object[];

  @Field(() => WithAnyCells, { nullable: true, description: "What any cells would give; null where the answer is of any cells." })
  withAnyCells?: WithAnyCells;

  @Field(() => RegisteredTrials, { description: "Registered trials of these cells, from which results may come." })
  registered!: RegisteredTrials;
}

/** A measure that is not pooled. */
@ObjectType({ implements: PoolAnswer, description: "A measure whose results are not pooled: why, the trials that there are, and what reviews published." })
export class NotPoolable extends Refusal {
  @Field(() => Int, { description: "Independent trials with numbers that can be joined: those of `trials`." })
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
  @Field(() => [PooledStudy], { description: "The studies, by id, with the results that were chosen." })
  studies!: object[];
}

/** A pool, or why there is none. */
export const PoolResult = createUnionType({
  name: "PoolResult",
  description: "A pool, or why there is none.",
  types: () => [Pooled, NotPoolable] as const,
  resolveType: typeName,
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
