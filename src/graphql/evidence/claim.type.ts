import { Field, ID, Int, ObjectType } from "type-graphql";
import { Reads, ReadsAs } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";
import { Basis, DiseaseCause, DiseaseStage, EvidenceLevel, ModelGroup, Polarity, Predicate, Setting, Species, Stance } from "../fields/enums.js";

/** Where and in whom a claim was seen. */
@ObjectType({ description: 'Where and in whom a claim was seen. What the source does not say is null or empty, which never means "all".' })
export class ClaimContext {
  @Field(() => [Setting], { description: "Patients, animals, in vitro …" })
  setting!: string[];

  @Field(() => [Species], { description: "Species, where said." })
  species!: string[];

  @Field(() => String, { nullable: true, description: "Model as the source words it, for example `CCl4`." })
  model?: string;

  @Field(() => [String], { description: "Causes of the liver disease, for example `hbv`." })
  etiology!: string[];

  @Field(() => String, { nullable: true, description: "`compensated`, `decompensated` or `acute_on_chronic_liver_failure`." })
  @ReadsAs("diseaseStage")
  stage?: string;

  @Field(() => String, { nullable: true, description: "Part of the world." })
  region?: string;

  @Field(() => String, { description: "The wording that the context was made from." })
  @ReadsAs("contextText")
  text!: string;
}

/** One statement of the literature. */
@ObjectType({ implements: Node, description: "One statement of the literature: a subject, a predicate and an object in a context, resting on studies." })
export class Claim extends Node {
  @Field(() => Predicate, { description: "What it says between subject and object." })
  predicate!: string;

  @Field(() => Polarity, { description: "Whether it asserts, denies, or found nothing." })
  polarity!: string;

  @Field(() => Int, {
    description: "What happens to the object when the subject is present or rises: 1 it goes up, -1 down, 0 unknown, no effect, denied or mixed.",
  })
  sign!: number;

  @Field(() => Int, { nullable: true, description: "On a claim that is not positive: the sign that was looked for." })
  testedSign?: number;

  @Field(() => Stance, { description: "How it stands towards a benefit of mesenchymal stem cells." })
  stance!: string;

  @Field(() => ClaimContext, { description: "Where and in whom it was seen." })
  context!: ClaimContext;

  @Field(() => [DiseaseStage], { description: "Stages of the patients' liver disease, as the claim says, else as its studies do." })
  stages!: string[];

  @Field(() => [DiseaseCause], { description: "Causes of the patients' liver disease, as the claim says, else as its studies do." })
  causes!: string[];

  @Field(() => [ModelGroup], { description: "Groups of experimental models of its studies." })
  models!: string[];

  @Field(() => EvidenceLevel, { description: "How strong its kind of evidence is." })
  evidenceLevel!: string;

  @Field(() => Basis, { nullable: true, description: "What the text is that the strongest of its studies was read in; null in releases that do not tell." })
  basis?: string;

  @Field(() => String, { nullable: true, description: "Where a comparison between groups is stated that no result row holds." })
  betweenGroups?: string;

  @Field(() => Boolean, { description: "Whether a drug or procedure stands for the subject, so that the claim is indirect." })
  @Reads("proxy")
  proxy!: boolean;

  @Field(() => String, { description: "On what the level rests, in words." })
  confidenceGrounds!: string;

  @Field(() => Boolean, { description: "Whether it was seen in patients alone." })
  human!: boolean;

  @Field(() => String, { description: "Step of the ladder from source to outcome, for example `source_mechanism`." })
  ladder!: string;

  @Field(() => Boolean, { description: "Whether it was read in the seed article." })
  seed!: boolean;

  @Field(() => String, { nullable: true, description: "Place in the seed article, for example `seed:L17` (line 17)." })
  section?: string;
}

/** What the text of one of a claim's studies is. */
@ObjectType({ description: "What the text is that a claim was read in, for one of its studies." })
export class StudyBasis {
  @Field(() => ID, { description: "Id of the study." })
  studyId!: string;

  @Field(() => Basis, { nullable: true, description: "What its text is; null in releases that do not tell." })
  basis?: string;
}
