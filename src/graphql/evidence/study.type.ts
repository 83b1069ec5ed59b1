import { Field, ID, Int, ObjectType } from "type-graphql";
import { ReadsAs } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";
import { Donor, RetractionState, StudyDesign } from "../fields/enums.js";

const text = (description: string) => Field(() => String, { nullable: true, description });
const whole = (description: string) => Field(() => Int, { nullable: true, description });
const truth = (description: string) => Field(() => Boolean, { nullable: true, description });

/** Who took part. */
@ObjectType({ description: "Who took part in a study." })
export class Population {
  @Field(() => [String], { nullable: true, description: "Causes of the liver disease, as the source words them." })
  @ReadsAs("populationEtiology")
  etiology?: string[];

  @text("Severity, as the source words it.")
  @ReadsAs("populationSeverity")
  severity?: string;

  @whole("Patients randomised.")
  @ReadsAs("populationRandomised")
  randomised?: number;
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
  @Field(() => String, { description: "Title." })
  title!: string;

  @whole("Year of publication or registration.")
  year?: number;

  @text("How the year was found, where it was inferred.")
  yearBasis?: string;

  @Field(() => StudyDesign, { description: "Design." })
  design!: string;

  @text("Country, as the source writes it.")
  country?: string;

  @truth("Whether the country was inferred from the authors or a sister record.")
  countryInferred?: boolean;

  @Field(() => Population, { description: "Who took part." })
  population!: Population;

  @whole("Patients treated.")
  treated?: number;

  @whole("Patients in the comparator arm.")
  control?: number;

  @whole("Patients enrolled, or planned.")
  enrollment?: number;

  @text("Whether the enrolment is `Actual` or `Anticipated`.")
  enrollmentType?: string;

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

  @text("What it was compared with.")
  comparator?: string;

  @text("Phase, for example `1/2`.")
  phase?: string;

  @text("Registered state, for example `Completed`.")
  status?: string;

  @text("When the state was read, for example `2022-10`.")
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

  @text("A curator's remark.")
  note?: string;
}
