import type { Want } from "../../src/graph/plan/query-node.js";
import type { Parameters } from "../../src/graph/store.js";
import { type Label, nodeShapes } from "../../src/model/graph-shape.js";

/** How a fragment is asked: what it yields, its parameters, and the fragment above it. */
interface Asked {
  /** Variable to a label whose properties are all read, or to the properties of a map. */
  readonly reads: Readonly<Record<string, Label | readonly string[]>>;
  readonly parameters?: Parameters;
  readonly holes?: Readonly<Record<string, string>>;
  /** The fragment and variable that it hangs below; none for a root. */
  readonly below?: readonly [fragment: string, variable: string];
}

const everyClaim: Parameters = { levels: null, minStudies: 1, humanOnly: false, species: null, excludeRetracted: true };
const someClaims: Parameters = {
  levels: ["clinical_controlled", "preclinical"],
  minStudies: 1,
  humanOnly: false,
  species: ["human", "mouse"],
  excludeRetracted: true,
};
const links: Parameters = { ...everyClaim, inherit: true, kinds: null, predicates: null, signs: null };
const found = ["position", "rank"];
const foundById = ["asked", "rank"];
const pathway = [
  "id",
  "nodeIds",
  "signs",
  "length",
  "netSign",
  "targetDirection",
  "weakestRank",
  "weakest",
  "claims",
  "studies",
  "confidence",
  "specificity",
  "key1",
  "key2",
  "key3",
];
const rankedPathway = ["id", "nodeIds", "signs", "netSign", "key1", "key2", "key3"];
const halfPathway = ["nodeIds", "kinds", "signs", "ranks", "studies", "confidences", "specificities", "middle"];
const walk: Parameters = {
  ...everyClaim,
  from: ["CL:0002569", "MSCKG:a"],
  to: ["HP:0001541", "MSCKG:c", "MSCKG:d"],
  filtered: false,
  bareStudies: 1,
  inherit: true,
  leastRank: null,
  leastStep: null,
  leastConfidence: null,
};
const association = ["id", "subjectId", "objectId"];
const wholeAssociation = [...association, "predicates", "sign", "claimCount", "studyCount", "publications", "keptClaimIds", "keptStudyIds"];

/** Ids that the fixtures hold or not: of the curated release and of the small graphs. */
export const askedIds = ["CL:0002569", "HP:0001541", "HP:0002040", "UMLS:C0003962", "MSCKG:a", "MSCKG:b", "MSCKG:unknown"];
const starts = ["CL:0002569", "MSCKG:a"];
const ends = ["HP:0001541", "MSCKG:c", "MSCKG:d"];
const studies = ["PMID:22320928", "PMID:1", "NCT:NCT01220492", "PMID:999999999"];

const nothing = (...names: string[]): Parameters => Object.fromEntries(names.map((name) => [name, null]));

const entityBelow = ["things/find-entities", "node"] as const;
const associationBelow = ["evidence/list-associations", "node"] as const;
const claimBelow = ["evidence/list-claims", "node"] as const;
const studyBelow = ["evidence/list-studies", "node"] as const;
const resultBelow = ["evidence/list-results", "node"] as const;
const pathwayBelow = ["pathways/trace-pathways", "node"] as const;
const stepBelow = ["tree/steps-of-pathway", "node"] as const;

/** Each fragment of `cypher/` with a way to ask it; a fragment without an entry fails the test. */
export const fragments: Readonly<Record<string, Asked>> = {
  "things/list-entities": {
    reads: { node: "Entity" },
    parameters: { ...nothing("kinds", "ids", "categories", "desiredDirections"), text: "c", orderBy: "NAME" },
  },
  "things/list-labelled": {
    reads: { node: "Entity" },
    holes: { LABEL: "Mechanism" },
    parameters: { ...nothing("kinds", "ids", "categories", "desiredDirections", "text"), orderBy: "NAME" },
  },
  "things/find-entities": { reads: { node: "Entity", found: foundById }, parameters: { ids: askedIds, kinds: null } },
  "things/find-studies": { reads: { node: "Study", found: foundById }, parameters: { ids: studies } },
  "evidence/find-claims": { reads: { node: "Claim", found: foundById }, parameters: { ids: ["CLM:0177", "CLM:1", "CLM:none"] } },
  "evidence/find-results": { reads: { node: "Result", found: foundById }, parameters: { ids: ["RES:PMID_26006200.3", "RES:1"] } },
  "evidence/find-associations": {
    reads: { node: "Association", found: foundById },
    parameters: { ids: ["ASSOC:CL:0002569~HP:0001541", "ASSOC:MSCKG:a~MSCKG:b"] },
  },
  "evidence/list-associations": {
    reads: { node: "Association" },
    parameters: { ...everyClaim, ...nothing("subjects", "objects", "subjectKinds", "objectKinds", "predicates", "signs") },
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
        "text",
      ),
    },
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
    ),
  },
  "evidence/list-results": {
    reads: { node: "Result" },
    parameters: {
      ...nothing("studies", "measures", "directions", "comparedWith", "scopes", "weeksFrom", "weeksTo", "designs", "donors", "cellSources"),
      orderBy: "WEEKS",
    },
  },
  "release/get-release": { reads: { node: "Release" } },
  "release/find-releases": { reads: { node: "Release", found: foundById }, parameters: { ids: ["RELEASE:1"] } },
  "pathways/trace-pathways": {
    reads: { node: pathway },
    holes: { LENGTH: "3" },
    parameters: { ...everyClaim, from: starts, to: ends, via: null, kinds: null, inherit: true, unfiltered: true, orderBy: "LENGTH" },
  },
  "pathways/read-steps": {
    reads: {
      node: ["position", "id", "subjectId", "objectId", "inverse", "levels", "studies", "specificity"],
      turned: ["id", "subjectId", "objectId"],
    },
    parameters: {
      ...someClaims,
      steps: [
        { from: "CL:0002569", sign: -1, to: "HP:0001541" },
        { from: "MSCKG:a", sign: 1, to: "MSCKG:b" },
      ],
    },
  },
  "pathways/find-pathways": {
    reads: { node: pathway, found: ["position", ...foundById] },
    parameters: {
      ...everyClaim,
      orderBy: "CONFIDENCE",
      pathways: [
        { nodeIds: ["CL:0002569", "HP:0001541"], signs: [-1], confidence: 0.5 },
        { nodeIds: ["MSCKG:a", "MSCKG:b"], signs: [1], confidence: null },
      ],
    },
  },
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5].map((index) => [
      `pathways/steps-${index + 1}`,
      {
        reads: { node: rankedPathway },
        parameters: {
          ...walk,
          via: null,
          kinds: null,
          orderBy: index % 2 ? "CONFIDENCE" : "LENGTH",
          most: 500,
          ...(index > 3 && { leastRank: 3 }),
          ...(index === 2 && { ...someClaims, filtered: true }),
          ...(index === 3 && { leastStep: 0.05, leastConfidence: 0.001 }),
        },
      },
    ]),
  ),
  ...Object.fromEntries(
    ["out-1", "out-2", "out-3", "in-1", "in-2", "in-3"].map((name) => [
      `pathways/${name}`,
      {
        reads: { node: halfPathway },
        parameters: { ...walk, ...(name.endsWith("3") && { leastRank: 3 }), ...(name.endsWith("2") && { ...someClaims, filtered: true }) },
      },
    ]),
  ),
  "pathways/neighbours": {
    reads: { node: [...association, "studies"] },
    parameters: { ...everyClaim, ids: starts, around: starts, ...nothing("kinds", "predicates", "signs") },
  },
  "tree/associations-from": { below: entityBelow, reads: { association: "Association", node: "Entity", inheritedFrom: "Entity" }, parameters: links },
  "tree/associations-to": { below: entityBelow, reads: { association: "Association", node: "Entity", inheritedFrom: "Entity" }, parameters: links },
  "tree/associations-around": { below: entityBelow, reads: { association: "Association", node: "Entity", inheritedFrom: "Entity" }, parameters: links },
  "tree/linked-from": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "tree/linked-to": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "tree/links-from": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false },
  },
  "tree/passing-links-from": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false, predicates: ["acts_through", "promotes", "improves"] },
  },
  "tree/nearest-from": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "tree/nearest-passing-from": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, minStudies: 2, predicates: ["acts_through", "promotes", "improves"], signs: [1, -1] },
  },
  "tree/links-to": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false },
  },
  "tree/passing-links-to": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, inherit: false, predicates: ["acts_through", "promotes", "improves"] },
  },
  "tree/links-around": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, kinds: ["Outcome", "CellSource"] },
  },
  "tree/passing-links-around": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, predicates: ["acts_through", "promotes", "improves"] },
  },
  "tree/nearest-to": { below: entityBelow, reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" }, parameters: links },
  "tree/nearest-passing-to": {
    below: entityBelow,
    reads: { node: "Entity", association: "Association", inheritedFrom: "Entity" },
    parameters: { ...links, minStudies: 2, predicates: ["acts_through", "promotes", "improves"], signs: [1, -1] },
  },
  "tree/listed-studies-of-entity": { below: entityBelow, reads: { node: "Study" } },
  "tree/listed-claims-of-entity": { below: entityBelow, reads: { node: "Claim" } },
  "tree/listed-studies-of-association": { below: associationBelow, reads: { node: "Study" } },
  "tree/listed-claims-of-association": { below: associationBelow, reads: { node: "Claim" } },
  "tree/listed-studies-of-claim": { below: claimBelow, reads: { node: "Study" } },
  "tree/claims-of-entity": { below: entityBelow, reads: { node: "Claim" }, parameters: someClaims },
  "tree/studies-of-entity": { below: entityBelow, reads: { node: "Study" } },
  "tree/results-of-entity": { below: entityBelow, reads: { node: "Result" } },
  "tree/superclasses-of-entity": { below: entityBelow, reads: { node: "Entity" } },
  "tree/trials-of-source": { below: entityBelow, reads: { node: "Study" } },
  "tree/donors-of-source": { below: entityBelow, reads: { node: "Entity" } },
  "tree/cross-references-of-entity": { below: entityBelow, reads: { node: ["id", "relation", "label", "source", "verified"] } },
  "tree/claims-of-association": { below: associationBelow, reads: { node: "Claim" }, parameters: everyClaim },
  "tree/studies-of-association": { below: associationBelow, reads: { node: "Study" }, parameters: everyClaim },
  "tree/results-of-association": { below: associationBelow, reads: { node: "Result" } },
  "tree/subject-of-association": { below: associationBelow, reads: { node: "Entity" } },
  "tree/object-of-association": { below: associationBelow, reads: { node: "Entity" } },
  "tree/association-itself": { below: associationBelow, reads: { node: "Association" } },
  "tree/evidence-of-association": { below: associationBelow, reads: { node: ["id", "claims", "results"] } },
  "analysis/selected": { reads: { node: ["id"] } },
  "evidence/find-pairs": { reads: { node: association, found }, parameters: { pairs: [["CL:0002569", "HP:0001541"]] } },
  "analysis/pairs-between-kinds": { reads: { node: association }, parameters: { rows: "Mediator", columns: "Mediator" } },
  "analysis/walks-between-kinds": {
    reads: { node: ["subjectId", "objectId", "walks"] },
    holes: { LENGTH: "3" },
    parameters: { ...everyClaim, rows: "Mediator", columns: "Mediator", unfiltered: true },
  },
  "analysis/acts-through": { reads: { node: ["subjectId", "objectId", "own"] }, parameters: { ...everyClaim, ids: starts, unfiltered: true } },
  "analysis/pairs-to-compare": { reads: { node: [...association, "objectKind"] }, parameters: { ids: starts } },
  "analysis/studies-to-compare": {
    reads: { node: ["studyId", "thingIds", "used", "design", "retraction", "model", "registration", "cohort", "treated", "claims", "results"] },
    parameters: { ...everyClaim, ids: starts },
  },
  "analysis/entries-of-steps": {
    reads: { node: ["position", "studies"] },
    parameters: {
      steps: [
        { from: "CL:0002569", to: "HP:0001541", sign: -1 },
        { from: "MSCKG:a", to: "MSCKG:b", sign: 1 },
      ],
    },
  },
  "analysis/contradictory-pairs": {
    reads: { node: ["level", "subjectId", "objectId", "againstId"] },
    parameters: nothing("subjects", "objects", "subjectKinds", "objectKinds", "predicates"),
  },
  "tree/reports-of-contradiction": {
    below: ["analysis/contradictory-pairs", "node"],
    reads: { node: ["holderId", "claims", "results"] },
    parameters: { predicates: null },
  },
  "tree/association-of-claim": { below: claimBelow, reads: { node: "Association" } },
  "tree/studies-of-claim": { below: claimBelow, reads: { node: "Study" } },
  "tree/conflicts-of-claim": { below: claimBelow, reads: { node: "Claim" } },
  "tree/predicate-of-claim": { below: claimBelow, reads: { node: "Predicate" } },
  "tree/claims-of-study": { below: studyBelow, reads: { node: "Claim" } },
  "tree/results-of-study": { below: studyBelow, reads: { node: "Result" } },
  "tree/sources-of-study": { below: studyBelow, reads: { node: "Entity" } },
  "tree/routes-of-study": { below: studyBelow, reads: { node: "Entity" } },
  "tree/donors-of-study": { below: studyBelow, reads: { node: "Entity" } },
  "tree/cohort-of-study": { below: studyBelow, reads: { node: ["id", "basis"] } },
  "tree/cohort-mates-of-study": { below: studyBelow, reads: { node: "Study" } },
  "tree/overlaps-of-study": { below: studyBelow, reads: { node: "Study" } },
  "tree/registered-outcomes-of-study": { below: studyBelow, reads: { node: "RegisteredOutcome" } },
  "tree/conditions-of-study": { below: studyBelow, reads: { node: "MeshTerm" } },
  "tree/publications-of-study": { below: studyBelow, reads: { node: ["id", "type"] } },
  "tree/study-of-result": { below: resultBelow, reads: { node: "Study" } },
  "tree/measure-of-result": { below: resultBelow, reads: { node: "Entity" } },
  "tree/arms-of-result": { below: resultBelow, reads: { node: "Arm" } },
  "tree/nodes-of-pathway": { below: pathwayBelow, reads: { node: "Entity", place: ["position"] } },
  "tree/steps-of-pathway": {
    below: pathwayBelow,
    reads: { node: ["position", "sign", "fromId", "toId", "forward", "association", "alternatives", "origins"] },
    parameters: { weakest: false },
  },
  "tree/words-of-pathway": {
    below: pathwayBelow,
    reads: { node: ["position", "sign", "fromEn", "fromZh", "toEn", "toZh", "toKind", "predicate", "labelEn", "labelZh", "traverse"] },
  },
  "tree/routes-of-pathway": { below: pathwayBelow, reads: { node: ["id", "studies"] } },
  "tree/donors-of-pathway": { below: pathwayBelow, reads: { node: ["id", "studies"] } },
  "tree/entity-of-usage": { below: ["tree/routes-of-pathway", "node"], reads: { node: "Entity" } },
  "tree/start-of-step": { below: stepBelow, reads: { node: "Entity" } },
  "tree/end-of-step": { below: stepBelow, reads: { node: "Entity" } },
  "tree/association-of-step": { below: stepBelow, reads: { node: wholeAssociation } },
  "tree/alternatives-of-step": { below: stepBelow, reads: { node: "Association" } },
  "tree/superclasses-of-step": { below: stepBelow, reads: { node: "Entity" } },
};

/** The tree that asks a fragment: itself with everything it yields, below whatever it needs. */
export function wantOfFragment(name: string, facets: readonly string[]): Want {
  return wrap(fragments[name] as Asked, {
    ...base(name),
    total: true,
    facets,
    select: Object.fromEntries(
      Object.entries((fragments[name] as Asked).reads).map(([variable, reads]) => [variable, { properties: propertiesOf(reads), children: [] }]),
    ),
  });
}

function wrap(asked: Asked, want: Want): Want {
  if (!asked.below) return want;
  const [above, variable] = asked.below;
  return wrap(fragments[above] as Asked, {
    ...base(above),
    total: false,
    facets: [],
    select: { [variable]: { properties: [], children: [{ key: "below", want }] } },
  });
}

function base(name: string): Pick<Want, "fragment" | "parameters" | "holes" | "page"> {
  const { parameters = {}, holes = {} } = fragments[name] as Asked;
  return { fragment: name, parameters, holes, page: { skip: 0, limit: 40 } };
}

function propertiesOf(reads: Label | readonly string[]): readonly string[] {
  return typeof reads === "string" ? Object.keys(nodeShapes[reads]).map((property) => property.replace("?", "")) : reads;
}
