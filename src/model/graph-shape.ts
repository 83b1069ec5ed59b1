import { predicates } from "./predicate.js";

/**
 * The shape of the graph: every label with its properties, every relationship type with its ends and properties.
 * The loader writes by it, the content hash reads by it, and the projections of nested answers take their property
 * names from it. `?` marks what a row may lack; a list that may be empty is stored empty. `folded` is what a text filter
 * searches: the node's names, identifiers and sentences as `fold` makes them, one a line. `studyIds`, `keptStudyIds`,
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
    "note?": "text",
    folded: "text",
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
  },
  /** How levels of evidence compare: a higher `rank` is stronger. `id` is `LEVEL:` and the value of `Claim.evidenceLevel`. */
  EvidenceLevel: { id: "text", name: "text", rank: "whole", "biolink?": "text" },
  /** An ordered pair. `predicates` (sorted), `sign`, the counts and `publications` are over all its claims, those of retracted studies too. */
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
    "year?": "whole",
    "yearBasis?": "text",
    "yearFromIdentifier?": "whole",
    design: "text",
    "registration?": "text",
    "country?": "text",
    "countryInferred?": "truth",
    "populationEtiology?": "texts",
    "populationSeverity?": "text",
    "populationRandomised?": "whole",
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
    "phase?": "text",
    "status?": "text",
    "statusAsOf?": "text",
    "whyStopped?": "text",
    "allocation?": "text",
    "masking?": "text",
    "model?": "text",
    "sponsor?": "text",
    "sponsorClass?": "text",
    "start?": "text",
    "completion?": "text",
    "secondaryOutcomes?": "texts",
    "armsDerivedBy?": "text",
    "studies?": "whole",
    "patients?": "whole",
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
  Result: {
    id: "text",
    outcome: "text",
    "weeks?": "whole",
    comparedWith: "text",
    scope: "text",
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
  { type: "SUBJECT", from: "Association", to: "Entity", properties: {} },
  { type: "OBJECT", from: "Association", to: "Entity", properties: {} },
  { type: "SUBJECT", from: "Claim", to: "Entity", properties: {} },
  { type: "OBJECT", from: "Claim", to: "Entity", properties: {} },
  { type: "HAS_PREDICATE", from: "Claim", to: "Predicate", properties: {} },
  { type: "STATES", from: "Claim", to: "Association", properties: {} },
  /** `position` keeps the order in which a claim names its studies, from 0. */
  { type: "RESTS_ON", from: "Claim", to: "Study", properties: { position: "whole" } },
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
  { type: "OF_OUTCOME", from: "Result", to: "Entity", properties: {} },
  { type: "HAS_ARM", from: "Result", to: "Arm", properties: {} },
  /** One for each subject, predicate and object that a claim of any polarity names; `claims` are their ids, sorted. */
  ...predicates.map((predicate) => ({ type: predicate.toUpperCase(), from: "Entity", to: "Entity", properties: { claims: "texts" } }) as const),
  /**
   * The walk: one for each subject, object and sign, derived from the claims (inheritance over `subclass_of` applied,
   * `measures` turned round, blocked inheritance left out). The lists `evidence…` are parallel, one entry for each
   * (claim, study), so that a filter on evidence is decided on the relationship alone: the claim, the study, the
   * claim's evidence level, whether it is human alone, its species as `|human|mouse|`, and whether the study is retracted.
   * `rank` and `studies` are what remains of them without retracted studies: the best level (4 clinical controlled to 0)
   * and the number of studies. `specificity` is (what leaves the subject × what leads to the object)^-½, counted over
   * these relationships: a step through a hub says less (degree-weighted path count, damping 0.5,
   * doi:10.7554/eLife.26726). `confidence` is how well the step is shown, in [0, 1], with what speaks against it.
   * `confidence` is how well the step is shown, in [0, 1], with what speaks against it.
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
      confidence: "real",
      human: "truth",
      evidenceClaims: "texts",
      evidenceStudies: "texts",
      evidenceLevels: "texts",
      evidenceHuman: "wholes",
      evidenceSpecies: "texts",
      evidenceRetracted: "wholes",
    },
  },
  /**
   * The typed links: one for each thing, thing at the other end, and association that links them: the thing's own
   * (`distance` 0) or one of a superclass's at that distance, in both directions of asking. Left out are what an own
   * null or negative claim blocks, and associations without a kept study. `nearest` marks the one of each pair of
   * things that counts where nothing else is asked. The lists `evidence…` are parallel, one entry for each predicate,
   * sign and kept study of the association's claims.
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
