import { Field, ID, InputType, Int } from "type-graphql";
import type { IdType } from "../../domain/entities/id-type.js";
import { Between, CleanText, IdOf, Items, OneOf, together } from "./argument-rule.js";
import type { ClosedValues } from "./closed-values.js";
import {
  ComparedWith,
  DesiredDirection,
  DiseaseCause,
  DiseaseStage,
  Donor,
  EntityKind,
  EvidenceLevel,
  ModelGroup,
  Polarity,
  Predicate,
  ResultDirection,
  ResultScope,
  RetractionState,
  Setting,
  Species,
  Stance,
  StudyDesign,
} from "./enums.js";
import { IntRange } from "./page.type.js";

const list = (values: object, description: string) =>
  together(
    Field(() => [values], { nullable: true, description }),
    Items(0, 100),
  );
const ids = (type: IdType, description: string) =>
  together(
    Field(() => [ID], { nullable: true, description }),
    Items(0, 100),
    IdOf(type),
  );
const texts = (description: string) =>
  together(
    Field(() => [String], { nullable: true, description }),
    Items(0, 100),
    CleanText(),
  );
const oneOf = (values: ClosedValues, description: string) =>
  together(
    Field(() => [String], { nullable: true, description }),
    Items(0, 100),
    OneOf(values),
  );
const textFilter = () =>
  together(
    Field(() => String, { nullable: true, description: "Contains this text, in either language; case and accents do not matter. At most 200 characters." }),
    CleanText(),
  );

/** Selects claims by the evidence behind them. */
@InputType({
  description:
    "Selects claims by the evidence behind them; signs and counts are computed from what remains. It never applies to `subclass_of`, nor to null and negative findings that block inheritance.",
})
export class EvidenceFilter {
  @list(EvidenceLevel, "One of these levels.")
  levels?: string[];

  @Field(() => Int, {
    nullable: true,
    description: "At least so many studies, 1 to 1000: of an association or a step over its remaining claims, of a claim on its own.",
  })
  @Between(1, 1000)
  minStudies?: number;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Only claims whose setting is patients alone." })
  humanOnly!: boolean;

  @list(Species, "Observed in one of these species.")
  species?: string[];

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Leave out studies known to be retracted, and claims that rest on no other." })
  excludeRetracted!: boolean;
}

/** Selects entities. */
@InputType({ description: "Selects entities; all conditions hold together." })
export class EntityFilter {
  @together(
    Field(() => [ID], { nullable: true, description: "One of these ids." }),
    Items(1, 100),
    IdOf("Entity"),
  )
  ids?: string[];

  @list(EntityKind, "Of one of these kinds.")
  kinds?: string[];

  @texts("Of one of these Biolink categories, for example `biolink:Cell`.")
  categories?: string[];

  @list(DesiredDirection, "With one of these desired directions.")
  desiredDirections?: string[];

  @textFilter()
  text?: string;
}

/** Selects associations. */
@InputType({ description: "Selects associations; all conditions hold together." })
export class AssociationFilter {
  @ids("Entity", "Going out of one of these entities.")
  subjects?: string[];

  @ids("Entity", "Leading to one of these entities.")
  objects?: string[];

  @list(EntityKind, "Going out of an entity of one of these kinds.")
  subjectKinds?: string[];

  @list(EntityKind, "Leading to an entity of one of these kinds.")
  objectKinds?: string[];

  @list(Predicate, "With a claim of one of these predicates.")
  predicates?: string[];

  @Field(() => EvidenceFilter, { nullable: true, description: "With claims that pass." })
  evidence?: EvidenceFilter;
}

/** Selects claims. */
@InputType({ description: "Selects claims; all conditions hold together." })
export class ClaimFilter {
  @ids("Entity", "About one of these entities, as subject or object.")
  entities?: string[];

  @ids("Entity", "With one of these subjects.")
  subjects?: string[];

  @ids("Entity", "With one of these objects.")
  objects?: string[];

  @list(EntityKind, "With a subject of one of these kinds.")
  subjectKinds?: string[];

  @list(EntityKind, "With an object of one of these kinds.")
  objectKinds?: string[];

  @list(Predicate, "With one of these predicates.")
  predicates?: string[];

  @list(Polarity, "With one of these polarities.")
  polarities?: string[];

  @list(Stance, "Standing so towards a benefit.")
  stances?: string[];

  @list(Setting, "Observed in one of these settings.")
  settings?: string[];

  @list(
    DiseaseStage,
    "Of patients, by the claim itself or else by its studies, with one of these stages of liver disease; what states no stage has none of them, unless its value for that is named.",
  )
  stages?: string[];

  @list(
    DiseaseCause,
    "Of patients, by the claim itself or else by its studies, with one of these causes of liver disease; what states no cause has none of them, unless its value for that is named.",
  )
  causes?: string[];

  @list(ModelGroup, "Resting on a study of one of these groups of experimental models.")
  models?: string[];

  @ids("Study", "Resting on one of these studies.")
  studies?: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether the claim was read in the seed article." })
  seed?: boolean;

  @texts("Read at one of these places of the seed article, for example `seed:L17` (line 17).")
  sections?: string[];

  @textFilter()
  text?: string;

  @Field(() => EvidenceFilter, { nullable: true, description: "Passing this filter." })
  evidence?: EvidenceFilter;
}

/** Selects studies. */
@InputType({ description: "Selects studies; all conditions hold together." })
export class StudyFilter {
  @list(StudyDesign, "Of one of these designs.")
  designs?: string[];

  @ids("Entity", "With cells of one of these sources.")
  cellSources?: string[];

  @ids("Entity", "By one of these routes.")
  routes?: string[];

  @list(Donor, "With cells of one of these donors.")
  donors?: string[];

  @list(DiseaseStage, "Of patients with one of these stages of liver disease; what states no stage has none of them, unless its value for that is named.")
  stages?: string[];

  @list(DiseaseCause, "Of patients with one of these causes of liver disease; what states no cause has none of them, unless its value for that is named.")
  causes?: string[];

  @list(ModelGroup, "Of one of these groups of experimental models.")
  models?: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether a model is of acute injury; leaves out studies of which that is not known." })
  acuteModel?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether it is a trial that gave no cells." })
  noCells?: boolean;

  @ids("Entity", "With a result that measures one of these entities.")
  outcomes?: string[];

  @Field(() => IntRange, { nullable: true, description: "Published or registered in these years." })
  years?: IntRange;

  @oneOf("countries", "In one of these countries, for example `China`: a name in English or Chinese, or a value of `Country`.")
  countries?: string[];

  @oneOf("phases", "Of one of these phases, for example `1/2`: as facets give it, its label, or a value of `TrialPhase`.")
  phases?: string[];

  @oneOf("statuses", "With one of these registered statuses, for example `completed`: as facets give it, its label, or a value of `TrialStatus`.")
  statuses?: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether it has a registration number." })
  registered?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether the release holds results of it." })
  hasResults?: boolean;

  @list(RetractionState, "With one of these retraction states.")
  retractions?: string[];

  @textFilter()
  text?: string;
}

/** Selects results. */
@InputType({ description: "Selects results; all conditions hold together." })
export class ResultFilter {
  @ids("Study", "Reported by one of these studies.")
  studies?: string[];

  @ids("Entity", "Measuring one of these entities.")
  measures?: string[];

  @ids("Entity", "After cells of one of these sources.")
  cellSources?: string[];

  @list(Donor, "After cells of one of these donors.")
  donors?: string[];

  @list(StudyDesign, "Of studies of one of these designs.")
  designs?: string[];

  @list(
    DiseaseStage,
    "Of studies of patients with one of these stages of liver disease; what states no stage has none of them, unless its value for that is named.",
  )
  stages?: string[];

  @list(
    DiseaseCause,
    "Of studies of patients with one of these causes of liver disease; what states no cause has none of them, unless its value for that is named.",
  )
  causes?: string[];

  @list(ModelGroup, "Of studies of one of these groups of experimental models.")
  models?: string[];

  @list(ResultDirection, "Pointing one of these ways.")
  directions?: string[];

  @list(ComparedWith, "Compared with one of these.")
  comparedWith?: string[];

  @list(ResultScope, "Of one study, or pooled.")
  scopes?: string[];

  @Field(() => IntRange, { nullable: true, description: "Seen so many weeks after the start." })
  weeks?: IntRange;
}
