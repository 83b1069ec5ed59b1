import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { ConfidenceSide, EvidenceClass, Species, VerdictDirection, VerdictState } from "../fields/enums.js";

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

/** Both sides of a link. */
@ObjectType({
  description:
    "What the evidence on an ordered pair amounts to, for and against, counted by independent study: reports that share a study, a registration or a cohort are one, and all meta-analyses together are one. Its claims of every polarity count, results of its subject's cells on its object, claims and results of superclasses, and what speaks against it in subclasses (those two marked as inherited).",
})
export class Verdict {
  @Field(() => VerdictDirection, { description: "Where the weightier side points." })
  direction!: string;

  @Field(() => VerdictState, { description: "What the evidence amounts to, in one word." })
  state!: string;

  @Field(() => Int, { description: "Studies that only support the direction." })
  supports!: number;

  @Field(() => Int, { description: "Studies with reports on both sides, for example improved at one time and not at another." })
  partlySupports!: number;

  @Field(() => Int, { description: "Studies that saw the opposite." })
  opposes!: number;

  @Field(() => Int, { description: "Studies that looked and found nothing." })
  noEffect!: number;

  @Field(() => Int, { description: "All independent studies, those that take no side among them." })
  independentStudies!: number;

  @Field(() => Int, { description: "Those of them that are only about superclasses or subclasses." })
  inheritedStudies!: number;

  @Field(() => [LevelStudies], { description: "Their mix of evidence, strongest first." })
  levels!: LevelStudies[];

  @Field(() => [SpeciesStudies], { description: "Species that they saw." })
  species!: SpeciesStudies[];
}

/** One summand of confidence. */
@ObjectType({
  description:
    "One summand of confidence: the independent studies of one class that are lowered alike. In a class with ceiling c, studies of weight w say c·(1 − Π(1 − w/c)); a class adds that share of what the stronger classes left open.",
})
export class ConfidenceTerm {
  @Field(() => EvidenceClass, { description: "The class of evidence." })
  name!: string;

  @Field(() => ConfidenceSide, { description: "For or against the direction." })
  side!: string;

  @Field(() => Boolean, { description: "Whether they are about a superclass or subclass, which counts half." })
  inherited!: boolean;

  @Field(() => Boolean, { description: "Whether they looked and found nothing, which counts 0.7 of the opposite effect." })
  foundNone!: boolean;

  @Field(() => Int, { description: "How many studies." })
  studies!: number;

  @Field(() => [ID], { description: "The study whose report each of them speaks with." })
  studyIds!: string[];

  @Field(() => Float, { description: "Weight of one of them, after what lowers it; 0 to 1." })
  weight!: number;

  @Field(() => Float, { description: "What all studies of the class together may say at most." })
  ceiling!: number;

  @Field(() => Float, { description: "What they add to the value; the contributions of a side add up to it." })
  contribution!: number;

  @Field(() => String, { description: "Addresses of what the weight rests on." })
  reference!: string;
}

/** How well a link is shown. */
@ObjectType({
  description:
    "How well a direction is shown: what speaks for it and what speaks against it, each from 0 to 1 and each the sum of its terms. No probability, and not comparable with scores of other services.",
})
export class Confidence {
  @Field(() => Float, { description: "What speaks for the verdict's direction." })
  for!: number;

  @Field(() => Float, { description: "What speaks against it." })
  against!: number;

  @Field(() => [ConfidenceTerm], { description: "The summands, those for it first, strongest class first." })
  terms!: ConfidenceTerm[];
}
