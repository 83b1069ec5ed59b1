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

export const EntityKind = enumOf<Kind>("EntityKind", "What kind of entity an entity is.", kinds, (kind) => `${kindTable[kind].en} · ${kindTable[kind].zh}`);
export const Predicate = enumOf<PredicateName>(
  "Predicate",
  "What a claim says between its subject and its object.",
  predicates,
  (predicate) => `\`${predicate}\` in the data.`,
);
export const EvidenceLevel = vocabularyEnum("EvidenceLevel", "How strong the kind of evidence behind a claim is, strongest first.", vocabulary.evidenceLevels);
export const Basis = vocabularyEnum("Basis", "What the text is that a claim or result was read in.", vocabulary.bases);
export const Setting = vocabularyEnum("Setting", "Where a claim was observed.", vocabulary.settings);
export const Species = vocabularyEnum("Species", "Species in which a claim was observed.", vocabulary.species);
export const Polarity = vocabularyEnum("Polarity", "Whether a claim asserts, denies, or found nothing.", vocabulary.polarities);
export const Stance = vocabularyEnum("Stance", "How a claim stands towards a benefit of mesenchymal stem cells.", vocabulary.stances);
export const StudyDesign = vocabularyEnum("StudyDesign", "Design of a study.", vocabulary.studyDesigns);
export const DiseaseStage = vocabularyEnum("DiseaseStage", "Stage of the patients' liver disease.", vocabulary.stages);
export const StageBasis = vocabularyEnum("StageBasis", "What the stage of a study was read from.", vocabulary.stageBases);
export const DiseaseCause = vocabularyEnum("DiseaseCause", "Cause of the patients' liver disease.", vocabulary.causes);
export const ModelGroup = vocabularyEnum("ModelGroup", "Group of experimental models of an animal or laboratory study.", vocabulary.experimentalModels);
export const TrialStatus = vocabularyEnum("TrialStatus", "Status of a registered trial.", vocabulary.trialStatuses);
export const TrialPhase = vocabularyEnum("TrialPhase", "Phase of a trial.", vocabulary.trialPhases);
export const Country = vocabularyEnum("Country", "Country of a study.", vocabulary.countries);
export const PooledDesigns = vocabularyEnum("PooledDesigns", "What a meta-analysis pooled, as far as its title or note says.", vocabulary.pooledDesigns);
export const FirstAuthorBasis = vocabularyEnum("FirstAuthorBasis", "Where the first author of a study was read.", vocabulary.firstAuthorBases);
export const ShortNameKind = vocabularyEnum("ShortNameKind", "What the short name of a study is made of.", vocabulary.shortNameKinds);
export const RetractionState = vocabularyEnum(
  "RetractionState",
  "Whether a study is known to be retracted. It says nothing about later retractions.",
  vocabulary.retractions,
);
export const Donor = vocabularyEnum("Donor", "Whose cells were given.", vocabulary.donors);
export const ResultDirection = vocabularyEnum("ResultDirection", "What a result says happened.", vocabulary.resultDirections);
export const ComparedWith = vocabularyEnum("ComparedWith", "What a result was compared with.", vocabulary.comparisons);
export const ResultScope = vocabularyEnum("ResultScope", "Whether a result is of one study or pooled by a review.", vocabulary.resultScopes);
export const ValueKind = vocabularyEnum("ValueKind", "What the numbers of a result's arms are.", vocabulary.valueKinds);
export const QualityFlag = vocabularyEnum("QualityFlag", "What is doubtful about the figures of a result.", vocabulary.qualityFlags);
export const EffectKind = vocabularyEnum("EffectKind", "What kind of effect a result prints.", vocabulary.effectKinds);
export const ArmRole = vocabularyEnum("ArmRole", "Whether an arm was treated or is what it was compared with.", vocabulary.armRoles);
export const PathRole = vocabularyEnum("PathRole", "What a step of a pathway over a predicate means.", vocabulary.pathRoles);
export const DesiredDirection = vocabularyEnum("DesiredDirection", "Which way is good for the patient.", vocabulary.desiredDirections);

export const EvidenceClass = vocabularyEnum("EvidenceClass", "What kind of evidence one study is, strongest first.", evidenceClasses);
export const EvidenceSetting = vocabularyEnum(
  "EvidenceSetting",
  "Where reports were seen, the setting that decides first before the others.",
  evidenceSettings,
);
export const VerdictState = vocabularyEnum("VerdictState", "What the evidence on an ordered pair amounts to.", verdictStates);
export const ReportBasis = vocabularyEnum("ReportBasis", "What the text is that a report was read in.", vocabulary.bases);
export const NotCountedReason = vocabularyEnum("NotCountedReason", "Why a report is listed and does not count.", notCountedReasons);
export const ReportSide = vocabularyEnum("ReportSide", "Which side a report takes against a verdict's direction.", {
  FOR: { en: "it says what the direction says", zh: "支持该方向" },
  AGAINST: { en: "it says the opposite", zh: "方向相反" },
  NO_EFFECT: { en: "it looked for the direction and found none", zh: "曾探查该方向，未见作用" },
  MIXED: { en: "it reports both directions", zh: "报告两种方向" },
  NONE: { en: "it takes no side", zh: "未表态" },
});
export const VerdictDirection = vocabularyEnum("VerdictDirection", "Where the evidence on a link points.", {
  RAISES: { en: "the subject raises the object", zh: "主体升高客体" },
  LOWERS: { en: "the subject lowers the object", zh: "主体降低客体" },
  NO_EFFECT: { en: "it was looked for and no effect was found", zh: "曾探查，未见作用" },
  UNSIGNED: { en: "the evidence names no direction", zh: "证据未指明方向" },
});
export const ConfidenceSide = vocabularyEnum("ConfidenceSide", "On which side a term stands.", {
  FOR: { en: "for the direction", zh: "支持该方向" },
  AGAINST: { en: "against it", zh: "反对该方向" },
});

export const ContradictionLevel = vocabularyEnum("ContradictionLevel", "Between what a contradiction stands.", contradictionLevels);
export const DifferenceAspect = vocabularyEnum("DifferenceAspect", "In what the sides of a contradiction differ.", differenceAspects);
export const CellState = vocabularyEnum("CellState", "What the evidence in a cell amounts to.", cellStates);
export const NotComparableReason = vocabularyEnum("NotComparableReason", "Why something cannot be compared.", notComparableReasons);

/** Which end of an association an entity stands at. */
export type Direction = "OUTGOING" | "INCOMING" | "BOTH";
export const Direction = enumOf<Direction>(
  "Direction",
  "Which end of an association an entity stands at.",
  ["OUTGOING", "INCOMING", "BOTH"],
  (value) => ({ OUTGOING: "The entity is the subject.", INCOMING: "The entity is the object.", BOTH: "Either." })[value],
);

/** Orders of lists of entities. */
export type EntityOrder = "NAME" | "NAME_ZH" | "ID" | "CLAIMS";
export const EntityOrder = enumOf<EntityOrder>(
  "EntityOrder",
  "Order of a list of entities; ties by id.",
  ["NAME", "NAME_ZH", "ID", "CLAIMS"],
  (value) =>
    ({ NAME: "English name.", NAME_ZH: "Chinese name, by code point.", ID: "CURIE.", CLAIMS: "Number of claims about the entity, most first." })[value],
);

/** Orders of lists of results. */
export type ResultOrder = "ID" | "WEEKS";
export const ResultOrder = enumOf<ResultOrder>(
  "ResultOrder",
  "Order of a list of results; ties by id.",
  ["ID", "WEEKS"],
  (value) => ({ ID: "Identifier.", WEEKS: "Weeks after the start, earliest first; those of an unknown week last." })[value],
);

/** Orders of pathways. */
export type PathwayOrder = "CONFIDENCE" | "LENGTH";
export const PathwayOrder = enumOf<PathwayOrder>("PathwayOrder", "Order of pathways; ties by id.", ["CONFIDENCE", "LENGTH"], (value) =>
  value === "CONFIDENCE"
    ? "First those that the source's own evidence does not oppose, then a direct link of the source's own, then the better least step, then fewer inherited steps, then fewer steps, then the more specific, then id."
    : "Shorter first, then the better class of evidence of the weakest step, then more studies (each step's added up), then id.",
);

/** What a pathway means for the patient. */
export type PathwayEffect = "BETTER" | "WORSE" | "UNKNOWN" | "PROGNOSTIC" | "NONE_FOUND";
export const PathwayEffect = enumOf<PathwayEffect>(
  "PathwayEffect",
  "Whether a pathway's net sign agrees with what is good for the patient.",
  ["BETTER", "WORSE", "UNKNOWN", "PROGNOSTIC", "NONE_FOUND"],
  (value) =>
    ({
      BETTER: "The last entity moves in its desired direction.",
      WORSE: "It moves the other way.",
      UNKNOWN: "The last entity has no desired direction.",
      PROGNOSTIC: "A step is prognosis or a reading: no promise of benefit.",
      NONE_FOUND: "The source's own studies looked and found no effect.",
    })[value],
);

/** What a step or pathway claims. */
export type KindOfClaim = KindOfClaimName;
export const KindOfClaim = vocabularyEnum("KindOfClaim", "What a step or pathway claims.", kindsOfClaim);

/** Biolink's `knowledge_level`. */
export const KnowledgeLevel = enumOf(
  "KnowledgeLevel",
  "Biolink's knowledge_level of an association.",
  ["knowledge_assertion", "logical_entailment", "not_provided"],
  (value) =>
    ({ knowledge_assertion: "Stated by a source.", logical_entailment: "Follows from other statements.", not_provided: "No claim of this release states it." })[
      value
    ],
);

/** Biolink's `agent_type`. */
export const AgentType = enumOf(
  "AgentType",
  "Biolink's agent_type: who made an association.",
  ["manual_agent", "not_provided"],
  (value) => ({ manual_agent: "A person curated it.", not_provided: "The release does not say." })[value],
);
