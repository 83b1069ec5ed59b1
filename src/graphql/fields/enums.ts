import { registerEnumType } from "type-graphql";
import { keysOf } from "../../basics/records.js";
import { notComparableReasons } from "../../domain/comparison/not-comparable-reasons.js";
import { evidenceClasses } from "../../domain/confidence/evidence-classes.js";
import { verdictStates } from "../../domain/confidence/verdict-states.js";
import { contradictionLevels } from "../../domain/contradictions/contradiction-levels.js";
import { differenceAspects } from "../../domain/contradictions/difference-aspects.js";
import { cellStates } from "../../domain/evidence-matrix/cell-states.js";
import { type Kind, kinds } from "../../model/kind.js";
import { type Predicate as PredicateName, predicates } from "../../model/predicate.js";
import * as vocabulary from "../../model/vocabulary.js";

/** A GraphQL enum: its name in the schema to the value in the graph. */
type EnumOf<Value extends string> = Readonly<Record<string, Value>>;

const screaming = (value: string) => value.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();

function enumOf<Value extends string>(name: string, description: string, values: readonly Value[], describe: (value: Value) => string): EnumOf<Value> {
  const table = Object.fromEntries(values.map((value) => [screaming(value), value]));
  registerEnumType(table, { name, description, valuesConfig: Object.fromEntries(values.map((value) => [screaming(value), { description: describe(value) }])) });
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

export const EntityKind = enumOf<Kind>(
  "EntityKind",
  "What kind of thing an entity is.",
  kinds,
  (kind) => `${vocabulary.kindLabelTable[kind].en} · ${vocabulary.kindLabelTable[kind].zh}`,
);
export const Predicate = enumOf<PredicateName>(
  "Predicate",
  "What a claim says between its subject and its object.",
  predicates,
  (predicate) => `\`${predicate}\` in the data.`,
);
export const EvidenceLevel = vocabularyEnum("EvidenceLevel", "How strong the kind of evidence behind a claim is, strongest first.", vocabulary.evidenceLevels);
export const Setting = vocabularyEnum("Setting", "Where a claim was observed.", vocabulary.settings);
export const Species = vocabularyEnum("Species", "Species in which a claim was observed.", vocabulary.species);
export const Polarity = vocabularyEnum("Polarity", "Whether a claim asserts, denies, or found nothing.", vocabulary.polarities);
export const Stance = vocabularyEnum("Stance", "How a claim stands towards a benefit of mesenchymal stem cells.", vocabulary.stances);
export const StudyDesign = vocabularyEnum("StudyDesign", "Design of a study.", vocabulary.studyDesigns);
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
export const EffectKind = vocabularyEnum("EffectKind", "What kind of effect a result prints.", vocabulary.effectKinds);
export const ArmRole = vocabularyEnum("ArmRole", "Whether an arm was treated or is what it was compared with.", vocabulary.armRoles);
export const DesiredDirection = vocabularyEnum("DesiredDirection", "Which way is good for the patient.", vocabulary.desiredDirections);

export const EvidenceClass = vocabularyEnum("EvidenceClass", "What kind of evidence one study is, strongest first.", evidenceClasses);
export const VerdictState = vocabularyEnum("VerdictState", "What the evidence on a link amounts to.", verdictStates);
export const VerdictDirection = vocabularyEnum("VerdictDirection", "Where the evidence on a link points.", {
  RAISES: { en: "the subject raises the object", zh: "主体升高客体" },
  LOWERS: { en: "the subject lowers the object", zh: "主体降低客体" },
  NO_EFFECT: { en: "it was looked for and nothing was found", zh: "曾探查，未见作用" },
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

/** Which end of an association a thing stands at. */
export type Direction = "OUTGOING" | "INCOMING" | "BOTH";
export const Direction = enumOf<Direction>(
  "Direction",
  "Which end of an association a thing stands at.",
  ["OUTGOING", "INCOMING", "BOTH"],
  (value) => ({ OUTGOING: "The thing is the subject.", INCOMING: "The thing is the object.", BOTH: "Either." })[value],
);

/** Orders of lists of things. */
export type EntityOrder = "NAME" | "NAME_ZH" | "ID" | "CLAIMS";
export const EntityOrder = enumOf<EntityOrder>(
  "EntityOrder",
  "Order of a list of things; ties by id.",
  ["NAME", "NAME_ZH", "ID", "CLAIMS"],
  (value) => ({ NAME: "English name.", NAME_ZH: "Chinese name, by code point.", ID: "CURIE.", CLAIMS: "Number of claims about the thing, most first." })[value],
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
    ? "Better shown first (`confidence`), then the more specific, then shorter, then id."
    : "Shorter first, then the better evidence level of the weakest step, then more studies, then id.",
);

/** What a pathway means for the patient. */
export type PathwayEffect = "BETTER" | "WORSE" | "UNKNOWN";
export const PathwayEffect = enumOf<PathwayEffect>(
  "PathwayEffect",
  "Whether a pathway's net sign agrees with what is good for the patient.",
  ["BETTER", "WORSE", "UNKNOWN"],
  (value) =>
    ({ BETTER: "The last thing moves in its desired direction.", WORSE: "It moves the other way.", UNKNOWN: "The last thing has no desired direction." })[
      value
    ],
);

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
