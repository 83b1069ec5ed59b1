import { Field, Float, Int, ObjectType } from "type-graphql";
import { Reads, ReadsAs } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";
import {
  ArmRole,
  Basis,
  ComparedWith,
  DiseaseCause,
  DiseaseStage,
  EffectKind,
  ModelGroup,
  QualityFlag,
  ResultDirection,
  ResultScope,
  ValueKind,
} from "../fields/enums.js";

const text = (description: string) => Field(() => String, { nullable: true, description });
const whole = (description: string) => Field(() => Int, { nullable: true, description });
const real = (description: string) => Field(() => Float, { nullable: true, description });

/** One arm of a result. */
@ObjectType({ description: "One arm of a result, with its numbers as printed, in the result's unit." })
export class Arm {
  @Field(() => ArmRole, { description: "Treatment or comparator." })
  role!: string;

  @Field(() => String, { description: "Its name in the source." })
  label!: string;

  @whole("Patients or animals analysed.")
  n?: number;

  @whole("Patients randomised into it.")
  randomised?: number;

  @real("Mean.")
  mean?: number;

  @real("Standard deviation.")
  sd?: number;

  @real("Standard error; null if the source reports none.")
  se?: number;

  @real("Median.")
  median?: number;

  @Field(() => [Float], { nullable: true, description: "Interquartile range, low and high." })
  iqr?: number[];

  @whole("Events.")
  events?: number;

  @real("Events divided by patients, 0 to 1; null if either is not reported.")
  @Reads("events", "n")
  rate?: number;

  @real("Lower end of the rate's 95 % interval (Wilson, doi 10.1080/01621459.1927.10502953).")
  @Reads("events", "n")
  rateLow?: number;

  @real("Upper end of the rate's 95 % interval.")
  @Reads("events", "n")
  rateHigh?: number;

  @real("A single value, if the source reports no spread.")
  value?: number;

  @real("Per cent.")
  percent?: number;

  @real("Lower end of a confidence interval.")
  low?: number;

  @real("Upper end of a confidence interval.")
  high?: number;

  @real("Mean before treatment.")
  baselineMean?: number;

  @real("Standard deviation before treatment.")
  baselineSd?: number;
}

/** The effect reported with a result. */
@ObjectType({ description: "The effect reported with a result." })
export class Effect {
  @Field(() => EffectKind, { description: "Its kind." })
  @ReadsAs("effectKind")
  kind!: string;

  @real("Size of the effect; null if only a p value or a direction is reported.")
  @ReadsAs("effectValue")
  value?: number;

  @real("Lower end of its confidence interval.")
  @ReadsAs("effectLow")
  low?: number;

  @real("Upper end of its confidence interval.")
  @ReadsAs("effectHigh")
  high?: number;

  @whole("Level of the interval in per cent, for example 95.")
  @ReadsAs("effectLevel")
  level?: number;

  @real("t statistic.")
  @ReadsAs("effectT")
  t?: number;

  @text("p value as printed, for example `<0.05`.")
  @ReadsAs("effectP")
  p?: string;
}

/** Numbers at a time point. */
@ObjectType({ implements: Node, description: "A study's finding on one outcome at one time point." })
export class Result extends Node {
  @Field(() => String, { description: "The outcome as named in the source, for example `meld`." })
  outcome!: string;

  @Field(() => [DiseaseStage], { description: "Stages of the patients' liver disease in its study." })
  stages!: string[];

  @Field(() => [DiseaseCause], { description: "Causes of the patients' liver disease in its study." })
  causes!: string[];

  @Field(() => [ModelGroup], { description: "Groups of experimental models of its study." })
  models!: string[];

  @whole("Weeks after the start.")
  weeks?: number;

  @Field(() => ComparedWith, { description: "What it was compared with." })
  comparedWith!: string;

  @Field(() => ResultScope, { description: "Whether it is from one study or pooled by a review." })
  scope!: string;

  @Field(() => Basis, {
    nullable: true,
    description: "The study's own finding, a pooled estimate, or read in a table of another article; null in releases without this information.",
  })
  basis?: string;

  @Field(() => ResultDirection, { description: "Direction of the result." })
  direction!: string;

  @Field(() => Effect, { nullable: true, description: "The reported effect, if any." })
  @Reads("effectKind")
  effect?: Effect;

  @text("Unit, in words.")
  unit?: string;

  @text("Unit as a UCUM code, for example `g/L`.")
  unitCode?: string;

  @Field(() => ValueKind, { nullable: true, description: "Kind of numbers given for the arms." })
  valueKind?: string;

  @text("The event counted.")
  event?: string;

  @Field(() => [String], { nullable: true, description: "Quality flags as written in the data, for example `n_missing`; `flags` has them as an enumeration." })
  qualityFlags?: string[];

  @Field(() => [QualityFlag], { nullable: true, description: "Reasons for caution." })
  @ReadsAs("qualityFlags")
  flags?: string[];

  @whole("Number of studies in the whole review.")
  studiesInReview?: number;

  @whole("Number of studies behind this estimate.")
  studies?: number;

  @text("Statistical model of a pooled estimate, such as random effects.")
  model?: string;

  @text("Curator's note.")
  note?: string;

  @Field(() => [String], { description: "Where it was read." })
  seenAt!: string[];
}
