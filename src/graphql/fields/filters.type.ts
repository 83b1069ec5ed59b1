import { Field, ID, InputType, Int } from "type-graphql";
import type { HeldValues } from "../../domain/entities/check-held-values.js";
import type { IdType } from "../../domain/entities/id-type.js";
import { Between, CleanText, HeldAs, IdOf, Items, OneOf, together } from "./argument-rule.js";
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
const held = (values: HeldValues, description: string) =>
  together(
    Field(() => [String], { nullable: true, description }),
    Items(0, 100),
    HeldAs(values),
  );
const oneOf = (values: ClosedValues, description: string) =>
  together(
    Field(() => [String], { nullable: true, description }),
    Items(0, 100),
    OneOf(values),
  );
const textFilter = (fields: string) =>
  together(
    Field(() => String, {
      nullable: true,
      description: `Contains this text, in ${fields}. Case, accents, hyphens and blanks do not matter, Greek letters may be spelled out, and Chinese may be simplified or traditional. At most 200 characters.`,
    }),
    CleanText(),
  );

/** The rule for lists in filters, as each filter says it. */
const emptyLists = "An empty list selects nothing: none of its values is met. Null, or leaving a field out, sets no condition.";

/** Selects claims by the evidence behind them. */
@InputType({
  description: `Selects claims by their evidence; signs and counts are computed from the claims that remain. What inherits from what, and which null and negative findings block that, is decided without it. ${emptyLists}`,
})
export class EvidenceFilter {
  @list(EvidenceLevel, "One of these levels.")
  levels?: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      "Minimum number of studies, 1 to 1000, behind what is listed or weighed, counted over the evidence that remains of it: a claim's own; of a typed link, a step of a pathway or an edge of a subgraph the claims; of an association, a verdict, a comparison or a cell the claims and results; of a contradiction those of both sides.",
  })
  @Between(1, 1000)
  minStudies?: number;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Only claims observed in patients alone." })
  humanOnly!: boolean;

  @list(Species, "Observed in one of these species.")
  species?: string[];

  @list(
    DiseaseStage,
    "Observed in patients, by the claim itself or else by the study, with one of these stages of liver disease; items without a stated stage match only the values that say so.",
  )
  stages?: string[];

  @list(
    DiseaseCause,
    "Observed in patients, by the claim itself or else by the study, with one of these causes of liver disease; items without a stated cause match only `NOT_STATED`.",
  )
  causes?: string[];

  @list(ModelGroup, "Observed in a study with one of these groups of experimental models.")
  models?: string[];

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Exclude studies known to be retracted, and claims that rest on no other study." })
  excludeRetracted!: boolean;
}

/** Selects entities. */
@InputType({ description: `Selects entities; all conditions must hold. ${emptyLists}` })
export class EntityFilter {
  @ids("Entity", "One of these ids.")
  ids?: string[];

  @list(EntityKind, "Of one of these kinds.")
  kinds?: string[];

  @held("categories", "Of one of these Biolink categories, for example `biolink:Cell`; one that no entity has is refused.")
  categories?: string[];

  @list(DesiredDirection, "With one of these desired directions.")
  desiredDirections?: string[];

  @textFilter("names, synonyms, ontology label or description, in either language; ids are not searched: use `ids`")
  text?: string;
}

/** Selects associations. */
@InputType({ description: `Selects associations; all conditions must hold. ${emptyLists}` })
export class AssociationFilter {
  @ids("Entity", "The subject is one of these entities.")
  subjects?: string[];

  @ids("Entity", "The object is one of these entities.")
  objects?: string[];

  @list(EntityKind, "The subject is of one of these kinds.")
  subjectKinds?: string[];

  @list(EntityKind, "The object is of one of these kinds.")
  objectKinds?: string[];

  @list(Predicate, "Only if a claim has one of these predicates.")
  predicates?: string[];

  @Field(() => EvidenceFilter, { nullable: true, description: "Supported by claims that pass this filter." })
  evidence?: EvidenceFilter;
}

/** Selects claims. */
@InputType({ description: `Selects claims; all conditions must hold. ${emptyLists}` })
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

  @list(Stance, "With one of these stances on a benefit.")
  stances?: string[];

  @list(Setting, "Observed in one of these settings.")
  settings?: string[];

  @list(
    DiseaseStage,
    "Of patients, by the claim itself or else by its studies, with one of these stages of liver disease; items without a stated stage match only the values that say so.",
  )
  stages?: string[];

  @list(
    DiseaseCause,
    "Of patients, by the claim itself or else by its studies, with one of these causes of liver disease; items without a stated cause match only `NOT_STATED`.",
  )
  causes?: string[];

  @list(ModelGroup, "Resting on a study of one of these groups of experimental models.")
  models?: string[];

  @ids("Study", "Resting on one of these studies.")
  studies?: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether the claim comes from the seed article." })
  seed?: boolean;

  @held("sections", "Taken from one of these locations in the seed article, for example `seed:L17` (line 17); one that no claim has is refused.")
  sections?: string[];

  @textFilter("the statement, in either language, or the context")
  text?: string;

  @Field(() => EvidenceFilter, { nullable: true, description: "Passing this filter." })
  evidence?: EvidenceFilter;
}

/** Selects studies. */
@InputType({ description: `Selects studies; all conditions must hold. ${emptyLists}` })
export class StudyFilter {
  @list(StudyDesign, "Of one of these designs.")
  designs?: string[];

  @ids("Entity", "Using cells from one of these sources or of a kind of it, alone or beside others.")
  cellSources?: string[];

  @ids("Entity", "By one of these routes; kinds of a route are not included.")
  routes?: string[];

  @list(Donor, "Using cells of one of these donor types.")
  donors?: string[];

  @list(DiseaseStage, "Of patients with one of these stages of liver disease; items without a stated stage match only the values that say so.")
  stages?: string[];

  @list(DiseaseCause, "Of patients with one of these causes of liver disease; items without a stated cause match only `NOT_STATED`.")
  causes?: string[];

  @list(ModelGroup, "Of one of these groups of experimental models.")
  models?: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether a model is of acute injury; studies for which this is unknown are excluded." })
  acuteModel?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether it is a trial without cells." })
  noCells?: boolean;

  @ids("Entity", "With a result that measures one of these entities.")
  outcomes?: string[];

  @Field(() => IntRange, { nullable: true, description: "Published or registered in these years." })
  years?: IntRange;

  @oneOf("countries", "In one of these countries, for example `China`: a name in English or Chinese, or a value of `Country`.")
  countries?: string[];

  @oneOf("phases", "Of one of these phases, for example `1/2`: as returned by facets, its label, or a value of `TrialPhase`.")
  phases?: string[];

  @oneOf("statuses", "With one of these registered statuses, for example `completed`: as returned by facets, its label, or a value of `TrialStatus`.")
  statuses?: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether it has a registration number." })
  registered?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether the release contains results from it." })
  hasResults?: boolean;

  @list(RetractionState, "With one of these retraction states.")
  retractions?: string[];

  @textFilter("title, short name, first author, journal, sponsor, countries, comparator, conditions (MeSH), note, registration, PMID, PMCID or DOI")
  text?: string;
}

/** Selects results. */
@InputType({ description: `Selects results; all conditions must hold. ${emptyLists}` })
export class ResultFilter {
  @ids("Study", "Reported by one of these studies.")
  studies?: string[];

  @ids("Entity", "Measuring one of these entities.")
  measures?: string[];

  @ids("Entity", "After treatment with cells from one of these sources or of a kind of it, in lists alone or beside others, in `pool` alone.")
  cellSources?: string[];

  @list(Donor, "After treatment with cells of one of these donor types.")
  donors?: string[];

  @list(StudyDesign, "From studies with one of these designs.")
  designs?: string[];

  @list(DiseaseStage, "From studies of patients with one of these stages of liver disease; items without a stated stage match only the values that say so.")
  stages?: string[];

  @list(DiseaseCause, "From studies of patients with one of these causes of liver disease; items without a stated cause match only `NOT_STATED`.")
  causes?: string[];

  @list(ModelGroup, "From studies with one of these groups of experimental models.")
  models?: string[];

  @list(ResultDirection, "With one of these directions.")
  directions?: string[];

  @list(ComparedWith, "Compared with one of these.")
  comparedWith?: string[];

  @list(ResultScope, "From one study, or pooled.")
  scopes?: string[];

  @Field(() => IntRange, { nullable: true, description: "Measured this many weeks after the start." })
  weeks?: IntRange;
}
