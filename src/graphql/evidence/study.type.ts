import { Field, ID, Int, ObjectType } from "type-graphql";
import { Reads, ReadsAs } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";
import {
  Country,
  DiseaseCause,
  DiseaseStage,
  Donor,
  FirstAuthorBasis,
  ModelGroup,
  PooledDesigns,
  RetractionState,
  ShortNameKind,
  StageBasis,
  StudyDesign,
  TrialPhase,
  TrialStatus,
} from "../fields/enums.js";

const text = (description: string) => Field(() => String, { nullable: true, description });
const whole = (description: string) => Field(() => Int, { nullable: true, description });
const truth = (description: string) => Field(() => Boolean, { nullable: true, description });

/** Who took part. */
@ObjectType({ description: "Who took part in a study." })
export class Population {
  @Field(() => [String], { nullable: true, description: "Causes of the liver disease, as the source words them." })
  @ReadsAs("populationEtiology")
  etiology?: string[];

  @whole("Patients randomised.")
  @ReadsAs("populationRandomised")
  randomised?: number;
}

/** Sizes of the arms of a trial of one and of two infusions. */
@ObjectType({ description: "Patients in the arms of a trial that gave one infusion to some and two to others." })
export class ArmSizes {
  @Field(() => Int, { description: "Patients with one infusion." })
  @ReadsAs("armSizesSingle")
  single!: number;

  @Field(() => Int, { description: "Patients with two infusions." })
  @ReadsAs("armSizesDouble")
  double!: number;

  @Field(() => Int, { description: "Patients without cells." })
  @ReadsAs("armSizesControl")
  control!: number;
}

/** Which patients a study saw. */
@ObjectType({ description: "The patients that reports share: studies of one cohort are counted once." })
export class Cohort {
  @Field(() => ID, { description: "Name of the cohort." })
  id!: string;

  @Field(() => String, { description: "How it is known: `registration`, `stated`, `own`, or `inferred: …`." })
  basis!: string;
}

/** An outcome that a trial registered. */
@ObjectType({ description: "A primary outcome that a trial registered." })
export class RegisteredOutcome {
  @Field(() => String, { description: "What is measured." })
  measure!: string;

  @Field(() => String, { description: "When." })
  timeFrame!: string;
}

/** A MeSH term. */
@ObjectType({ description: "A condition as a MeSH term." })
export class MeshTerm {
  @Field(() => ID, { description: "CURIE, for example `MESH:D008103`." })
  id!: string;

  @Field(() => String, { description: "The term." })
  term!: string;
}

/** A publication that a registration names. */
@ObjectType({ description: "A publication that a trial's registration names." })
export class LinkedPublication {
  @Field(() => ID, { description: "CURIE, for example `PMID:27339398`." })
  id!: string;

  @Field(() => String, { description: "How the registration names it, for example `result` or `background`." })
  type!: string;
}

/** An identifier with the page it leads to. */
@ObjectType({ description: "An identifier of a study, with the page it leads to." })
export class StudyIdentifier {
  @Field(() => ID, { description: "CURIE." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Address of its page; null where the identifier leads to none." })
  url?: string;
}

/** A study, trial, review or page. */
@ObjectType({ implements: Node, description: "A study, trial, review or page that claims rest on. What was not seen in the source is null." })
export class Study extends Node {
  @Field(() => ShortNameKind, { nullable: true, description: "What its short name is made of." })
  shortNameKind?: string;

  @text("Family name of its first author, with initials where they were seen.")
  firstAuthor?: string;

  @Field(() => FirstAuthorBasis, { nullable: true, description: "Where the first author was read." })
  firstAuthorBasis?: string;

  @whole("Year of publication or registration.")
  year?: number;

  @text("How the year was found, where it was inferred.")
  yearBasis?: string;

  @whole("Year in the digits of its DOI, often of submission or acceptance.")
  yearFromIdentifier?: number;

  @Field(() => StudyDesign, { description: "Design." })
  design!: string;

  @Field(() => [Country], { nullable: true, description: "Countries in which it was done." })
  countries?: string[];

  @truth("Whether the countries were inferred from the authors or a sister record.")
  countryInferred?: boolean;

  @Field(() => Population, { description: "Who took part." })
  population!: Population;

  @Field(() => [DiseaseStage], {
    nullable: true,
    description: "Stages of its patients' liver disease; `NOT_APPLICABLE` where it saw no patients. Null in releases that do not tell.",
  })
  stages?: string[];

  @Field(() => StageBasis, { nullable: true, description: "What the stages were read from." })
  stageBasis?: string;

  @Field(() => [DiseaseCause], {
    nullable: true,
    description: "Causes of its patients' liver disease; `NOT_APPLICABLE` where it saw no patients. Null in releases that do not tell.",
  })
  causes?: string[];

  @Field(() => [ModelGroup], { nullable: true, description: "Groups of the experimental models of an animal or laboratory study; null of any other." })
  models?: string[];

  @truth("Whether a model of an animal or laboratory study is of acute injury; null where the source does not tell.")
  acuteModel?: boolean;

  @whole("Patients treated.")
  treated?: number;

  @whole("Patients in the comparator arm.")
  control?: number;

  @Field(() => ArmSizes, { nullable: true, description: "Sizes of its arms, where it gave one infusion to some and two to others." })
  @Reads("armSizesSingle")
  armSizes?: ArmSizes;

  @text("How many were recruited, as registered.")
  recruited?: string;

  @whole("Patients enrolled, or planned.")
  enrollment?: number;

  @text("Whether the enrolment is `Actual` or `Anticipated`.")
  enrollmentType?: string;

  @Field(() => Boolean, { description: "Whether it is a trial that gave no cells, kept for a link of the disease." })
  @Reads("noCells")
  noCells!: boolean;

  @text("Product given, by name.")
  product?: string;

  @Field(() => [Donor], { description: "Whose cells were given." })
  donor!: string[];

  @truth("Whether the donor was inferred from the kind of cells.")
  donorInferred?: boolean;

  @text("Cells given, as the source words it.")
  dose?: string;

  @Field(() => [Int], { nullable: true, description: "Numbers of infusions." })
  infusions?: number[];

  @whole("Weeks of follow-up.")
  followUpWeeks?: number;

  @text("Phase as the data write it, for example `1/2`; `trialPhase` has it as enumeration.")
  phase?: string;

  @Field(() => TrialPhase, { nullable: true, description: "Phase." })
  @ReadsAs("phase")
  trialPhase?: string;

  @Field(() => TrialStatus, { nullable: true, description: "Registered status." })
  @ReadsAs("status")
  trialStatus?: string;

  @text("When the status was read, for example `2022-10`.")
  statusAsOf?: string;

  @text("Why it was stopped.")
  whyStopped?: string;

  @text("How patients came into the arms, as registered.")
  allocation?: string;

  @text("Who was masked, as registered.")
  masking?: string;

  @text("Model of a laboratory study, or the allocation model of a trial.")
  model?: string;

  @text("Sponsor.")
  sponsor?: string;

  @text("Class of the sponsor, as registered.")
  sponsorClass?: string;

  @text("Start, as registered.")
  start?: string;

  @text("Completion, as registered.")
  completion?: string;

  @Field(() => [String], { nullable: true, description: "Secondary outcomes, as registered." })
  secondaryOutcomes?: string[];

  @whole("Studies in a review.")
  studies?: number;

  @whole("Patients in a review.")
  patients?: number;

  @Field(() => PooledDesigns, { nullable: true, description: "Of a meta-analysis: which designs it pooled." })
  pooledDesigns?: string;

  @text("Of a review: end of its search, as a year, a month or a day such as `2023-04-20`.")
  searchTo?: string;

  @text("Registration number, for example `NCT01220492`.")
  registration?: string;

  @text("Journal.")
  journal?: string;

  @truth("Whether only the citation was read.")
  bibliographicOnly?: boolean;

  @Field(() => RetractionState, { description: "Whether it is known to be retracted." })
  retraction!: string;

  @text("Against which list that was checked.")
  retractionChecked?: string;

  @Field(() => [String], { description: "Where it was read: addresses, or repository and path." })
  seenAt!: string[];

  @text("Rule by which cells, donor, route and dose of a registry record were derived.")
  armsDerivedBy?: string;

  @text("A curator's remark.")
  note?: string;
}
