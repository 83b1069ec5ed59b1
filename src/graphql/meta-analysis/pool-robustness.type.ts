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
  @Field(() => ID, { description: "What its studies have in common; ids joined by `+` where they used several entities together." })
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
  @Real("Q between their pooled effects.")
  q!: number;

  @Field(() => Int, { description: "Degrees of freedom." })
  degreesOfFreedom!: number;

  @Real("p value.")
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
