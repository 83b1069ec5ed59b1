import { predicates } from "./predicate.js";

/**
 * The shape of the graph: every label with its properties, every relationship type with its ends and properties.
 * The loader writes by it, the content hash reads by it, and the projections of nested answers take their property
 * names from it. `?` marks what a row may lack; a list that may be empty is stored empty. `folded` is what a text filter
 * searches: the node's names and sentences as `foldTogether` makes them, one a line. `studyIds`, `keptStudyIds`,
 * `keptClaimIds` and `publications` are sorted lists of ids, so that a page of them is a slice and their number a size;
 * a study is kept where it is not known to be retracted, a claim where it rests on a kept study.
 */

/** A property's type: text, whole number, real number, truth value, or a list of texts or numbers. */
export type PropertyType = "text" | "whole" | "real" | "truth" | "texts" | "wholes" | "reals";

/** Property name to type; a name that ends in `?` may be missing. */
export type Properties = Readonly<Record<string, PropertyType>>;

/** Each label of the graph with its properties. Every node has a unique `id`; an entity has its kind as second label. */
export const nodeShapes = {
  Entity: {
    id: "text",
    kind: "text",
    nameEn: "text",
    nameZh: "text",
    descriptionEn: "text",
    descriptionZh: "text",
    synonymsEn: "texts",
    synonymsZh: "texts",
    category: "text",
    "desiredDirection?": "text",
    "ontologyLabel?": "text",
    "ontologySource?": "text",
    xrefVerified: "truth",
    used: "truth",
    /** A treatment target of any kind. */
    "target?": "truth",
    "note?": "text",
    folded: "text",
    /** Where its kind inherits: its superclasses at any distance, nearest first, ties by id. */
    superclasses: "texts",
    /** Studies behind its claims, and those that used it as source, route or donor. */
    studyIds: "texts",
    /** Claims with it as subject or object. */
    keptClaimIds: "texts",
  },
  CrossReference: { id: "text" },
  RetiredIdentifier: { id: "text" },
  Predicate: {
    id: "text",
    biolink: "text",
    biolinkVerified: "truth",
    "objectDirectionQualifier?": "text",
    inverse: "text",
    labelEn: "text",
    labelZh: "text",
    uses: "whole",
    "sign?": "whole",
    signRule: "text",
    traverse: "text",
    domain: "texts",
    range: "texts",
    step: "text",
    /** Whether it states an effect; missing in releases of format 1. */
    "effect?": "truth",
    /** What a step over it means: causal, prognostic, structural, or none where it not part of pathways. */
    "pathRole?": "text",
  },
  /** How levels of evidence compare: a higher `rank` is stronger. `id` is `LEVEL:` and the value of `Claim.evidenceLevel`. */
  EvidenceLevel: { id: "text", name: "text", rank: "whole", "biolink?": "text" },
  /** An ordered pair that a claim states or a result measures. `predicates` (sorted), `sign` and `claimCount` are over its claims, studies and `publications` over both, those of retracted studies too. */
  Association: {
    id: "text",
    subjectId: "text",
    objectId: "text",
    predicates: "texts",
    sign: "whole",
    claimCount: "whole",
    studyCount: "whole",
    publications: "texts",
    keptClaimIds: "texts",
    keptStudyIds: "texts",
  },
  Claim: {
    id: "text",
    predicate: "text",
    polarity: "text",
    sign: "whole",
    "testedSign?": "whole",
    ladder: "text",
    stance: "text",
    setting: "texts",
    species: "texts",
    "model?": "text",
    etiology: "texts",
    "diseaseStage?": "text",
    "region?": "text",
    contextText: "text",
    human: "truth",
    evidenceLevel: "text",
    /** What the text is that the strongest of its studies was read in; that of each study stands at `RESTS_ON`. */
    "basis?": "text",
    /** A stated comparison between groups that is not among the results. */
    "betweenGroups?": "text",
    /** Whether a drug or procedure stands for the subject, so that the report is indirect. */
    "proxy?": "truth",
    /** Stages, causes and groups of models: the claim's own, else those of its studies; in the order of their vocabulary. */
    stages: "texts",
    causes: "texts",
    models: "texts",
    confidenceGrounds: "text",
    statementEn: "text",
    statementZh: "text",
    seed: "truth",
    "section?": "text",
    folded: "text",
    studyIds: "texts",
  },
  Study: {
    id: "text",
    title: "text",
    "titleZh?": "text",
    "shortNameEn?": "text",
    "shortNameZh?": "text",
    "shortNameKind?": "text",
    "firstAuthor?": "text",
    "firstAuthorBasis?": "text",
    "year?": "whole",
    "yearBasis?": "text",
    "yearFromIdentifier?": "whole",
    design: "text",
    "registration?": "text",
    "countries?": "texts",
    "countryInferred?": "truth",
    "populationEtiology?": "texts",
    "populationSeverity?": "text",
    "populationRandomised?": "whole",
    "severityZh?": "text",
    "stages?": "texts",
    "stageBasis?": "text",
    "causes?": "texts",
    "treated?": "whole",
    "control?": "whole",
    "armSizesSingle?": "whole",
    "armSizesDouble?": "whole",
    "armSizesControl?": "whole",
    "enrollment?": "whole",
    "enrollmentType?": "text",
    "recruited?": "text",
    cellSource: "texts",
    "product?": "text",
    donor: "texts",
    "donorInferred?": "truth",
    route: "texts",
    "dose?": "text",
    "infusions?": "wholes",
    "followUpWeeks?": "whole",
    "comparator?": "text",
    "comparatorZh?": "text",
    /** True on a trial that gave no cells. */
    "noCells?": "truth",
    "phase?": "text",
    "status?": "text",
    "statusAsOf?": "text",
    "whyStopped?": "text",
    "allocation?": "text",
    "masking?": "text",
    "model?": "text",
    /** Groups of experimental models, of an animal or laboratory study. */
    "models?": "texts",
    "acuteModel?": "truth",
    "sponsor?": "text",
    "sponsorClass?": "text",
    "start?": "text",
    "completion?": "text",
    "secondaryOutcomes?": "texts",
    "armsDerivedBy?": "text",
    "studies?": "whole",
    "patients?": "whole",
    "pooledDesigns?": "text",
    "searchTo?": "text",
    "pmid?": "text",
    "pmcid?": "text",
    "doi?": "text",
    "journal?": "text",
    "bibliographicOnly?": "truth",
    "retracted?": "truth",
    retraction: "text",
    "retractionChecked?": "text",
    seenAt: "texts",
    "note?": "text",
    folded: "text",
  },
  /** `id` is `COHORT:` and `name`, the registration, study or name by which the reports of one group of patients are joined. */
  Cohort: { id: "text", name: "text" },
  Publication: { id: "text" },
  MeshTerm: { id: "text", term: "text" },
  RegisteredOutcome: { id: "text", position: "whole", measure: "text", timeFrame: "text" },
  /** `stages`, `causes` and `models` are those of its study. */
  Result: {
    id: "text",
    stages: "texts",
    causes: "texts",
    models: "texts",
    outcome: "text",
    "weeks?": "whole",
    comparedWith: "text",
    scope: "text",
    "basis?": "text",
    direction: "text",
    "unit?": "text",
    "unitCode?": "text",
    "valueKind?": "text",
    "event?": "text",
    "qualityFlags?": "texts",
    "studiesInReview?": "whole",
    "studies?": "whole",
    "model?": "text",
    "note?": "text",
    seenAt: "texts",
    "effectKind?": "text",
    "effectValue?": "real",
    "effectLow?": "real",
    "effectHigh?": "real",
    "effectLevel?": "whole",
    "effectT?": "real",
    "effectP?": "text",
  },
  Arm: {
    id: "text",
    position: "whole",
    role: "text",
    label: "text",
    "n?": "whole",
    "mean?": "real",
    "sd?": "real",
    "median?": "real",
    "iqr?": "reals",
    "events?": "whole",
    "value?": "real",
    "percent?": "real",
    "low?": "real",
    "high?": "real",
    "baselineMean?": "real",
    "baselineSd?": "real",
    "randomised?": "whole",
  },
  Release: {
    id: "text",
    version: "text",
    format: "whole",
    date: "text",
    titleEn: "text",
    titleZh: "text",
    licence: "text",
    licenceNotes: "texts",
    contentHash: "text",
    graphVersion: "whole",
    entities: "whole",
    predicates: "whole",
    claims: "whole",
    studies: "whole",
    results: "whole",
    associations: "whole",
    affects: "whole",
    /** The highest confidence of an `:AFFECTS`: what each of the other steps of a pathway can have at most. */
    surestStep: "real",
    biolinkVersion: "text",
    biolinkSource: "text",
    biolinkNote: "text",
    signRule: "text",
    traverseRule: "text",
    "effectRule?": "text",
    "pathRoleRule?": "text",
    "targetRule?": "text",
    "mirrorRule?": "text",
    ladder: "texts",
    startKinds: "texts",
    targetKinds: "texts",
    longestPath: "whole",
  },
} as const satisfies Record<string, Properties>;

/** One of the labels of the graph. */
export type Label = keyof typeof nodeShapes;

/** A relationship type with the labels at its ends and its properties. */
export interface RelationshipShape {
  readonly type: string;
  readonly from: Label;
  readonly to: Label;
  readonly properties: Properties;
}

/** Each relationship type of the graph; two ends may share a type (`SUBJECT` of a claim and of an association). */
export const relationshipShapes: readonly RelationshipShape[] = [
  {
    type: "HAS_CROSS_REFERENCE",
    from: "Entity",
    to: "CrossReference",
    properties: { position: "whole", relation: "text", verified: "truth", label: "text", source: "text" },
  },
  { type: "REPLACED_BY", from: "RetiredIdentifier", to: "Entity", properties: {} },
  /** The same entity read or worded the other way, from each to each: sign 1 if both rise together, -1 if one falls as the other rises. */
  { type: "MIRROR_OF", from: "Entity", to: "Entity", properties: { position: "whole", sign: "whole" } },
  { type: "SUBJECT", from: "Association", to: "Entity", properties: {} },
  { type: "OBJECT", from: "Association", to: "Entity", properties: {} },
  { type: "SUBJECT", from: "Claim", to: "Entity", properties: {} },
  { type: "OBJECT", from: "Claim", to: "Entity", properties: {} },
  { type: "HAS_PREDICATE", from: "Claim", to: "Predicate", properties: {} },
  { type: "STATES", from: "Claim", to: "Association", properties: {} },
  /** The outcome by which a comparison (`better_than`) was made. */
  { type: "OF_OUTCOME", from: "Claim", to: "Entity", properties: {} },
  /** `position` keeps the order in which a claim names its studies, from 0. `basis` is what the text of that study is. */
  { type: "RESTS_ON", from: "Claim", to: "Study", properties: { position: "whole", "basis?": "text" } },
  /** Symmetric in meaning, stored once from the lower to the higher claim id. A `reason` stands where the two are no contradiction of one pair, class or use. */
  { type: "CONFLICTS_WITH", from: "Claim", to: "Claim", properties: { "reason?": "text", "reasonEn?": "text", "reasonZh?": "text" } },
  { type: "USED_SOURCE", from: "Study", to: "Entity", properties: { position: "whole" } },
  { type: "USED_ROUTE", from: "Study", to: "Entity", properties: { position: "whole" } },
  { type: "USED_DONOR", from: "Study", to: "Entity", properties: { position: "whole" } },
  { type: "IN_COHORT", from: "Study", to: "Cohort", properties: { basis: "text" } },
  { type: "MAY_OVERLAP", from: "Study", to: "Cohort", properties: { position: "whole", reason: "text" } },
  { type: "LINKED_PUBLICATION", from: "Study", to: "Publication", properties: { position: "whole", type: "text" } },
  { type: "HAS_CONDITION", from: "Study", to: "MeshTerm", properties: { position: "whole" } },
  { type: "HAS_PRIMARY_OUTCOME", from: "Study", to: "RegisteredOutcome", properties: {} },
  { type: "REPORTED_BY", from: "Result", to: "Study", properties: {} },
  /** What was given in the treated arm, or what the review pooled. */
  { type: "SUBJECT", from: "Result", to: "Entity", properties: {} },
  { type: "OF_OUTCOME", from: "Result", to: "Entity", properties: {} },
  { type: "HAS_ARM", from: "Result", to: "Arm", properties: {} },
  /** One for each subject, predicate and object that a claim of any polarity names; `claims` are their ids, sorted. */
  ...predicates.map((predicate) => ({ type: predicate.toUpperCase(), from: "Entity", to: "Entity", properties: { claims: "texts" } }) as const),
  /**
   * The walk: one for each subject, object and sign, derived from the claims (inheritance over `subclass_of` applied,
   * `measures` turned round, blocked inheritance left out). The lists `evidence…` are parallel, one entry for each
   * (claim, study), so that a filter on evidence is decided on the relationship alone: the claim, the study, the
   * claim's evidence level, whether it is human alone, its species as `|human|mouse|`, whom it saw in the
   * study as `|stage:decompensated|cause:hbv|model:…|`, and whether the study is retracted.
   * `studies` is the number of studies that remain of them without retracted ones, `keptClaims` the claims. `specificity` is 1/√(what leaves the
   * subject × what leads to the object), counted over these relationships: a step through a hub says less
   * (degree-weighted path count, damping 0.5, doi:10.7554/eLife.26726); `ownSpecificity` counts own ones alone.
   * `confidence` is how well the step is shown, in [0, 1], less what speaks against it; `rank` is the strength of the best
   * class that speaks for it, 8 for randomised trials to 0; `soleSource` the study that alone does, or empty.
   */
  {
    type: "AFFECTS",
    from: "Entity",
    to: "Entity",
    properties: {
      sign: "whole",
      claims: "texts",
      inheritedFrom: "texts",
      own: "truth",
      inverse: "texts",
      bestEvidenceLevel: "text",
      rank: "whole",
      studies: "whole",
      specificity: "real",
      ownSpecificity: "real",
      keptClaims: "texts",
      kindOfClaim: "text",
      soleSource: "text",
      evidenceOwn: "wholes",
      confidence: "real",
      human: "truth",
      /** Causal where one of the claims is, else prognostic, else structural. */
      "pathRole?": "text",
      evidenceClaims: "texts",
      evidenceStudies: "texts",
      evidenceLevels: "texts",
      evidenceHuman: "wholes",
      evidenceSpecies: "texts",
      evidencePopulation: "texts",
      evidenceRetracted: "wholes",
    },
  },
  /**
   * The verdict of each ordered pair on which reports take a side: its direction, whether the pair has such a report of
   * its own, the strength of the best class behind it (as `rank` of `:AFFECTS`), and what speaks for it less what speaks
   * against it. Pathways are held against those of their source.
   */
  { type: "JUDGED", from: "Entity", to: "Entity", properties: { direction: "text", own: "truth", rank: "whole", confidence: "real" } },
  /**
   * The typed links: one for each entity, entity at the other end, and association between them: the entity's own
   * (`distance` 0) or that of a superclass at that distance, stored in both directions. Links blocked by an own null or
   * negative claim are left out, and so are associations without a kept study. `nearest` marks the link of each pair of
   * entities that counts if no filter applies. The lists `evidence…` are parallel, one entry for each predicate, sign
   * and kept study of the association's claims.
   */
  {
    type: "LINKED",
    from: "Entity",
    to: "Entity",
    properties: {
      nearest: "truth",
      fromKind: "text",
      toKind: "text",
      distance: "whole",
      association: "text",
      "inheritedFrom?": "text",
      studies: "whole",
      evidencePredicates: "texts",
      evidenceSigns: "wholes",
      evidenceStudies: "texts",
    },
  },
];
