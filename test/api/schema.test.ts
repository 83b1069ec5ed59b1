import { readFileSync } from "node:fs";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSchema } from "../../src/graphql/build-schema.js";
import { kinds } from "../../src/model/kind.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

const ownTypes = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type));
const fieldsOf = (type: GraphQLNamedType | undefined) => (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {});
const written = ({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField) =>
  `${name}: ${type}${defaultValue === undefined ? "" : ` = ${typeof defaultValue === "string" ? defaultValue : JSON.stringify(defaultValue)}`}`;

describe("the printed schema", () => {
  it("is what is served", () => {
    const printed = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");
    const now = `${printSchema(lexicographicSortSchema(schema))}\n`;
    expect(printed === now, "schema/schema.graphql is not what is served: run `npm run schema` and look at what changed").toBe(true);
  });

  it("describes every type, field, argument, input field and enum value", () => {
    const missing: string[] = [];
    const note = (name: string, description: string | null | undefined) => {
      if (!description || description.trim().length < 2) missing.push(name);
    };
    for (const type of ownTypes()) {
      if (type !== schema.getQueryType()) note(type.name, type.description);
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      for (const field of Object.values(fieldsOf(type))) {
        note(`${type.name}.${field.name}`, field.description);
        for (const argument of "args" in field ? field.args : []) note(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    for (const directive of schema.getDirectives()) if (!isSpecifiedDirective(directive)) note(`@${directive.name}`, directive.description);
    expect(missing).toEqual([]);
  });
});

const page = ["first: Int = 25", "after: String"];
const things = ["filter: EntityFilter", "orderBy: EntityOrder = NAME", ...page];

/** Root fields that clients rely on, with their arguments and defaults. */
const roots: Readonly<Record<string, readonly string[]>> = {
  node: ["id: ID!"],
  nodes: ["ids: [ID!]!"],
  entity: ["id: ID!"],
  entities: things,
  association: ["id: ID!"],
  associations: ["filter: AssociationFilter", ...page],
  claim: ["id: ID!"],
  claims: ["filter: ClaimFilter", ...page],
  study: ["id: ID!"],
  studies: ["filter: StudyFilter", ...page],
  results: ["filter: ResultFilter", "orderBy: ResultOrder = ID", ...page],
  pathways: [
    ...["from: [ID!]!", "to: [ID!]!", "via: [ID!]", "kinds: [EntityKind!]", "maxLength: Int = 5", "evidence: EvidenceFilter"],
    ...["inherit: Boolean = true", "orderBy: PathwayOrder = CONFIDENCE", "first: Int = 20", "after: String"],
  ],
  compare: ["ids: [ID!]!", "measures: [ID!]", "evidence: EvidenceFilter"],
  evidenceMatrix: ["rows: EntityKind = Mechanism", "columns: EntityKind = Outcome", "evidence: EvidenceFilter"],
  sensitivity: ["pathway: ID!", "threshold: Float = 0.5"],
  contradictions: ["filter: AssociationFilter", ...page],
  subgraph: ["around: [ID!]!", "depth: Int = 1", "kinds: [EntityKind!]", "predicates: [Predicate!]", "evidence: EvidenceFilter", "limit: Int = 60"],
  pool: [
    ...["measure: ID!", "filter: ResultFilter", "model: PoolModel = REML", "adjust: PoolAdjustment = HARTUNG_KNAPP", "weeks: IntRange"],
    ...["effect: EffectMeasure", "without: [ID!]"],
  ],
  poolableMeasures: ["filter: ResultFilter"],
  search: ["text: String!", "kinds: [EntityKind!]", "first: Int = 10", "after: String"],
  release: [],
};

/** For each kind of entity a root for one and a root for many. */
const pairs: Readonly<Record<(typeof kinds)[number], readonly [one: string, many: string]>> = {
  AdverseEvent: ["adverseEvent", "adverseEvents"],
  Anatomy: ["anatomy", "anatomies"],
  AnimalModel: ["animalModel", "animalModels"],
  CareStrategy: ["careStrategy", "careStrategies"],
  CellSource: ["cellSource", "cellSources"],
  CellType: ["cellType", "cellTypes"],
  Complication: ["complication", "complications"],
  CostItem: ["costItem", "costItems"],
  Disease: ["disease", "diseases"],
  DonorType: ["donorType", "donorTypes"],
  Etiology: ["etiology", "etiologies"],
  FutureDirection: ["futureDirection", "futureDirections"],
  InVitroModel: ["inVitroModel", "inVitroModels"],
  Limitation: ["limitation", "limitations"],
  Measure: ["measure", "measures"],
  Mechanism: ["mechanism", "mechanisms"],
  Mediator: ["mediator", "mediators"],
  Outcome: ["outcome", "outcomes"],
  Process: ["process", "processes"],
  Product: ["product", "products"],
  Route: ["route", "routes"],
  SignalingPathway: ["signalingPathway", "signalingPathways"],
  Stakeholder: ["stakeholder", "stakeholders"],
  Therapy: ["therapy", "therapies"],
  TreatmentParameter: ["treatmentParameter", "treatmentParameters"],
};

const connection = "edges nodes pageInfo totalCount aggregations";

/** Fields of types, and values of enums, that clients rely on. */
const names: Readonly<Record<string, string>> = {
  Node: "id",
  Entity: "id kind name synonyms description category xrefs desiredDirection associations claims studies replacedBy target mirrors",
  Mirror: "entity sign",
  CellSource: "mechanisms mediators routes outcomes complications trials donor",
  Mechanism: "cellSources mediators cellTypes processes outcomes complications",
  Outcome: "measures associatedSources results",
  Complication: "reducedBy",
  CellSourceLinkEdge: "cursor node association inheritedFrom",
  EntityAssociationEdge: "cursor node inheritedFrom",
  Association:
    "id subject object predicates sign claims studies results verdict confidence counts knowledgeLevel agentType publications primaryKnowledgeSource",
  EvidenceCounts: "claims studies",
  Verdict: "direction state supports partlySupports opposes noEffect independentStudies levels species",
  Comparison: "things sharedMechanisms ownMechanisms outcomes safety studies notComparable",
  EvidenceMatrix: "rows columns cells",
  EvidenceCell: "row column state direct derived studies",
  CellState: "NONE POOLED NARRATIVE_ONLY REGISTERED_ONLY IN_VITRO_ONLY ANIMAL_ONLY UNCONTROLLED SUPPORTED NO_EFFECT CONTESTED",
  ContradictionConnection: connection,
  Contradiction: "level association against sides differences",
  ContradictionSide: "sign claims results studies",
  ContradictionLevel: "PAIR CLASS USE RESULT",
  VerdictDirection: "RAISES LOWERS NO_EFFECT UNSIGNED",
  VerdictState: "NARRATIVE_ONLY REGISTERED_ONLY IN_VITRO_ONLY ANIMAL_ONLY UNCONTROLLED SUPPORTED NO_EFFECT CONTESTED",
  Confidence: "for against terms",
  ConfidenceTerm: "name weight contribution reference",
  Claim:
    "id association predicate statement polarity sign testedSign stance context evidenceLevel studies conflictsWith section basis basisByStudy betweenGroups proxy comparedOutcome statesEffect pathRole",
  StudyBasis: "studyId basis",
  ClaimContext: "setting species model etiology stage region text",
  Study:
    "id title design year country population cellSources donors routes dose infusions followUpWeeks comparator phase status registration cohort retraction identifiers seenAt results shortName shortNameKind firstAuthor firstAuthorBasis yearFromIdentifier countries stages stageBasis causes models acuteModel noCells product armSizes recruited trialPhase trialStatus pooledDesigns searchTo sponsorClass armsDerivedBy",
  Population: "etiology severity randomised",
  ArmSizes: "single double control",
  Result: "id study subject measure weeks arms effect direction unit comparedWith scope basis qualityFlags flags",
  Arm: "role label n mean sd se median iqr events value baselineMean baselineSd",
  Effect: "kind value low high p",
  MechanismPathway: "id nodes steps length netSign effect weakest context text",
  PathwayStep: "from to sign forward association alternatives inheritedFrom",
  SearchConnection: connection,
  SearchEdge: "cursor node score matched",
  SearchMatch: "text field",
  SearchAggregations: "kind",
  Subgraph: "nodes edges",
  SubgraphEdge: "id source target association",
  Pooled:
    "measure model adjust k estimate low high predictionLow predictionHigh tauSquared q iSquared iSquaredMethod unit studies leaveOneOut published subgroups cumulative egger funnel notices leftOut cells weeks",
  PooledStudy: "study result estimate low high weight",
  NotPoolable: "reason detail studies",
  PoolableMeasure: "measure controlledTrials trialsWithNumbers answer",
  PoolModel: "FIXED DERSIMONIAN_LAIRD REML",
  PoolAdjustment: "NONE HARTUNG_KNAPP",
  Release: "id version date counts licence contentHash engine engineVersion",
  PageInfo: "hasNextPage hasPreviousPage startCursor endCursor",
  FacetCount: "value count",
  EntityConnection: connection,
  CellSourceConnection: connection,
  CellSourceLinkConnection: connection,
  AssociationConnection: connection,
  ClaimConnection: connection,
  StudyConnection: connection,
  ResultConnection: connection,
  MechanismPathwayConnection: `${connection} totalAtLeast stoppedBecause`,
  MechanismPathwayAggregations: "netSign",
  StudyFilter:
    "designs cellSources routes donors years countries phases statuses registered hasResults retractions text stages causes models acuteModel noCells outcomes",
  ClaimFilter:
    "entities subjects objects subjectKinds objectKinds predicates polarities stances settings studies seed sections text evidence stages causes models",
  ResultFilter: "studies measures cellSources donors designs directions comparedWith scopes weeks stages causes models",
  StudyAggregations: "design year country phase status donor retraction stage cause model",
  ClaimAggregations: "predicate level polarity stance setting species stage cause model",
  ResultAggregations: "direction comparedWith scope outcome measure stage cause model",
  EvidenceFilter: "levels minStudies humanOnly species stages causes models excludeRetracted",
  Language: "EN ZH",
  PathwayOrder: "LENGTH",
  PathwayEffect: "BETTER WORSE UNKNOWN",
  Basis: "FINDING POOLED TABLE_ROW INTRODUCTION TITLE METHOD DEFINITION NARRATIVE",
  ComparedWith: "COMPARATOR ACTIVE_COMPARATOR BASELINE OTHER_DOSE",
  DiseaseStage:
    "COMPENSATED DECOMPENSATED ACUTE_ON_CHRONIC_LIVER_FAILURE ACUTE_LIVER_FAILURE LIVER_FAILURE_TYPE_NOT_STATED CHRONIC_LIVER_DISEASE CIRRHOSIS_STAGE_NOT_STATED NOT_LIVER NOT_APPLICABLE",
  DiseaseCause: "HBV HCV ALCOHOL MASH PBC PSC AUTOIMMUNE WILSON BILIARY_ATRESIA METABOLIC_OTHER MIXED NOT_STATED NOT_APPLICABLE",
  StageBasis: "STATED CHILD_PUGH COMPLICATION INFERRED NONE",
  ModelGroup: "CCL4 TAA DMN_DEN BDL DIET_MASH GENETIC ACUTE_TOXIN CELL_CULTURE OTHER NOT_STATED",
  TrialStatus: "COMPLETED RECRUITING NOT_YET_RECRUITING ACTIVE_NOT_RECRUITING SUSPENDED TERMINATED UNKNOWN_STATUS PROTOCOL",
  TrialPhase: "PHASE_1 PHASE_1_2 PHASE_2 PHASE_2_3 PHASE_3 PHASE_4 NOT_APPLICABLE",
  Country: "CHINA EGYPT IRAN SOUTH_KOREA UNITED_KINGDOM",
  PooledDesigns: "RANDOMISED MIXED NOT_STATED",
  QualityFlag: "N_MISSING AS_TREATED COMPARISON_NOT_STATED SOURCE_INCONSISTENT",
  PathRole: "CAUSAL PROGNOSTIC STRUCTURAL NONE",
  RetractionState: "RETRACTED NOT_FOUND_IN_LIST UNKNOWN",
};

const namesOf = (type: GraphQLNamedType | undefined) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : Object.keys(fieldsOf(type)));

describe("the contract", () => {
  it.each(Object.entries(roots))("keeps the root %s with its arguments and defaults", (name, expected) => {
    const root = schema.getQueryType()?.getFields()[name];
    expect(root?.args.map(written)).toEqual(expect.arrayContaining([...expected]));
    expect(root?.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual(
      expected.filter((argument) => argument.endsWith("!")).map((argument) => argument.split(":")[0]),
    );
  });

  it.each(kinds.map((kind) => [kind, ...pairs[kind]] as const))("keeps for the kind %s the roots %s and %s", (kind, one, many) => {
    const fields = schema.getQueryType()?.getFields() ?? {};
    expect(String(fields[one]?.type)).toBe(kind);
    expect(fields[one]?.args.map(written)).toEqual(["id: ID!"]);
    expect(String(fields[many]?.type)).toBe(`${kind}Connection!`);
    expect(fields[many]?.args.map(written).sort()).toEqual([...things].sort());
  });

  it.each(Object.entries(names))("keeps the names of %s", (type, expected) => {
    expect(namesOf(schema.getType(type))).toEqual(expect.arrayContaining(expected.split(" ")));
  });

  it("has the languages as arguments wherever words are answered", () => {
    const fields = [
      ...["Entity.name", "Entity.synonyms", "Entity.description", "Claim.statement", "MechanismPathway.text"],
      ...["Study.title", "Study.shortName", "Study.comparator", "Study.country", "Study.status", "Population.severity"],
    ];
    for (const field of fields) {
      const [type, name] = field.split(".") as [string, string];
      const { args } = fieldsOf(schema.getType(type))[name] as GraphQLField<unknown, unknown>;
      expect(args.map(written), field).toEqual(["lang: Language = EN"]);
    }
  });

  it("asks for nothing but ids and a text, and gives every other argument a default or leaves it out", () => {
    const optional = new Set([
      "after",
      "filter",
      "evidence",
      "kinds",
      "predicates",
      "via",
      "measures",
      "weeks",
      "cells",
      "effect",
      "without",
      "side",
      "kindsOfClaim",
      "perFirstStep",
    ]);
    const wrong: string[] = [];
    for (const type of ownTypes())
      for (const field of Object.values(fieldsOf(type)))
        for (const argument of "args" in field ? field.args : []) {
          const asked = isNonNullType(argument.type);
          const right = asked
            ? type === schema.getQueryType() && ["id", "ids", "from", "to", "around", "text", "measure", "pathway"].includes(argument.name)
            : argument.defaultValue !== undefined || optional.has(argument.name);
          if (!right) wrong.push(`${type.name}.${field.name}(${written(argument)})`);
        }
    expect(wrong).toEqual([]);
  });

  it("gives every list argument a bounded default page", () => {
    const pages = ownTypes().flatMap((type) =>
      Object.values(fieldsOf(type)).flatMap((field) =>
        "args" in field ? field.args.filter((argument: GraphQLArgument) => argument.name === "first").map(written) : [],
      ),
    );
    expect(new Set(pages)).toEqual(new Set(["first: Int = 25", "first: Int = 20", "first: Int = 10"]));
  });

  it("serves no root that the contract does not name", () => {
    const served = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(served.filter((name) => !(name in roots) && !Object.values(pairs).some((pair) => pair.includes(name)))).toEqual([]);
  });
});
