import { Field, Float, Int, ObjectType } from "type-graphql";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { MechanismPathway } from "../pathways/pathway.type.js";

/** What one study does for one step. */
@ObjectType({ description: "What one study does for one step of a pathway." })
export class StepInfluence {
  @Field(() => Entity, { description: "Where the step starts." })
  from!: Entity;

  @Field(() => Entity, { description: "Where it leads." })
  to!: Entity;

  @Field(() => Int, { description: "Its sign." })
  sign!: number;

  @Field(() => Float, { description: "Confidence of the step as it is." })
  confidence!: number;

  @Field(() => Float, { description: "Confidence of the step without the study." })
  without!: number;

  @Field(() => Boolean, { description: "Whether no claim of another study is left that makes it a step." })
  breaks!: boolean;
}

/** What would be different without one study. */
@ObjectType({ description: "What of a pathway would be different without one study, or if it were wrong." })
export class StudyInfluence {
  @Field(() => Study, { description: "The study." })
  study!: Study;

  @Field(() => Float, { description: "Confidence of the pathway without it, as if it were retracted; 0 where the pathway breaks." })
  without!: number;

  @Field(() => Boolean, { description: "Whether the pathway breaks: a step rests on this study alone." })
  breaks!: boolean;

  @Field(() => Boolean, { description: "Whether, without it, the evidence on a step points against the step's sign, where it pointed along it." })
  turnsSign!: boolean;

  @Field(() => Boolean, { description: "Whether less than `threshold` of the present confidence is left without it." })
  dropsBelow!: boolean;

  @Field(() => Float, { description: "Confidence of the pathway if it had seen the opposite of what it reports; 0 where a step rests on it alone." })
  ifWrong!: number;

  @Field(() => Boolean, { description: "Whether that would turn a step's sign." })
  ifWrongTurnsSign!: boolean;

  @Field(() => [StepInfluence], { description: "The steps that it changes, first to last." })
  @CountedAs(2)
  steps!: StepInfluence[];
}

/** What a pathway hangs on. */
@ObjectType({ description: "Which single studies a pathway hangs on: what of it would be different without each of them, and without no other." })
export class Sensitivity {
  @Field(() => MechanismPathway, { description: "The pathway." })
  pathway!: MechanismPathway;

  @Field(() => Float, { description: "Its confidence as it is, retracted studies left out." })
  confidence!: number;

  @Field(() => [StudyInfluence], {
    description: "Studies without which any figure would differ: first those that break it, then those that turn a sign, then by what is left; ties by id.",
  })
  @CountedAs(10)
  studies!: StudyInfluence[];

  @Field(() => [Study], { description: "The other studies behind it: without any one of them nothing would change. By id." })
  @CountedAs(10)
  otherStudies!: Study[];
}
