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
@ObjectType({ description: "The participants of a study." })
export class Population {
  @Field(() => [String], { nullable: true, description: "Causes of the liver disease, in the source's words." })
  @ReadsAs("populationEtiology")
  etiology?: string[];

  @whole("Patients randomised.")
  @ReadsAs("populationRandomised")
  randomised?: number;
}

/** Sizes of the arms of a trial of one and of two infusions. */
@ObjectType({ description: "Patients per arm of a trial that compared one infusion with two." })
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
@ObjectType({ description: "A group of patients shared by several reports: its studies count once." })
export class Cohort {
  @Field(() => ID, { description: "Name of the cohort." })
  id!: string;

  @Field(() => String, { description: "How it was identified: `registration`, `stated`, `own`, or `inferred: …`." })
  basis!: string;
}

/** An outcome that a trial registered. */
@ObjectType({ description: "A primary outcome as registered for a trial." })
export class RegisteredOutcome {
  @Field(() => String, { description: "What is measured." })
  measure!: string;

  @Field(() => String, { description: "Time frame of the measurement." })
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
@ObjectType({ description: "A publication listed in a trial's registration." })
export class LinkedPublication {
  @Field(() => ID, { description: "CURIE, for example `PMID:27339398`." })
  id!: string;

  @Field(() => String, { description: "Its type in the registration, for example `result` or `background`." })
  type!: string;
}

/** An identifier with the page it leads to. */
@ObjectType({ description: "An identifier of a study, with a link to its page." })
export class StudyIdentifier {
  @Field(() => ID, { description: "CURIE." })
  id!: string;

  @Field(() => String, { nullable: true, description: "URL of its page; null if the identifier has none." })
  url?: string;
}

/** A study, trial, review or page. */
@ObjectType({ implements: Node, description: "A study, trial, review or web page that claims rest on. Fields are null if the source does not report them." })
export class Study extends Node {
  @Field(() => ShortNameKind, { nullable: true, description: "Parts of its short name." })
  shortNameKind?: string;

  @text("Family name of its first author, with initials where they were seen.")
  firstAuthor?: string;

  @Field(() => FirstAuthorBasis, { nullable: true, description: "Where the first author was found." })
  firstAuthorBasis?: string;

  @whole("Year of publication or registration.")
  year?: number;

  @text("How the year was determined, if inferred.")
  yearBasis?: string;

  @whole("Year contained in its DOI, often that of submission or acceptance.")
  yearFromIdentifier?: number;

  @Field(() => StudyDesign, { description: "Design." })
  design!: string;

  @Field(() => [Country], { nullable: true, description: "Countries in which it was conducted." })
  countries?: string[];

  @truth("Whether the countries were inferred from the authors or a sister record.")
  countryInferred?: boolean;

  @Field(() => Population, { description: "The participants." })
  population!: Population;

  @Field(() => [DiseaseStage], {
    nullable: true,
    description: "Stages of its patients' liver disease; `NOT_APPLICABLE` if it had no patients. Null in releases without this information.",
  })
  stages?: string[];

  @Field(() => StageBasis, { nullable: true, description: "Basis of the stages." })
  stageBasis?: string;

  @Field(() => [DiseaseCause], {
    nullable: true,
    description: "Causes of its patients' liver disease; `NOT_APPLICABLE` if it had no patients. Null in releases without this information.",
  })
  causes?: string[];

  @Field(() => [ModelGroup], { nullable: true, description: "Groups of the experimental models of an animal or laboratory study; null of any other." })
  models?: string[];

  @truth("Whether the model of an animal or laboratory study is one of acute injury; null if the source does not say.")
  acuteModel?: boolean;

  @whole("Patients treated.")
  treated?: number;

  @whole("Patients in the comparator arm.")
  control?: number;

  @Field(() => ArmSizes, { nullable: true, description: "Sizes of its arms, if it compared one infusion with two." })
  @Reads("armSizesSingle")
  armSizes?: ArmSizes;

  @text("Number recruited, as registered.")
  recruited?: string;

  @whole("Patients enrolled, or planned.")
  enrollment?: number;

  @text("Whether the enrolment is `Actual` or `Anticipated`.")
  enrollmentType?: string;

  @Field(() => Boolean, { description: "Whether it is a trial without cells, included for a link between diseases, measures and outcomes." })
  @Reads("noCells")
  noCells!: boolean;

  @text("Product given, by name.")
  product?: string;

  @Field(() => [Donor], { description: "Origin of the donor cells; `donors` are the entities of it." })
  donor!: string[];

  @truth("Whether the donor was inferred from the kind of cells.")
  donorInferred?: boolean;

  @text("Cells given, in the source's words.")
  dose?: string;

  @Field(() => [Int], { nullable: true, description: "Numbers of infusions." })
  infusions?: number[];

  @whole("Weeks of follow-up.")
  followUpWeeks?: number;

  @text("Phase as written in the data, for example `1/2`; `trialPhase` has it as an enumeration.")
  phase?: string;

  @Field(() => TrialPhase, { nullable: true, description: "Phase." })
  @ReadsAs("phase")
  trialPhase?: string;

  @Field(() => TrialStatus, { nullable: true, description: "Registered status." })
  @ReadsAs("status")
  trialStatus?: string;

  @text("Date on which the status was read, for example `2022-10`.")
  statusAsOf?: string;

  @text("Why it was stopped.")
  whyStopped?: string;

  @text("Method of allocation, as registered.")
  allocation?: string;

  @text("Who was masked, as registered.")
  masking?: string;

  @text("Animal or cell model of a laboratory study as printed, or the allocation model of a trial; `models` has the groups of the former.")
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

  @whole("Number of studies in a review.")
  studies?: number;

  @whole("Number of patients in a review.")
  patients?: number;

  @Field(() => PooledDesigns, { nullable: true, description: "For a meta-analysis: the designs it pooled." })
  pooledDesigns?: string;

  @text("For a review: end date of its search, as a year, a month or a day such as `2023-04-20`.")
  searchTo?: string;

  @text("Registration number, for example `NCT01220492`.")
  registration?: string;

  @text("Journal.")
  journal?: string;

  @truth("Whether only the citation was read.")
  bibliographicOnly?: boolean;

  @Field(() => RetractionState, { description: "Whether it is known to be retracted." })
  retraction!: string;

  @text("The list against which retraction was checked.")
  retractionChecked?: string;

  @Field(() => [String], { description: "Where it was read: addresses, or repository and path." })
  seenAt!: string[];

  @text("Rule by which the cells, donor, route and dose of a registry record were derived.")
  armsDerivedBy?: string;

  @text("Curator's note.")
  note?: string;
}
