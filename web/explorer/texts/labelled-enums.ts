/** The enums whose values the pages say in words; `build-labels.ts` takes the words from the schema. */
export const labelledEnums = [
  "ArmRole",
  "CellState",
  "ComparedWith",
  "DesiredDirection",
  "Donor",
  "EffectFlag",
  "EffectKind",
  "EntityKind",
  "EvidenceLevel",
  "Polarity",
  "PoolAdjustment",
  "PoolModel",
  "Predicate",
  "ResultDirection",
  "ResultScope",
  "RetractionState",
  "Setting",
  "Species",
  "Stance",
  "StudyDesign",
  "Subgrouping",
  "TrialPhase",
  "TrialStatus",
  "ValueKind",
] as const;

/** One of them. */
export type LabelledEnum = (typeof labelledEnums)[number];
