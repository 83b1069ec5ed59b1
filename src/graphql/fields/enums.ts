import { registerEnumType } from "type-graphql";
import { keysOf } from "../../basics/records.js";
import { notComparableReasons } from "../../domain/comparison/not-comparable-reasons.js";
import { evidenceClasses, evidenceSettings } from "../../domain/confidence/evidence-classes.js";
import { verdictStates } from "../../domain/confidence/verdict-states.js";
import { contradictionLevels } from "../../domain/contradictions/contradiction-levels.js";
import { differenceAspects } from "../../domain/contradictions/difference-aspects.js";
import { cellStates } from "../../domain/evidence-matrix/cell-states.js";
import { type KindOfClaim as KindOfClaimName, kindsOfClaim } from "../../domain/pathways/kinds-of-claim.js";
import { notCountedReasons } from "../../domain/reports/report.js";
import { type Kind, kinds, kindTable } from "../../model/kind.js";
import { type Predicate as PredicateName, predicates } from "../../model/predicate.js";
import * as vocabulary from "../../model/vocabulary.js";
import { enumName } from "./enum-name.js";

/** A GraphQL enum: its name in the schema to the value in the graph. */
type EnumOf<Value extends string> = Readonly<Record<string, Value>>;

function enumOf<Value extends string>(name: string, description: string, values: readonly Value[], describe: (value: Value) => string): EnumOf<Value> {
  const table = Object.fromEntries(values.map((value) => [enumName(value), value]));
  registerEnumType(table, { name, description, valuesConfig: Object.fromEntries(values.map((value) => [enumName(value), { description: describe(value) }])) });
  return table;
}

/** The enum of a vocabulary: each value with its label in both languages as description. */
export function vocabularyEnum<Table extends vocabulary.Vocabulary>(name: string, description: string, table: Table): EnumOf<keyof Table & string> {
  const described = (value: keyof Table) => `${table[value]?.en} · ${table[value]?.zh}`;
  return enumOf(name, description, keysOf<keyof Table & string>(table), described);
}

/** Languages of names, descriptions and sentences. */
export type Language = "EN" | "ZH";
export const Language = enumOf<Language>("Language", "Language of names, descriptions and sentences.", ["EN", "ZH"], (value) =>
  value === "EN" ? "English" : "Chinese, 中文",
);

export const EntityKind = enumOf<Kind>("EntityKind", "Kinds of entities.", kinds, (kind) => `${kindTable[kind].en} · ${kindTable[kind].zh}`);
export const Predicate = enumOf<PredicateName>(
  "Predicate",
  "The relation a claim states between its subject and object.",
  predicates,
  (predicate) => `\`${predicate}\` in the data.`,
);
export const EvidenceLevel = vocabularyEnum("EvidenceLevel", "Level of the evidence behind a claim, strongest first.", vocabulary.evidenceLevels);
export const Basis = vocabularyEnum("Basis", "Type of text in which a claim or result was read.", vocabulary.bases);
export const Setting = vocabularyEnum("Setting", "Where a claim was observed.", vocabulary.settings);
export const Species = vocabularyEnum("Species", "Species in which a claim was observed.", vocabulary.species);
export const Polarity = vocabularyEnum("Polarity", "Whether a claim asserts an effect, denies it, or found none.", vocabulary.polarities);
export const Stance = vocabularyEnum("Stance", "A claim's stance on a benefit of mesenchymal stem cells.", vocabulary.stances);
export const StudyDesign = vocabularyEnum("StudyDesign", "Design of a study.", vocabulary.studyDesigns);
export const DiseaseStage = vocabularyEnum("DiseaseStage", "Stage of the patients' liver disease.", vocabulary.stages);
export const StageBasis = vocabularyEnum("StageBasis", "Basis of the stage of a study.", vocabulary.stageBases);
export const DiseaseCause = vocabularyEnum("DiseaseCause", "Cause of the patients' liver disease.", vocabulary.causes);
export const ModelGroup = vocabularyEnum("ModelGroup", "Group of experimental models of an animal or laboratory study.", vocabulary.experimentalModels);
export const TrialStatus = vocabularyEnum("TrialStatus", "Status of a registered trial.", vocabulary.trialStatuses);
export const TrialPhase = vocabularyEnum("TrialPhase", "Phase of a trial.", vocabulary.trialPhases);
export const Country = vocabularyEnum("Country", "Country of a study.", vocabulary.countries);
export const PooledDesigns = vocabularyEnum("PooledDesigns", "Designs pooled by a meta-analysis, according to its title or note.", vocabulary.pooledDesigns);
export const FirstAuthorBasis = vocabularyEnum("FirstAuthorBasis", "Where the first author of a study was found.", vocabulary.firstAuthorBases);
export const ShortNameKind = vocabularyEnum("ShortNameKind", "Parts of a study's short name.", vocabulary.shortNameKinds);
export const RetractionState = vocabularyEnum("RetractionState", "Whether a study is known to be retracted, as of the last check.", vocabulary.retractions);
export const Donor = vocabularyEnum("Donor", "Origin of the donor cells.", vocabulary.donors);
export const ResultDirection = vocabularyEnum("ResultDirection", "Direction of a result.", vocabulary.resultDirections);
export const ComparedWith = vocabularyEnum("ComparedWith", "What a result was compared with.", vocabulary.comparisons);
export const ResultScope = vocabularyEnum("ResultScope", "Whether a result is from one study or pooled by a review.", vocabulary.resultScopes);
export const ValueKind = vocabularyEnum("ValueKind", "Kind of numbers given for a result's arms.", vocabulary.valueKinds);
export const QualityFlag = vocabularyEnum("QualityFlag", "Quality concerns about the numbers of a result.", vocabulary.qualityFlags);
export const EffectKind = vocabularyEnum("EffectKind", "Kind of effect reported with a result.", vocabulary.effectKinds);
export const ArmRole = vocabularyEnum("ArmRole", "Role of an arm: treatment or comparator.", vocabulary.armRoles);
export const PathRole = vocabularyEnum("PathRole", "The role of a predicate as a step of a pathway.", vocabulary.pathRoles);
export const DesiredDirection = vocabularyEnum("DesiredDirection", "Which direction is better for the patient.", vocabulary.desiredDirections);

export const EvidenceClass = vocabularyEnum("EvidenceClass", "Class of evidence of one study, strongest first.", evidenceClasses);
export const EvidenceSetting = vocabularyEnum("EvidenceSetting", "Setting of the reports, in the order of precedence for the verdict.", evidenceSettings);
export const VerdictState = vocabularyEnum("VerdictState", "State of the evidence on an ordered pair.", verdictStates);
export const ReportBasis = vocabularyEnum("ReportBasis", "Type of text in which a report was read.", vocabulary.bases);
export const NotCountedReason = vocabularyEnum("NotCountedReason", "Why a report is listed but does not count.", notCountedReasons);
export const ReportSide = vocabularyEnum("ReportSide", "Side of a report relative to the verdict's direction.", {
  FOR: { en: "it supports the direction", zh: "支持该方向" },
  AGAINST: { en: "it reports the opposite", zh: "方向相反" },
  NO_EFFECT: { en: "it tested the direction and found no effect", zh: "曾探查该方向，未见作用" },
  MIXED: { en: "it reports both directions", zh: "报告两种方向" },
  NONE: { en: "it is on neither side", zh: "未表态" },
});
export const VerdictDirection = vocabularyEnum("VerdictDirection", "Direction of the evidence on an ordered pair.", {
  RAISES: { en: "the subject raises the object", zh: "主体升高客体" },
  LOWERS: { en: "the subject lowers the object", zh: "主体降低客体" },
  NO_EFFECT: { en: "an effect was looked for and not found", zh: "曾探查，未见作用" },
  UNSIGNED: { en: "the evidence has no direction", zh: "证据未指明方向" },
});
export const ConfidenceSide = vocabularyEnum("ConfidenceSide", "Side of a term.", {
  FOR: { en: "for the direction", zh: "支持该方向" },
  AGAINST: { en: "against it", zh: "反对该方向" },
});

export const ContradictionLevel = vocabularyEnum("ContradictionLevel", "Level at which a contradiction occurs.", contradictionLevels);
export const DifferenceAspect = vocabularyEnum("DifferenceAspect", "Aspect in which the sides of a contradiction differ.", differenceAspects);
export const CellState = vocabularyEnum("CellState", "State of the evidence in a cell.", cellStates);
export const NotComparableReason = vocabularyEnum("NotComparableReason", "Why something cannot be compared.", notComparableReasons);

/** An entity's role in an association. */
export type Direction = "OUTGOING" | "INCOMING" | "BOTH";
export const Direction = enumOf<Direction>(
  "Direction",
  "An entity's role in an association.",
  ["OUTGOING", "INCOMING", "BOTH"],
  (value) => ({ OUTGOING: "The entity is the subject.", INCOMING: "The entity is the object.", BOTH: "Either." })[value],
);

/** Orders of lists of entities. */
export type EntityOrder = "NAME" | "NAME_ZH" | "ID" | "CLAIMS";
export const EntityOrder = enumOf<EntityOrder>(
  "EntityOrder",
  "Sort order of a list of entities; ties by id.",
  ["NAME", "NAME_ZH", "ID", "CLAIMS"],
  (value) =>
    ({ NAME: "English name.", NAME_ZH: "Chinese name, by code point.", ID: "CURIE.", CLAIMS: "Number of claims about the entity, highest first." })[value],
);

/** Orders of lists of results. */
export type ResultOrder = "ID" | "WEEKS";
export const ResultOrder = enumOf<ResultOrder>(
  "ResultOrder",
  "Sort order of a list of results; ties by id.",
  ["ID", "WEEKS"],
  (value) => ({ ID: "Identifier.", WEEKS: "Weeks after the start, earliest first; results without a known week last." })[value],
);

/** Orders of pathways. */
export type PathwayOrder = "CONFIDENCE" | "LENGTH";
export const PathwayOrder = enumOf<PathwayOrder>("PathwayOrder", "Sort order of pathways; ties by id.", ["CONFIDENCE", "LENGTH"], (value) =>
  value === "CONFIDENCE"
    ? "Pathways not contradicted by direct evidence on the source first, then direct links of the source itself, then the stronger weakest step, fewer inherited steps, fewer steps, the more specific, and id."
    : "Shorter first, then the better class of evidence of the weakest step, then more studies (summed over steps), then id.",
);

/** What a pathway means for the patient. */
export type PathwayEffect = "BETTER" | "WORSE" | "UNKNOWN" | "PROGNOSTIC" | "NONE_FOUND";
export const PathwayEffect = enumOf<PathwayEffect>(
  "PathwayEffect",
  "Whether a pathway's net effect is good for the patient.",
  ["BETTER", "WORSE", "UNKNOWN", "PROGNOSTIC", "NONE_FOUND"],
  (value) =>
    ({
      BETTER: "The last entity moves in its desired direction.",
      WORSE: "The last entity moves against its desired direction.",
      UNKNOWN: "The last entity has no desired direction.",
      PROGNOSTIC: "A step is prognostic or a reading, so no benefit is implied.",
      NONE_FOUND: "Direct studies of the source found no effect.",
    })[value],
);

/** Kind of claim that a step or pathway makes. */
export type KindOfClaim = KindOfClaimName;
export const KindOfClaim = vocabularyEnum("KindOfClaim", "Kind of claim that a step or pathway makes.", kindsOfClaim);

/** Biolink's `knowledge_level`. */
export const KnowledgeLevel = enumOf(
  "KnowledgeLevel",
  "Biolink knowledge_level of an association.",
  ["knowledge_assertion", "logical_entailment", "not_provided"],
  (value) =>
    ({
      knowledge_assertion: "Stated by a source.",
      logical_entailment: "Follows from other statements.",
      not_provided: "Not stated by any claim in this release.",
    })[value],
);

/** Biolink's `agent_type`. */
export const AgentType = enumOf(
  "AgentType",
  "Biolink agent_type: who created an association.",
  ["manual_agent", "not_provided"],
  (value) => ({ manual_agent: "Curated by a person.", not_provided: "Not stated in the release." })[value],
);
