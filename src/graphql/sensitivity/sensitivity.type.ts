import { Field, Float, Int, ObjectType } from "type-graphql";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { MechanismPathway } from "../pathways/pathway.type.js";

/** What one study does for one step. */
@ObjectType({ description: "The influence of one study on one step of a pathway." })
export class StepInfluence {
  @Field(() => Entity, { description: "Where the step starts." })
  from!: Entity;

  @Field(() => Entity, { description: "The entity it leads to." })
  to!: Entity;

  @Field(() => Int, { description: "Its sign." })
  sign!: number;

  @Field(() => Float, { description: "Current confidence of the step." })
  confidence!: number;

  @Field(() => Float, { description: "Confidence of the step without the study." })
  without!: number;

  @Field(() => Boolean, { description: "Whether the step has no claim from any other study." })
  breaks!: boolean;
}

/** What would be different without one study. */
@ObjectType({ description: "How a pathway would change without one study, or if that study were wrong." })
export class StudyInfluence {
  @Field(() => Study, { description: "The study." })
  study!: Study;

  @Field(() => Float, { description: "Confidence of the pathway without it, as if it were retracted; 0 if the pathway breaks." })
  without!: number;

  @Field(() => Boolean, { description: "Whether the pathway breaks because a step rests on this study alone." })
  breaks!: boolean;

  @Field(() => Boolean, { description: "Whether removing the study reverses the direction of the evidence on a step." })
  turnsSign!: boolean;

  @Field(() => Boolean, { description: "Whether the confidence drops below `threshold` times the current one without it." })
  dropsBelow!: boolean;

  @Field(() => Float, { description: "Confidence of the pathway if the study had found the opposite; 0 if a step rests on it alone." })
  ifWrong!: number;

  @Field(() => Boolean, { description: "Whether that would reverse the sign of a step." })
  ifWrongTurnsSign!: boolean;

  @Field(() => [StepInfluence], { description: "The steps it influences, first to last." })
  @CountedAs(2)
  steps!: StepInfluence[];
}

/** What a pathway hangs on. */
@ObjectType({ description: "The studies a pathway depends on: how it would change without each single one of them." })
export class Sensitivity {
  @Field(() => MechanismPathway, { description: "The pathway." })
  pathway!: MechanismPathway;

  @Field(() => Float, { description: "Its current confidence, retracted studies excluded." })
  confidence!: number;

  @Field(() => [StudyInfluence], {
    description:
      "Studies whose removal changes any value: first those that break the pathway, then those that reverse a sign, then by remaining confidence; ties by id.",
  })
  @CountedAs(10)
  studies!: StudyInfluence[];

  @Field(() => [Study], { description: "The other studies behind it, none of which changes anything if removed alone. By id." })
  @CountedAs(10)
  otherStudies!: Study[];
}
