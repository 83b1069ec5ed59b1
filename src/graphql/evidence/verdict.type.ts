import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "../fields/entity.type.js";
import { ConfidenceSide, EvidenceClass, EvidenceSetting, Species, VerdictDirection, VerdictState } from "../fields/enums.js";

/** How many studies are of a class of evidence. */
@ObjectType({ description: "How many independent studies are of a class of evidence." })
export class LevelStudies {
  @Field(() => EvidenceClass, { description: "The best class of what a study reports." })
  level!: string;

  @Field(() => Int, { description: "How many of the independent studies." })
  studies!: number;
}

/** How many studies saw a species. */
@ObjectType({ description: "How many independent studies saw a species." })
export class SpeciesStudies {
  @Field(() => Species, { description: "The species." })
  species!: string;

  @Field(() => Int, { description: "How many of the independent studies; one may have seen several species." })
  studies!: number;
}

/** An entity by name. */
@ObjectType({ description: "An entity that a verdict mentions." })
export class EntityReference {
  @Field(() => ID, { description: "Its id." })
  id!: string;
}

/** What one setting says. */
@ObjectType({ description: "What the pair's own reports of one setting amount to." })
export class SettingVerdict {
  @Field(() => EvidenceSetting, { description: "The setting." })
  setting!: string;

  @Field(() => VerdictState, { description: "What its reports amount to." })
  state!: string;

  @Field(() => VerdictDirection, { description: "Where they point." })
  direction!: string;

  @Field(() => Int, { description: "Independent studies that support the direction." })
  supports!: number;

  @Field(() => Int, { description: "Studies that saw the opposite and do not support it." })
  opposes!: number;

  @Field(() => Int, { description: "Studies that only looked and found no effect." })
  noEffect!: number;
}

/** The best inherited evidence. */
@ObjectType({ description: "Inherited reports of a class better than the best own one, which the verdict is made of too." })
export class BestInherited {
  @Field(() => EvidenceClass, { description: "Their best class." })
  class!: string;

  @Field(() => EntityReference, { description: "What they were taken from; of several the first by id." })
  via!: EntityReference;
}

/** Both sides of a pair. */
@ObjectType({
  description:
    "What the evidence on an ordered pair amounts to, for and against, counted by independent study: reports that share a study, a registration or a cohort are one. It is made of the pair's own reports in the best setting in which any takes a side (patients, then animals, then cells outside the body, then statements), and of inherited reports of a class better than the best own one. `reports` lists all of them.",
})
export class Verdict {
  @Field(() => VerdictDirection, {
    description:
      "Where the evidence points, as the balance of both sides says; `UNSIGNED` where both directions weigh the same, or where what speaks against outweighs what speaks for without deciding it.",
  })
  direction!: string;

  @Field(() => VerdictState, { description: "What the evidence amounts to, in one word." })
  state!: string;

  @Field(() => Int, { description: "Studies that only support the direction; where no report has a sign, those that assert the link." })
  supports!: number;

  @Field(() => Int, { description: "Studies with reports on both sides, for example improved at one time and not at another." })
  partlySupports!: number;

  @Field(() => Int, { description: "Studies that saw the opposite." })
  opposes!: number;

  @Field(() => Int, { description: "Studies that only looked and found no effect." })
  noEffect!: number;

  @Field(() => Int, { description: "All independent studies that the verdict is made of, those that take no side among them." })
  independentStudies!: number;

  @Field(() => Int, { description: "Those of them that are only about superclasses or subclasses." })
  inheritedStudies!: number;

  @Field(() => [LevelStudies], { description: "Their mix of evidence, strongest first." })
  levels!: LevelStudies[];

  @Field(() => [SpeciesStudies], { description: "Species that they saw." })
  species!: SpeciesStudies[];

  @Field(() => EvidenceSetting, { nullable: true, description: "The setting that the verdict is made in; null where nothing takes a side." })
  setting?: string;

  @Field(() => [SettingVerdict], {
    description: "What the pair's own reports say in each setting, best first. The others neither contest the verdict nor rescue it.",
  })
  bySetting!: SettingVerdict[];

  @Field(() => [EntityReference], {
    description:
      "Where the pair has no report of its own: the nearest superclass that has some, whose direction it takes; without one, the entities whose reports it inherits. Else none.",
  })
  via!: EntityReference[];

  @Field(() => BestInherited, { nullable: true, description: "The better evidence that was inherited; null where there is none beside the pair's own." })
  bestInherited?: BestInherited;
}

/** The mirror of an association. */
@ObjectType({
  description:
    "What is known of the object's mirror: the same quantity stated the other way round, for example prothrombin activity beside INR. The two are not added.",
})
export class AssociationMirror {
  @Field(() => Entity, { description: "The mirror of the object." })
  object!: Entity;

  @Field(() => Int, { description: "1 where both rise together, -1 where one falls as the other rises." })
  sign!: number;

  @Field(() => VerdictDirection, { description: "Where the evidence on the subject and the mirror points." })
  direction!: string;

  @Field(() => VerdictState, { description: "What it amounts to." })
  state!: string;
}

/** One summand of confidence. */
@ObjectType({
  description:
    "One summand of confidence: the independent studies of one class that are lowered alike. In a class with ceiling c, studies of weight w weigh c·(1 − Π(1 − w/c)); a class adds that share of what the stronger classes left open.",
})
export class ConfidenceTerm {
  @Field(() => EvidenceClass, { description: "The class of evidence." })
  name!: string;

  @Field(() => ConfidenceSide, { description: "For or against the direction." })
  side!: string;

  @Field(() => Boolean, { description: "Whether they are about a superclass or subclass, which counts half." })
  inherited!: boolean;

  @Field(() => Boolean, { description: "Whether they looked and found no effect, which counts 0.7 of the opposite effect." })
  foundNone!: boolean;

  @Field(() => Boolean, { description: "Whether a drug or procedure stands for the subject, which counts half." })
  indirect!: boolean;

  @Field(() => Boolean, { description: "Whether the study has reports on both sides, and half its weight on each." })
  split!: boolean;

  @Field(() => Int, { description: "How many studies." })
  studies!: number;

  @Field(() => [ID], { description: "The study whose report each of them votes with." })
  studyIds!: string[];

  @Field(() => Float, { description: "Weight of one of them, after what lowers it; 0 to 1." })
  weight!: number;

  @Field(() => Float, { description: "What all studies of the class together may weigh at most." })
  ceiling!: number;

  @Field(() => Float, { description: "What they add to the value; the contributions of a side add up to it." })
  contribution!: number;

  @Field(() => String, { description: "Addresses of what the weight rests on." })
  reference!: string;
}

/** What stands apart from a verdict. */
@ObjectType({ description: "What is inherited and stands apart from the verdict, each from 0 to 1." })
export class InheritedConfidence {
  @Field(() => Float, { description: "What speaks for the direction; of a pair without a report of its own, for what it inherits." })
  for!: number;

  @Field(() => Float, { description: "What speaks against it." })
  against!: number;
}

/** The strength of evidence of a pair. */
@ObjectType({
  description:
    "Strength of evidence for a direction and against it, each from 0 to 1 and each the sum of its terms; made of the same reports as the verdict. No probability, and not comparable with scores of other services.",
})
export class Confidence {
  @Field(() => Float, { description: "What speaks for the verdict's direction." })
  for!: number;

  @Field(() => Float, { description: "What speaks against it." })
  against!: number;

  @Field(() => [ConfidenceTerm], { description: "The summands, those for it first, strongest class first." })
  terms!: ConfidenceTerm[];

  @Field(() => InheritedConfidence, { description: "What is inherited and stands apart; 0 and 0 where nothing is." })
  inherited!: InheritedConfidence;
}
