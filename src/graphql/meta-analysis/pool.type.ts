import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { typeName } from "../fields/type-name.js";
import { Real } from "./number-fields.js";
import { EffectMeasure, NotPoolableReason, PoolAdjustment, PooledCells, PoolModel, PoolNoticeCode } from "./pool-enums.js";
import { PoolStep } from "./pool-step.type.js";
import { PooledStudy } from "./pooled-study.type.js";
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

/** Which weeks a pool is of. */
@ObjectType({ description: "Which weeks a pool is of." })
export class PooledWeeks {
  @Field(() => Int, { nullable: true, description: "Lowest week asked for; null where none was." })
  from?: number;

  @Field(() => Int, { nullable: true, description: "Highest week asked for; null where none was." })
  to?: number;

  @Real("The week to which the nearest result of each cohort was taken, ties to the later: the middle of the weeks asked for, their one end, or 26.")
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
