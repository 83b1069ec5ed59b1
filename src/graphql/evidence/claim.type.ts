import { Field, ID, Int, ObjectType } from "type-graphql";
import { Reads, ReadsAs } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";
import { Basis, DiseaseCause, DiseaseStage, EvidenceLevel, ModelGroup, Polarity, Predicate, Setting, Species, Stance } from "../fields/enums.js";

/** Where and in whom a claim was seen. */
@ObjectType({ description: 'Where and in whom a claim was observed. Null or empty means that the source does not say, never "all".' })
export class ClaimContext {
  @Field(() => [Setting], { description: "Patients, animals, in vitro …" })
  setting!: string[];

  @Field(() => [Species], { description: "Species, if stated." })
  species!: string[];

  @Field(() => String, { nullable: true, description: "Model in the source's words, for example `CCl4`." })
  model?: string;

  @Field(() => [String], { description: "Causes of the liver disease, for example `hbv`." })
  etiology!: string[];

  @Field(() => String, { nullable: true, description: "`compensated`, `decompensated` or `acute_on_chronic_liver_failure`." })
  @ReadsAs("diseaseStage")
  stage?: string;

  @Field(() => String, { nullable: true, description: "Region of the world." })
  region?: string;

  @Field(() => String, { description: "The wording from which the context was derived." })
  @ReadsAs("contextText")
  text!: string;
}

/** One statement of the literature. */
@ObjectType({ implements: Node, description: "One statement from the literature: a subject, a predicate and an object in a context, backed by studies." })
export class Claim extends Node {
  @Field(() => Predicate, { description: "The relation it states between subject and object." })
  predicate!: string;

  @Field(() => Polarity, { description: "Whether it asserts an effect, denies it, or found none." })
  polarity!: string;

  @Field(() => Int, {
    description: "Change in the object when the subject is present or rises: 1 up, -1 down, 0 unknown, no effect, denied or mixed.",
  })
  sign!: number;

  @Field(() => Int, { nullable: true, description: "For a claim that is not positive: the sign that was tested." })
  testedSign?: number;

  @Field(() => Stance, { description: "Its stance on a benefit of mesenchymal stem cells." })
  stance!: string;

  @Field(() => ClaimContext, { description: "Where and in whom it was observed." })
  context!: ClaimContext;

  @Field(() => [DiseaseStage], { description: "Stages of the patients' liver disease, as stated by the claim, or else by its studies." })
  stages!: string[];

  @Field(() => [DiseaseCause], { description: "Causes of the patients' liver disease, as stated by the claim, or else by its studies." })
  causes!: string[];

  @Field(() => [ModelGroup], { description: "Groups of experimental models of its studies." })
  models!: string[];

  @Field(() => EvidenceLevel, { description: "Level of its evidence." })
  evidenceLevel!: string;

  @Field(() => Basis, { nullable: true, description: "Type of text in which its strongest study was read; null in releases without this information." })
  basis?: string;

  @Field(() => String, { nullable: true, description: "A stated comparison between groups that is not among the results." })
  betweenGroups?: string;

  @Field(() => Boolean, { description: "Whether a drug or procedure was studied in place of the subject, which makes the claim indirect." })
  @Reads("proxy")
  proxy!: boolean;

  @Field(() => String, { description: "The reasons for its evidence level, in words." })
  confidenceGrounds!: string;

  @Field(() => Boolean, { description: "Whether it was observed in patients only." })
  human!: boolean;

  @Field(() => String, { description: "Step of the ladder from source to outcome, for example `source_mechanism`." })
  ladder!: string;

  @Field(() => Boolean, { description: "Whether it comes from the seed article." })
  seed!: boolean;

  @Field(() => String, { nullable: true, description: "Location in the seed article, for example `seed:L17` (line 17)." })
  section?: string;
}

/** What the text of one of a claim's studies is. */
@ObjectType({ description: "Type of text in which a claim was read, for one of its studies." })
export class StudyBasis {
  @Field(() => ID, { description: "Id of the study." })
  studyId!: string;

  @Field(() => Basis, { nullable: true, description: "Type of text; null in releases without this information." })
  basis?: string;
}
