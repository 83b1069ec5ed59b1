import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Label } from "../../model/vocabulary.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Real } from "./number-fields.js";
import { Subgrouping } from "./pool-enums.js";
import { PoolStepResult } from "./pool-step.type.js";
import { answerOrRefusal } from "./refusal.type.js";

/** The pool without one study. */
@ObjectType({ description: "The pool without one study." })
export class LeftOneOut {
  @Field(() => Study, { description: "The study left out." })
  without!: object;

  @Field(() => PoolStepResult, { description: "The remaining studies pooled, or the reason why they are not." })
  pooled!: object;
}

/** The pool as it grew. */
@ObjectType({ description: "The pool after one more study." })
export class CumulativeStep {
  @Field(() => Study, { description: "The study added." })
  study!: object;

  @Field(() => Int, { description: "Its year." })
  year!: number;

  @Field(() => PoolStepResult, { description: "It pooled with all earlier studies; a refusal for the first study, which has nothing to be pooled with." })
  pooled!: object;
}

/** The pool as it grew, from the first study. */
@ObjectType({ description: "Cumulative meta-analysis by year of publication." })
export class Cumulative {
  @CountedAs(15)
  @Field(() => [CumulativeStep], { description: "After each study." })
  steps!: object[];
}

/** The pool by year, or why there is none. */
export const CumulativeResult = answerOrRefusal("CumulativeResult", "The cumulative meta-analysis, or the reason why there is none.", Cumulative);

/** A subgroup. */
@ObjectType({ description: "One subgroup." })
export class PoolSubgroup {
  @Field(() => ID, { description: "The value its studies share; ids joined by `+` if they used several entities together." })
  key!: string;

  @CountedAs(5)
  @Field(() => [Study], { description: "Its studies." })
  studies!: object[];

  @Field(() => PoolStepResult, { description: "The subgroup pooled with its own tau², or the reason why it is not." })
  pooled!: object;

  nameOf!: Label;
}

/** The test between subgroups. */
@ObjectType({ description: "Test of whether the subgroups share one effect." })
export class BetweenGroups {
  @Real("Q between their pooled effects.")
  q!: number;

  @Field(() => Int, { description: "Degrees of freedom." })
  degreesOfFreedom!: number;

  @Real("p value.")
  p!: number;

  @Field(() => [ID], { description: "The subgroups compared: those that could be pooled." })
  groups!: string[];
}

/** The test between subgroups, or the reason why there is none. */
export const BetweenGroupsResult = answerOrRefusal("BetweenGroupsResult", "The test between subgroups, or the reason why there is none.", BetweenGroups);

/** A pool's subgroups. */
@ObjectType({ description: "The studies of a pool in subgroups." })
export class PoolSubgroups {
  @Field(() => Subgrouping, { description: "Criterion of the grouping." })
  by!: string;

  @CountedAs(5)
  @Field(() => [PoolSubgroup], { description: "The subgroups, by key." })
  groups!: object[];

  @Field(() => BetweenGroupsResult, { description: "The test between them." })
  between!: object;

  @CountedAs(5)
  @Field(() => [Study], { description: "Studies without a stated subgroup; they are not part of the test." })
  ungrouped!: object[];
}
