import type { FragmentName } from "../../src/graph/plan/cypher-contract.js";
import type { QueryNode } from "../../src/graph/plan/query-node.js";
import type { Parameters } from "../../src/graph/store.js";
import { type Label, nodeShapes } from "../../src/model/graph-shape.js";

/** How a fragment is asked: what it yields, its parameters, and the fragment above it. */
interface Asked {
  /** Variable to a label whose properties are all read, or to the properties of a map. */
  readonly reads: Readonly<Record<string, Label | readonly string[]>>;
  readonly parameters?: Parameters;
  readonly placeholders?: Readonly<Record<string, string>>;
  /** The fragment and variable that it hangs below; none for a root. */
  readonly below?: readonly [fragment: string, variable: string];
  /** Further ways to ask it: what is other than above. */
  readonly also?: readonly { readonly placeholders: Readonly<Record<string, string>>; readonly parameters: Parameters }[];
}

const nothing = (...names: string[]): Parameters => Object.fromEntries(names.map((name) => [name, null]));

const everyClaim: Parameters = { ...nothing("levels", "species", "inStages", "inCauses", "inModels"), minStudies: 1, humanOnly: false, excludeRetracted: true };
const someClaims: Parameters = {
  levels: ["clinical_controlled", "preclinical"],
  minStudies: 1,
  humanOnly: false,
  species: ["human", "mouse"],
  inStages: null,
  inCauses: null,
  inModels: null,
  excludeRetracted: true,
};
const someStages: Parameters = { inStages: ["decompensated", "compensated"], inCauses: null, inModels: null };
/** Further ways to ask for claims: of some patients, and of some models. */
const somePopulations = [
  { placeholders: {}, parameters: someStages },
  { placeholders: {}, parameters: { inStages: ["decompensated"], inCauses: ["hbv", "alcohol"], inModels: null } },
  { placeholders: {}, parameters: { inStages: null, inCauses: null, inModels: ["ccl4", "bdl"] } },
];
const links: Parameters = { ...everyClaim, inherit: true, kinds: null, predicates: null, signs: null };
const found = ["position", "rank"];
const foundById = ["position", "asked", "rank"];
const pathwayFacts = ["nodeIds", "signs", "confidences", "ranks", "owns", "specificities", "studies", "claimKinds", "sources"];
const pathway = [
  ...pathwayFacts,
  ...["id", "subjectId", "objectId", "mirrorId", "length", "netSign", "targetDirection", "weakest", "claims"],
  ...["verdictDirections", "verdictRanks", "twoFaces", "longerBy"],
];
const everyStep: Parameters = { ...everyClaim, filtered: false, bareStudies: 1, inherit: true, leastRank: null, leastConfidence: null };
const walk: Parameters = {
  ...everyStep,
  from: ["CL:0002569", "MSCKG:a"],
  to: ["HP:0001541", "MSCKG:c", "MSCKG:d"],
  kinds: null,
};
const someSteps = [
  { from: "CL:0002569", sign: -1, to: "HP:0001541" },
  { from: "MSCKG:a", sign: 1, to: "MSCKG:b" },
];
const givenPathway = {
  ...{ id: "PATH:CL:0002569!HP:0001541", nodeIds: ["CL:0002569", "HP:0001541"], subjectId: "CL:0002569", objectId: "HP:0001541" },
  ...{ signs: [-1], mirrorId: null, length: 1, netSign: -1, targetDirection: "lower", weakest: 0, claims: [["CLM:0177"]], position: 0 },
  ...{ studies: [1], confidences: [0.5], ranks: [8], owns: [true], specificities: [0.1], claimKinds: ["CAUSAL"], sources: [""] },
  ...{ verdictDirections: ["LOWERS"], verdictRanks: [8], twoFaces: null, longerBy: [] },
};
const longerHalves = [
  { placeholders: { LENGTH: "2" }, parameters: { ...someClaims, filtered: true } },
  { placeholders: { LENGTH: "3" }, parameters: { leastRank: 3 } },
  { placeholders: { LENGTH: "2" }, parameters: { ...someStages, filtered: true, bareStudies: 0 } },
];
const association = ["id", "subjectId", "objectId"];
const wholeAssociation = [...association, "predicates", "sign", "claimCount", "studyCount", "publications", "keptClaimIds", "keptStudyIds"];

/** Ids that the fixtures hold or not: of the curated release and of the small graphs. */
export const askedIds = ["CL:0002569", "HP:0001541", "HP:0002040", "UMLS:C0003962", "MSCKG:a", "MSCKG:b", "MSCKG:unknown"];
const starts = ["CL:0002569", "MSCKG:a"];
const studies = ["PMID:22320928", "PMID:1", "NCT:NCT01220492", "PMID:999999999"];

const entityBelow = ["entities/find-entities", "node"] as const;
const associationBelow = ["evidence/list-associations", "node"] as const;
const claimBelow = ["evidence/list-claims", "node"] as const;
const studyBelow = ["evidence/list-studies", "node"] as const;
const resultBelow = ["evidence/list-results", "node"] as const;
const pathwayBelow = ["pathways/find-pathways", "node"] as const;
const givenBelow = ["pathways/given-pathways", "node"] as const;
const stepBelow = ["fields/steps-of-pathway", "node"] as const;

/** Each fragment of `cypher/` with a way to ask it; a fragment without an entry fails the test. */
export const fragments: Readonly<Record<string, Asked>> = {
  "entities/list-entities": {
    reads: { node: "Entity" },
    parameters: { ...nothing("kinds", "ids", "categories", "desiredDirections"), text: "c", orderBy: "NAME" },
  },
  "entities/list-labelled": {
    reads: { node: "Entity" },
    placeholders: { LABEL: "Mechanism" },
    parameters: { ...nothing("kinds", "ids", "categories", "desiredDirections", "text"), orderBy: "NAME" },
  },
  "entities/find-entities": { reads: { node: "Entity", found: foundById }, parameters: { ids: askedIds, kinds: null } },
  "entities/find-studies": { reads: { node: "Study", found: foundById }, parameters: { ids: studies } },
  "evidence/find-claims": { reads: { node: "Claim", found: foundById }, parameters: { ids: ["CLM:0177", "CLM:1", "CLM:none"] } },
  "evidence/find-results": { reads: { node: "Result", found: foundById }, parameters: { ids: ["RES:PMID_26006200.3", "RES:1"] } },
  "evidence/find-associations": {
    reads: { node: "Association", found: foundById },
    parameters: { ids: ["ASSOC:CL:0002569~HP:0001541", "ASSOC:MSCKG:a~MSCKG:b"] },
  },
  "evidence/list-associations": {
    reads: { node: "Association" },
    parameters: { ...everyClaim, ...nothing("subjects", "objects", "subjectKinds", "objectKinds", "predicates", "signs") },
    also: somePopulations,
  },
  "evidence/list-all-associations": {
    reads: { node: "Association" },
    parameters: { ...everyClaim, ...nothing("subjects", "objects", "subjectKinds", "objectKinds") },
    also: [{ placeholders: {}, parameters: { minStudies: 3, subjectKinds: ["CellSource"] } }],
  },
  "evidence/list-claims": {
    reads: { node: "Claim" },
    parameters: {
      ...someClaims,
      ...nothing(
        "entities",
        "subjects",
        "objects",
        "subjectKinds",
        "objectKinds",
        "predicates",
        "polarities",
        "stances",
        "settings",
        "studies",
        "seed",
        "sections",
        "stages",
        "causes",
        "models",
        "text",
      ),
    },
    also: somePopulations,
  },
  "evidence/list-studies": {
    reads: { node: "Study" },
    parameters: nothing(
      "designs",
      "yearsFrom",
      "yearsTo",
      "countries",
      "phases",
      "statuses",
      "donors",
      "retractions",
      "registered",
      "text",
      "cellSources",
      "routes",
      "hasResults",
      "stages",
      "causes",
      "models",
      "acuteModel",
      "noCells",
      "outcomes",
    ),
  },
  "evidence/list-results": {
    reads: { node: "Result" },
    parameters: {
      ...nothing(
        "studies",
        "measures",
        "directions",
        "comparedWith",
        "scopes",
        "weeksFrom",
        "weeksTo",
        "designs",
        "donors",
        "cellSources",
        "stages",
        "causes",
        "models",
      ),
      orderBy: "WEEKS",
    },
  },
  "release/get-release": { reads: { node: "Release" } },
  "release/find-releases": { reads: { node: "Release", found: foundById }, parameters: { ids: ["RELEASE:1"] } },
  "pathways/read-steps": {
    reads: { node: ["position", "id", "subjectId", "objectId", "isCausal", "claims", "own", "studies", "specificity", "kindOfClaim"] },
    parameters: { ...someClaims, inherit: true, steps: someSteps },
    also: somePopulations,
  },
  "pathways/turned-pairs": { reads: { node: ["position", "distance", "id", "subjectId", "objectId"] }, parameters: { steps: someSteps } },
  "pathways/judgements": { reads: { node: ["subjectId", "objectId", "direction", "own", "rank", "confidence"] }, parameters: { ids: starts } },
  "pathways/mirrors": { reads: { node: ["id", "mirrorId", "sign"] } },
  "pathways/find-pathways": {
    reads: { node: pathway, found: foundById },
    parameters: {
      ...everyClaim,
      inherit: true,
      pathways: [
        { nodeIds: ["CL:0002569", "HP:0001541"], signs: [-1], mirrorId: null },
        { nodeIds: ["MSCKG:a", "MSCKG:b"], signs: [1], mirrorId: null },
        { nodeIds: ["MSCKG:a", "MSCKG:b", "MSCKG:c"], signs: [1, -1], mirrorId: null },
        { nodeIds: ["CL:0000134", "MSCKG:inr"], signs: [-1], mirrorId: "MSCKG:prothrombin" },
        { nodeIds: ["CL:0002569", "MSCKG:inr"], signs: [0], mirrorId: null },
      ],
    },
  },
  "pathways/given-pathways": {
    reads: { node: [...pathway, "position"] },
    parameters: { pathways: [givenPathway, { ...givenPathway, claims: null, places: [0], position: 1 }], steps: someSteps },
  },
  "pathways/pathways-of-length": {
    reads: { node: ["id", ...pathwayFacts, "key1", "key2", "key3", "key4"] },
    placeholders: { LENGTH: "3" },
    // `most` is more than there are: which ones a smaller number leaves out is up to the engine.
    parameters: { ...walk, via: null, orderBy: "LENGTH", most: 20_000 },
    also: [
      { placeholders: { LENGTH: "1" }, parameters: { orderBy: "CONFIDENCE" } },
      { placeholders: { LENGTH: "2" }, parameters: { ...someClaims, filtered: true } },
      { placeholders: { LENGTH: "4" }, parameters: { leastConfidence: 0.05, kinds: ["Mechanism", "Process", "Mediator"] } },
      { placeholders: { LENGTH: "5" }, parameters: { orderBy: "CONFIDENCE", leastRank: 3 } },
      { placeholders: { LENGTH: "6" }, parameters: { leastRank: 3, inherit: false } },
      { placeholders: { LENGTH: "3" }, parameters: { ...someStages, filtered: true, bareStudies: 0 } },
    ],
  },
  "pathways/edges-of-picture": {
    reads: { node: "Association", found: ["position"] },
    parameters: { ids: ["ASSOC:CL:0002569~MSCKG:albumin", "ASSOC:MSCKG:a~MSCKG:b"] },
  },
  "pathways/walkable-links": {
    reads: { node: ["from", "fromKind", "to", "toKind", "sign", "confidence", "rank", "own", "specificity", "studies", "kindOfClaim", "source"] },
    parameters: everyStep,
    also: [
      { placeholders: {}, parameters: { ...someClaims, filtered: true, bareStudies: 0 } },
      { placeholders: {}, parameters: { leastRank: 3, inherit: false, filtered: true } },
    ],
  },
  "pathways/halves-from": { reads: { node: pathwayFacts }, placeholders: { LENGTH: "1" }, parameters: walk, also: longerHalves },
  "pathways/halves-to": { reads: { node: pathwayFacts }, placeholders: { LENGTH: "1" }, parameters: walk, also: longerHalves },
  "pathways/neighbours": {
    reads: { node: [...association, "studies"] },
    parameters: { ...everyClaim, ids: starts, around: starts, ...nothing("kinds", "predicates", "signs") },
  },
  "fields/associations-from": { below: entityBelow, reads: { association: "Association", node: "Entity", inheritedFrom: "Entity" }, parameters: links },
  "fields/associations-to": { below: entityBelow, reads: { association: "Association", node: "Entity", inheritedFrom: "Entity" }, parameters: links },
  "fields/associations-around": { below: entityBelow, reads: { association: "Association", node: "Entity", inheritedFrom: "Entity" }, parameters: links },
  "fields/linked-from": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "fields/linked-to": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "fields/links-from": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false },
  },
  "fields/passing-links-from": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false, predicates: ["acts_through", "promotes", "improves"] },
  },
  "fields/nearest-from": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "fields/nearest-passing-from": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, minStudies: 2, predicates: ["acts_through", "promotes", "improves"], signs: [1, -1] },
  },
  "fields/links-to": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false },
  },
  "fields/passing-links-to": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false, predicates: ["acts_through", "promotes", "improves"] },
  },
  "fields/links-around": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, kinds: ["Outcome", "CellSource"] },
  },
  "fields/passing-links-around": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, predicates: ["acts_through", "promotes", "improves"] },
  },
  "fields/nearest-to": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "fields/nearest-passing-to": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, minStudies: 2, predicates: ["acts_through", "promotes", "improves"], signs: [1, -1] },
  },
  "fields/listed-studies-of-entity": { below: entityBelow, reads: { node: "Study" } },
  "fields/listed-claims-of-entity": { below: entityBelow, reads: { node: "Claim" } },
  "fields/listed-studies-of-association": { below: associationBelow, reads: { node: "Study" } },
  "fields/listed-claims-of-association": { below: associationBelow, reads: { node: "Claim" } },
  "fields/listed-studies-of-claim": { below: claimBelow, reads: { node: "Study" } },
  "fields/claims-of-entity": { below: entityBelow, reads: { node: "Claim" }, parameters: someClaims },
  "fields/studies-of-entity": { below: entityBelow, reads: { node: "Study" } },
  "fields/results-of-entity": { below: entityBelow, reads: { node: "Result" } },
  "fields/superclasses-of-entity": { below: entityBelow, reads: { node: "Entity" } },
  "fields/trials-of-source": { below: entityBelow, reads: { node: "Study" } },
  "fields/donors-of-source": { below: entityBelow, reads: { node: "Entity" } },
  "fields/cross-references-of-entity": { below: entityBelow, reads: { node: ["id", "relation", "label", "source", "verified"] } },
  "fields/mirrors-of-entity": { below: entityBelow, reads: { node: ["id", "sign"] } },
  "fields/entity-of-mirror": { below: ["fields/mirrors-of-entity", "node"], reads: { node: "Entity" } },
  "fields/claims-of-association": { below: associationBelow, reads: { node: "Claim" }, parameters: everyClaim, also: somePopulations },
  "fields/studies-of-association": { below: associationBelow, reads: { node: "Study" }, parameters: everyClaim, also: somePopulations },
  "fields/results-of-association": { below: associationBelow, reads: { node: "Result" } },
  "fields/predicates-of-association": { below: associationBelow, reads: { node: "Predicate" } },
  "fields/subject-of-association": { below: associationBelow, reads: { node: "Entity" } },
  "fields/object-of-association": { below: associationBelow, reads: { node: "Entity" } },
  "fields/association-itself": { below: associationBelow, reads: { node: "Association" } },
  "fields/mirrors-of-association": { below: associationBelow, reads: { node: ["id", "subjectId", "objectId", "sign"] } },
  "fields/reports-of-association": { below: associationBelow, reads: { node: ["id", "subjectId", "objectKind", "heads", "claims", "results"] } },
  "entities/selected": { reads: { node: ["id"] } },
  "evidence/find-pairs": { reads: { node: wholeAssociation, found }, parameters: { pairs: [["CL:0002569", "HP:0001541"]] } },
  "evidence/pairs-of-entity": { reads: { node: ["id", "subjectId", "objectId", "otherEn", "otherZh", "toTarget"] }, parameters: { id: "CL:0002569" } },
  "evidence-matrix/pairs-between-kinds": { reads: { node: association }, parameters: { rows: "Mediator", columns: "Mediator" } },
  "evidence-matrix/walks-between-kinds": {
    reads: { node: ["subjectId", "objectId", "walks"] },
    placeholders: { LENGTH: "3" },
    parameters: { ...everyClaim, inherit: true, rows: "Mediator", columns: "Mediator", unfiltered: true },
    also: [{ placeholders: { LENGTH: "2" }, parameters: { inModels: ["ccl4", "cell_culture"], unfiltered: false } }],
  },
  "comparison/acts-through": {
    reads: { node: ["subjectId", "objectId", "own"] },
    parameters: { ...everyClaim, inherit: true, ids: starts, unfiltered: true },
    also: somePopulations,
  },
  "comparison/pairs-to-compare": { reads: { node: [...association, "objectKind", "objectName"] }, parameters: { ids: starts } },
  "comparison/studies-to-compare": {
    reads: { node: ["studyId", "entityIds", "used", "design", "retraction", "registration", "cohort", "treated", "claims", "results"] },
    parameters: { ...everyClaim, ids: starts },
    also: somePopulations,
  },
  "sensitivity/entries-of-steps": {
    reads: { node: ["position", "studies"] },
    parameters: {
      steps: [
        { from: "CL:0002569", to: "HP:0001541", sign: -1 },
        { from: "MSCKG:a", to: "MSCKG:b", sign: 1 },
      ],
    },
  },
  "contradictions/contradictory-pairs": {
    reads: { node: ["id", "pairs", "claims", "results"] },
    parameters: nothing("subjects", "objects", "subjectKinds", "objectKinds", "predicates"),
  },
  "fields/association-of-claim": { below: claimBelow, reads: { node: "Association" } },
  "fields/studies-of-claim": { below: claimBelow, reads: { node: "Study" } },
  "fields/conflicts-of-claim": { below: claimBelow, reads: { node: "Claim" } },
  "fields/predicate-of-claim": { below: claimBelow, reads: { node: "Predicate" } },
  "fields/bases-of-claim": { below: claimBelow, reads: { node: ["id", "studyId", "basis"] } },
  "fields/outcome-of-claim": { below: claimBelow, reads: { node: "Entity" } },
  "fields/claims-of-study": { below: studyBelow, reads: { node: "Claim" } },
  "fields/results-of-study": { below: studyBelow, reads: { node: "Result" } },
  "fields/sources-of-study": { below: studyBelow, reads: { node: "Entity" } },
  "fields/routes-of-study": { below: studyBelow, reads: { node: "Entity" } },
  "fields/donors-of-study": { below: studyBelow, reads: { node: "Entity" } },
  "fields/cohort-of-study": { below: studyBelow, reads: { node: ["id", "basis"] } },
  "fields/cohort-mates-of-study": { below: studyBelow, reads: { node: "Study" } },
  "fields/overlaps-of-study": { below: studyBelow, reads: { node: "Study" } },
  "fields/registered-outcomes-of-study": { below: studyBelow, reads: { node: "RegisteredOutcome" } },
  "fields/conditions-of-study": { below: studyBelow, reads: { node: "MeshTerm" } },
  "fields/publications-of-study": { below: studyBelow, reads: { node: ["id", "type"] } },
  "fields/study-of-result": { below: resultBelow, reads: { node: "Study" } },
  "fields/subject-of-result": { below: resultBelow, reads: { node: "Entity" } },
  "fields/results-of-mirror": {
    below: ["entities/list-entities", "node"],
    reads: { node: "Result" },
    parameters: { mirrors: ["MSCKG:mortality", "MSCKG:survival"] },
  },
  "trial-results/registered-trials": { reads: { node: "Study" } },
  "fields/measure-of-result": { below: resultBelow, reads: { node: "Entity" } },
  "fields/arms-of-result": { below: resultBelow, reads: { node: "Arm" } },
  "fields/nodes-of-pathway": { below: pathwayBelow, reads: { node: "Entity", place: ["position"] } },
  "fields/steps-of-pathway": {
    below: pathwayBelow,
    reads: { node: ["position", "sign", "confidence", "kindOfClaim", "fromId", "toId", "forward", "association", "alternatives", "origins"] },
    parameters: { weakest: false },
  },
  "fields/words-of-pathway": {
    below: pathwayBelow,
    reads: { node: ["position", "sign", "fromEn", "fromZh", "toEn", "toZh", "toKind", "mirrorEn", "mirrorZh", "predicate", "labelEn", "labelZh", "traverse"] },
  },
  "fields/other-face-of-pathway": { below: givenBelow, reads: { node: pathway } },
  "fields/longer-of-pathway": { below: givenBelow, reads: { node: [...pathway, "position"] } },
  "fields/sources-of-pathway": { below: pathwayBelow, reads: { node: "Study" } },
  "fields/mirror-of-pathway": { below: pathwayBelow, reads: { node: "Entity" } },
  "fields/routes-of-pathway": { below: pathwayBelow, reads: { node: ["id", "studies"] } },
  "fields/donors-of-pathway": { below: pathwayBelow, reads: { node: ["id", "studies"] } },
  "fields/entity-of-usage": { below: ["fields/routes-of-pathway", "node"], reads: { node: "Entity" } },
  "fields/start-of-step": { below: stepBelow, reads: { node: "Entity" } },
  "fields/end-of-step": { below: stepBelow, reads: { node: "Entity" } },
  "fields/association-of-step": { below: stepBelow, reads: { node: wholeAssociation } },
  "fields/alternatives-of-step": { below: stepBelow, reads: { node: "Association" } },
  "fields/superclasses-of-step": { below: stepBelow, reads: { node: "Entity" } },
};

/** The trees that ask a fragment, one for each way: itself with everything it yields, below whatever it needs. */
export function queriesOfFragment(name: string, facets: readonly string[]): QueryNode[] {
  const asked = waysOf(name);
  const select = Object.fromEntries(Object.entries(asked.reads).map(([variable, reads]) => [variable, { properties: propertiesOf(reads), children: [] }]));
  return [asked, ...(asked.also ?? [])].map(({ placeholders = {}, parameters }) => {
    const way = { ...base(name), placeholders, parameters: { ...asked.parameters, ...parameters } };
    return wrap(asked, { ...way, total: true, facets, select });
  });
}

function wrap(asked: Asked, want: QueryNode): QueryNode {
  if (!asked.below) return want;
  const [above, variable] = asked.below;
  return wrap(waysOf(above), {
    ...base(above),
    total: false,
    facets: [],
    select: { [variable]: { properties: [], children: [{ key: "below", query: want }] } },
  });
}

function base(name: string): Pick<QueryNode, "fragment" | "parameters" | "placeholders" | "page"> {
  const { parameters = {}, placeholders = {} } = waysOf(name);
  return { fragment: name as FragmentName, parameters, placeholders, page: { skip: 0, limit: 40 } };
}

function waysOf(name: string): Asked {
  const asked = fragments[name];
  if (!asked) throw new Error(`cypher/${name}.cypher has no entry in test/cypher/query-nodes.ts: how is it run?`);
  return asked;
}

function propertiesOf(reads: Label | readonly string[]): readonly string[] {
  return typeof reads === "string" ? Object.keys(nodeShapes[reads]).map((property) => property.replace("?", "")) : reads;
}
