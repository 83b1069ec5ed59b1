import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "../fields/entity.type.js";
import { ConfidenceSide, EvidenceClass, EvidenceSetting, Species, VerdictDirection, VerdictState } from "../fields/enums.js";

/** How many studies are of a class of evidence. */
@ObjectType({ description: "Number of independent studies in a class of evidence." })
export class LevelStudies {
  @Field(() => EvidenceClass, { description: "Best class among a study's reports." })
  level!: string;

  @Field(() => Int, { description: "Number of independent studies." })
  studies!: number;
}

/** How many studies saw a species. */
@ObjectType({ description: "Number of independent studies in a species." })
export class SpeciesStudies {
  @Field(() => Species, { description: "The species." })
  species!: string;

  @Field(() => Int, { description: "Number of independent studies; a study may cover several species." })
  studies!: number;
}

/** An entity by name. */
@ObjectType({ description: "An entity mentioned in a verdict." })
export class EntityReference {
  @Field(() => ID, { description: "Its id." })
  id!: string;
}

/** What one setting says. */
@ObjectType({ description: "The balance of the pair's own reports in one setting." })
export class SettingVerdict {
  @Field(() => EvidenceSetting, { description: "The setting." })
  setting!: string;

  @Field(() => VerdictState, { description: "State of the evidence in this setting." })
  state!: string;

  @Field(() => VerdictDirection, { description: "Direction of its reports." })
  direction!: string;

  @Field(() => Int, { description: "Number of independent studies that support the direction." })
  supports!: number;

  @Field(() => Int, { description: "Studies that only found the opposite." })
  opposes!: number;

  @Field(() => Int, { description: "Number of studies that only found no effect." })
  noEffect!: number;
}

/** The best inherited evidence. */
@ObjectType({ description: "Inherited reports of a better class than the pair's own, which also count in the verdict." })
export class BestInherited {
  @Field(() => EvidenceClass, { description: "Best class among them." })
  class!: string;

  @Field(() => EntityReference, { description: "Entity they were inherited from; the first by id if there are several." })
  via!: EntityReference;
}

/** Both sides of a pair. */
@ObjectType({
  description:
    "The balance of evidence for and against an effect on an ordered pair, counted by independent study: reports that share a study, a registration or a cohort count once. It is based on the pair's own reports in the best setting with a report on either side (patients, then animals, then cells in vitro, then statements), and on inherited reports of a better class than the pair's own. `reports` lists them all.",
})
export class Verdict {
  @Field(() => VerdictDirection, {
    description:
      "Direction of the evidence by the balance of both sides; `UNSIGNED` if both directions weigh the same, or if the evidence against outweighs the evidence for without deciding the question.",
  })
  direction!: string;

  @Field(() => VerdictState, { description: "State of the evidence, in one word." })
  state!: string;

  @Field(() => Int, { description: "Number of studies that only support the direction; if no report has a sign, of those that assert the link." })
  supports!: number;

  @Field(() => Int, { description: "Number of studies with reports on both sides, for example an improvement at one time point but not at another." })
  partlySupports!: number;

  @Field(() => Int, { description: "Number of studies that found the opposite." })
  opposes!: number;

  @Field(() => Int, { description: "Number of studies that only found no effect." })
  noEffect!: number;

  @Field(() => Int, { description: "Number of independent studies behind the verdict, including those on neither side." })
  independentStudies!: number;

  @Field(() => Int, { description: "Number of these studies that are only about superclasses or subclasses." })
  inheritedStudies!: number;

  @Field(() => [LevelStudies], { description: "Number of studies by class of evidence, strongest first." })
  levels!: LevelStudies[];

  @Field(() => [SpeciesStudies], { description: "Species studied." })
  species!: SpeciesStudies[];

  @Field(() => EvidenceSetting, { nullable: true, description: "The setting on which the verdict is based; null if no report is on either side." })
  setting?: string;

  @Field(() => [SettingVerdict], {
    description: "The pair's own reports by setting, best first. Settings other than that of the verdict neither contest nor rescue it.",
  })
  bySetting!: SettingVerdict[];

  @Field(() => [EntityReference], {
    description:
      "For a pair without reports of its own: the nearest superclass with reports, which determines the direction, or else the entities whose reports it inherits. Otherwise empty.",
  })
  via!: EntityReference[];

  @Field(() => BestInherited, {
    nullable: true,
    description: "Inherited evidence of a better class than the pair's own; null if there is none, or if the pair has no reports of its own.",
  })
  bestInherited?: BestInherited;
}

/** The mirror of an association. */
@ObjectType({
  description:
    "The evidence on the object's mirror: the same quantity stated the other way round, for example prothrombin activity and INR. The two are never added up.",
})
export class AssociationMirror {
  @Field(() => Entity, { description: "The mirror of the object." })
  object!: Entity;

  @Field(() => Int, { description: "1 if both rise together, -1 if one falls as the other rises." })
  sign!: number;

  @Field(() => VerdictDirection, { description: "Direction of the evidence on the subject and the mirror." })
  direction!: string;

  @Field(() => VerdictState, { description: "State of the evidence." })
  state!: string;
}

/** One term of a confidence. */
@ObjectType({
  description:
    "One term of a confidence: the independent studies of one class with the same reductions. In a class with ceiling c, studies of weight w reach c·(1 − Π(1 − w/c)) together; each class adds that share of what stronger classes left open.",
})
export class ConfidenceTerm {
  @Field(() => EvidenceClass, { description: "The class of evidence." })
  name!: string;

  @Field(() => ConfidenceSide, { description: "For or against the direction." })
  side!: string;

  @Field(() => Boolean, { description: "Whether they are about a superclass or subclass, which halves the weight." })
  inherited!: boolean;

  @Field(() => Boolean, { description: "Whether they looked for the effect and found none, which counts 0.7 as much as the opposite effect." })
  foundNone!: boolean;

  @Field(() => Boolean, { description: "Whether a drug or procedure was studied in place of the subject, which halves the weight." })
  indirect!: boolean;

  @Field(() => Boolean, { description: "Whether the study has reports on both sides, so that each side gets half its weight." })
  split!: boolean;

  @Field(() => Int, { description: "How many studies." })
  studies!: number;

  @Field(() => [ID], { description: "For each independent study, the study whose report is counted." })
  studyIds!: string[];

  @Field(() => Float, { description: "Weight of each study after reductions, 0 to 1." })
  weight!: number;

  @Field(() => Float, { description: "Maximum combined weight of all studies of the class." })
  ceiling!: number;

  @Field(() => Float, { description: "Their contribution; the contributions of a side add up to its value." })
  contribution!: number;

  @Field(() => String, { description: "References for the weight." })
  reference!: string;
}

/** What stands apart from a verdict. */
@ObjectType({ description: "Strength of inherited evidence, kept apart from the verdict, each from 0 to 1." })
export class InheritedConfidence {
  @Field(() => Float, {
    description: "Strength of the inherited evidence for the direction; for a pair without reports of its own, for the inherited direction.",
  })
  for!: number;

  @Field(() => Float, { description: "Strength of the evidence against it." })
  against!: number;
}

/** The strength of evidence of a pair. */
@ObjectType({
  description:
    "Strength of evidence for and against a direction, each from 0 to 1 and each the sum of its terms; based on the same reports as the verdict. It is not a probability and not comparable with the scores of other services.",
})
export class Confidence {
  @Field(() => Float, { description: "Strength of the evidence for the verdict's direction." })
  for!: number;

  @Field(() => Float, { description: "Strength of the evidence against it." })
  against!: number;

  @Field(() => [ConfidenceTerm], { description: "The terms, those for the direction first, strongest class first." })
  terms!: ConfidenceTerm[];

  @Field(() => InheritedConfidence, { description: "Inherited evidence, kept apart; both values are 0 if there is none." })
  inherited!: InheritedConfidence;
}
