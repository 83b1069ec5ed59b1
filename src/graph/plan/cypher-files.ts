// Written by `npm run schema` from the headers of cypher/; a test compares. Not to be edited by hand.
import type { NodeOf } from "../../model/node-of.js";
import type { Value } from "../store.js";
import type { Labelled, None, Recorded } from "./yielded.js";

/** Files that are a statement each. */
export interface Statements {
  /** Says of a write who made it, by which request, of what, and what was there before and after. Records are added and never changed. */
  readonly "audit/append-record": {
    readonly placeholders: None;
    readonly parameters: { readonly record: Readonly<Record<string, Value>> };
    readonly row: { readonly written: number };
  };
  /** Who wrote what, the oldest first? */
  readonly "audit/read-records": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly properties: Readonly<Record<string, Value>> };
  };
  /** How many nodes does a label hold? */
  readonly "bulk/count-nodes": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: None;
    readonly row: { readonly nodes: number };
  };
  /** How many relationships of a type stand between two labels? */
  readonly "bulk/count-relationships": {
    readonly placeholders: { readonly FROM: string | number; readonly TYPE: string | number; readonly TO: string | number };
    readonly parameters: None;
    readonly row: { readonly relationships: number };
  };
  /** Writes many entities of one kind, as bulk-nodes writes nodes: `$rows` are lists of values, `__NAME__: row[__POSITION__]` stands once for each property. */
  readonly "bulk/create-entities": {
    readonly placeholders: { readonly KIND: string | number; readonly NAME: string | number; readonly POSITION: string | number };
    readonly parameters: { readonly rows: readonly (readonly Value[])[] };
    readonly row: { readonly written: number };
  };
  /** Writes many nodes of a label. Each of `$rows` is the list of a node's values in the order of the label's properties, which crosses to an engine in half the time of a map; `__NAME__: row[__POSITION__]` stands once for each property. */
  readonly "bulk/create-nodes": {
    readonly placeholders: { readonly LABEL: string | number; readonly NAME: string | number; readonly POSITION: string | number };
    readonly parameters: { readonly rows: readonly (readonly Value[])[] };
    readonly row: { readonly written: number };
  };
  /** Writes many relationships of a type between two labels. Those of one source stand together, so that its id is sent and looked up once: each of `$rows` is the id of the source and a list of rows, each the id of the target and the values; `__NAME__: row[__POSITION__]` stands once for each property. */
  readonly "bulk/create-relationships": {
    readonly placeholders: { readonly FROM: string | number; readonly TO: string | number; readonly TYPE: string | number; readonly NAME: string | number; readonly POSITION: string | number };
    readonly parameters: { readonly rows: readonly (readonly [source: string, targets: readonly (readonly Value[])[]])[] };
    readonly row: { readonly written: number };
  };
  /** Which of these ids do nodes of a label bear already? */
  readonly "bulk/known-ids": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: { readonly ids: readonly string[] };
    readonly row: { readonly id: string };
  };
  /** Which relationships of a type lead from these nodes of a label to nodes of another, whole? */
  readonly "bulk/links-of": {
    readonly placeholders: { readonly FROM: string | number; readonly TYPE: string | number; readonly TO: string | number };
    readonly parameters: { readonly ids: readonly string[] };
    readonly row: { readonly source: string; readonly target: string; readonly properties: Readonly<Record<string, Value>> };
  };
  /** Which nodes of a label come next after an id, whole? */
  readonly "bulk/page-nodes": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: { readonly after: string; readonly limit: number };
    readonly row: { readonly id: string; readonly properties: Readonly<Record<string, Value>> };
  };
  /** Which Biolink categories do entities have, and which places of the seed article do claims name? */
  readonly "entities/held-values": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly categories: readonly string[]; readonly sections: readonly string[] };
  };
  /** Does the graph hold anything? */
  readonly "health/count-nodes": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly nodes: number };
  };
  /** Does the engine answer? */
  readonly "health/ping": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly answer: number };
  };
  /** Makes the numbers of a list property of a label real. */
  readonly "release/cast-list-to-float": {
    readonly placeholders: { readonly LABEL: string | number; readonly PROPERTY: string | number };
    readonly parameters: None;
    readonly row: None;
  };
  /** Makes a property of a label a real number, also where its value is whole (a whole number would divide without remainder). */
  readonly "release/cast-to-float": {
    readonly placeholders: { readonly LABEL: string | number; readonly PROPERTY: string | number };
    readonly parameters: None;
    readonly row: None;
  };
  /** Writes the entities of one kind: `$rows` are their properties. */
  readonly "release/create-entities": {
    readonly placeholders: { readonly KIND: string | number };
    readonly parameters: { readonly rows: readonly Readonly<Record<string, Value>>[] };
    readonly row: { readonly written: number };
  };
  /** Writes nodes of a label: `$rows` are their properties. */
  readonly "release/create-nodes": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: { readonly rows: readonly Readonly<Record<string, Value>>[] };
    readonly row: { readonly written: number };
  };
  /** Writes relationships of a type between two labels. Each of `$rows` is a list, which crosses to an engine in half the time of a map: the id of the source, the id of the target, the properties. */
  readonly "release/create-relationships": {
    readonly placeholders: { readonly FROM: string | number; readonly TO: string | number; readonly TYPE: string | number };
    readonly parameters: { readonly rows: readonly (readonly [source: string, target: string, properties: Readonly<Record<string, Value>>])[] };
    readonly row: { readonly written: number };
  };
  /** Takes away all nodes of a label, with their relationships. */
  readonly "release/delete-nodes": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: None;
    readonly row: None;
  };
  /** Takes away the nodes of all releases but one. */
  readonly "release/delete-other-releases": {
    readonly placeholders: None;
    readonly parameters: { readonly id: string };
    readonly row: None;
  };
  /** Which releases does the graph hold? One, or none where nothing was loaded. */
  readonly "release/find-stored-releases": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly properties: NodeOf<"Release"> };
  };
  /** Which nodes does a label hold, whole? */
  readonly "release/read-nodes": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: None;
    readonly row: { readonly id: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>> };
  };
  /** Which relationships of a type stand between two labels, whole? */
  readonly "release/read-relationships": {
    readonly placeholders: { readonly FROM: string | number; readonly TYPE: string | number; readonly TO: string | number };
    readonly parameters: None;
    readonly row: { readonly source: string; readonly target: string; readonly properties: Readonly<Record<string, Value>> };
  };
  /** Writes the content hash of the graph on its release. */
  readonly "release/set-content-hash": {
    readonly placeholders: None;
    readonly parameters: { readonly id: string; readonly contentHash: string };
    readonly row: { readonly written: number };
  };
  /** Takes hold of the node of a release, making it where it does not exist: another process that loads the same release waits here. */
  readonly "release/take-release": {
    readonly placeholders: None;
    readonly parameters: { readonly id: string; readonly version: string };
    readonly row: { readonly written: number };
  };
  /** Writes the properties of the release, those of an earlier load taken away. */
  readonly "release/write-release": {
    readonly placeholders: None;
    readonly parameters: { readonly id: string; readonly properties: Readonly<Record<string, Value>> };
    readonly row: { readonly written: number };
  };
  /** Which associations are there, between which entities, and how many claims state each? */
  readonly "search/read-associations": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly id: string; readonly subjectEn: string; readonly subjectZh: string; readonly objectEn: string; readonly objectZh: string; readonly claims: number };
  };
  /** Which claims are there, and what does each say? */
  readonly "search/read-claims": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly id: string; readonly nameEn: string; readonly nameZh: string };
  };
  /** By what can entities be found, and which studies stand behind the claims about each, or used it? */
  readonly "search/read-entities": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly id: string; readonly kind: string; readonly nameEn: string; readonly nameZh: string; readonly synonymsEn: readonly string[]; readonly synonymsZh: readonly string[]; readonly ontologyLabel: string | null; readonly crossReferences: readonly string[]; readonly retiredIds: readonly string[]; readonly related: readonly string[]; readonly claims: number; readonly claimed: readonly string[]; readonly used: readonly string[] };
  };
  /** By what can studies be found, and how many claims rest on each? */
  readonly "search/read-studies": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly row: { readonly id: string; readonly title: string; readonly pmid: string | null; readonly pmcid: string | null; readonly doi: string | null; readonly registration: string | null; readonly claims: number };
  };
  /** Lets no two nodes of a label bear one id. */
  readonly "setup/constraint": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: None;
    readonly row: None;
  };
  /** Finds the nodes of a label by id: in Grafeo a unique constraint brings no index, and each lookup would read the whole label. */
  readonly "setup/grafeo/index": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: None;
    readonly row: None;
  };
  /** After an import from CSV: of a property that a node of a label may lack, the mark U+001E stands for an empty list; makes it one. Run outside of a transaction. */
  readonly "setup/import/empty-node-lists": {
    readonly placeholders: { readonly LABEL: string | number; readonly PROPERTY: string | number };
    readonly parameters: None;
    readonly row: None;
  };
  /** After an import from CSV, which cannot tell an empty list from a missing one: gives the nodes of a label the empty list of a property that each has. Run outside of a transaction. */
  readonly "setup/import/fill-node-lists": {
    readonly placeholders: { readonly LABEL: string | number; readonly PROPERTY: string | number };
    readonly parameters: None;
    readonly row: None;
  };
  /** After an import from CSV, as for nodes: gives the relationships of a type between two labels the empty list of a property that each has. */
  readonly "setup/import/fill-relationship-lists": {
    readonly placeholders: { readonly FROM: string | number; readonly TYPE: string | number; readonly TO: string | number; readonly PROPERTY: string | number };
    readonly parameters: None;
    readonly row: None;
  };
}

/** Files that find entities from the entity above them, to be composed into one statement. */
export interface Fragments {
  /** Through which mechanisms do cell sources act, and which processes do routes and mechanisms move, inherited links among them? */
  readonly "comparison/acts-through": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly ids: readonly string[]; readonly unfiltered: boolean; readonly minStudies: number };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly subjectId: string; readonly objectId: string; readonly own: boolean }> };
    readonly facets: never;
  };
  /** What is each of some entities said to do to every entity that one of them is said to do something to, or whose cells were measured on it? */
  readonly "comparison/pairs-to-compare": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string; readonly objectKind: string; readonly objectName: string }> };
    readonly facets: never;
  };
  /** Which studies gave the cells or used the routes of some entities, or bear claims on them; and what did those that speak of several of them find? */
  readonly "comparison/studies-to-compare": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly ids: readonly string[]; readonly excludeRetracted: boolean };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly studyId: string; readonly entityIds: readonly string[]; readonly used: boolean; readonly design: string; readonly retraction: string; readonly registration: string | null; readonly cohort: string | null; readonly treated: number | null; readonly claims: readonly (readonly [id: string, subjectId: string, objectId: string])[]; readonly results: readonly (readonly [id: string, measureId: string, comparedWith: string])[] }> };
    readonly facets: never;
  };
  /** On which ordered pairs do claims contradict each other, on one pair (PAIR), on the pair of a superclass (CLASS) or of a therapy that uses the cells (USE), or do results point apart (RESULT)? */
  readonly "contradictions/contradictory-pairs": {
    readonly placeholders: None;
    readonly parameters: { readonly subjects: readonly string[] | null; readonly objects: readonly string[] | null; readonly subjectKinds: readonly string[] | null; readonly objectKinds: readonly string[] | null; readonly predicates: readonly string[] | null };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly pairs: readonly (readonly [level: string, subjectId: string, objectId: string, againstId: string])[]; readonly claims: readonly (readonly [id: string, holderId: string, objectId: string, predicate: string, effect: boolean | null, pathRole: string | null, level: string, basis: string | null, setting: readonly string[], species: readonly string[], polarity: string, sign: number, testedSign: number | null, proxy: boolean | null, betweenGroups: string | null, studyId: string, registration: string | null, cohort: string | null, design: string, retraction: string, pooledDesigns: string | null, searchTo: string | null, year: number | null, studies: number | null, etiology: readonly string[], diseaseStage: string | null, routes: readonly (readonly [en: string, zh: string])[], cells: readonly (readonly [en: string, zh: string])[], dose: string | null, donor: readonly string[], weeks: number | null, comparator: string | null, comparatorZh: string | null, countries: readonly string[] | null, stages: readonly string[] | null, causes: readonly string[] | null, models: readonly string[] | null])[]; readonly results: readonly (readonly [id: string, holderId: string, objectId: string, basis: string | null, comparedWith: string, direction: string, qualityFlags: readonly string[] | null, model: string | null, models: readonly string[] | null, desiredDirection: string | null, studyId: string, registration: string | null, cohort: string | null, design: string, retraction: string, pooledDesigns: string | null, searchTo: string | null, year: number | null, studies: number | null, routes: readonly (readonly [en: string, zh: string])[], cells: readonly (readonly [en: string, zh: string])[], dose: string | null, donor: readonly string[], weeks: number | null, comparator: string | null, comparatorZh: string | null, countries: readonly string[] | null, stages: readonly string[] | null, causes: readonly string[] | null])[] }> };
    readonly facets: never;
  };
  /** Which entities have these ids: their own, a cross-reference to the same in another vocabulary, or a retired one? Own ids come before retired ones, and those before cross-references; a reference to what is only related leads nowhere. */
  readonly "entities/find-entities": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[]; readonly kinds: readonly string[] | null };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Entity">; readonly found: Recorded<{ readonly position: number; readonly asked: string; readonly rank: number }> };
    readonly facets: never;
  };
  /** Which studies have these ids: their own, or their PMID, PMCID, DOI or registration, in any case? What has an id as its own comes alone. A registration stands alone or behind the prefix of its registry. */
  readonly "entities/find-studies": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Study">; readonly found: Recorded<{ readonly position: number; readonly asked: string; readonly rank: number }> };
    readonly facets: never;
  };
  /** Which entities of some kinds are there, whose names, identifiers or descriptions contain a text? */
  readonly "entities/list-entities": {
    readonly placeholders: None;
    readonly parameters: { readonly kinds: readonly string[] | null; readonly ids: readonly string[] | null; readonly categories: readonly string[] | null; readonly desiredDirections: readonly string[] | null; readonly text: string | null; readonly orderBy: string };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Entity">; readonly weight: Recorded<{ readonly claims: number }> };
    readonly facets: "kind" | "category" | "desiredDirection";
  };
  /** Which entities with a label, a kind or Entity for all, are there, whose names, identifiers or descriptions contain a text? In any order but that by claims. */
  readonly "entities/list-labelled": {
    readonly placeholders: { readonly LABEL: string | number };
    readonly parameters: { readonly kinds: readonly string[] | null; readonly ids: readonly string[] | null; readonly categories: readonly string[] | null; readonly desiredDirections: readonly string[] | null; readonly text: string | null; readonly orderBy: string };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: "kind" | "category" | "desiredDirection";
  };
  /** What is below it: one empty record, to which the entities are hung that an analysis names? */
  readonly "entities/selected": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string }> };
    readonly facets: never;
  };
  /** On which ordered pairs of entities of two kinds is there a claim or a result, or one that the class of MSC and MSC therapy share? */
  readonly "evidence-matrix/pairs-between-kinds": {
    readonly placeholders: None;
    readonly parameters: { readonly rows: string; readonly columns: string };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string }> };
    readonly facets: never;
  };
  /** How many signed walks of up to __LENGTH__ steps lead from each entity of one kind to each of another, no entity twice, none beside its mirror, each step passing the filter? */
  readonly "evidence-matrix/walks-between-kinds": {
    readonly placeholders: { readonly LENGTH: string | number };
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly rows: string; readonly columns: string; readonly unfiltered: boolean; readonly minStudies: number };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly subjectId: string; readonly objectId: string; readonly walks: number }> };
    readonly facets: never;
  };
  /** Which ordered pairs have these ids and at least one report, of their own or inherited? */
  readonly "evidence/find-associations": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string; readonly predicates: readonly string[]; readonly sign: number; readonly claimCount: number; readonly studyCount: number; readonly publications: readonly string[]; readonly keptClaimIds: readonly string[]; readonly keptStudyIds: readonly string[] }>; readonly found: Recorded<{ readonly position: number; readonly asked: string; readonly rank: number }> };
    readonly facets: never;
  };
  /** Which claims have these ids? */
  readonly "evidence/find-claims": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Claim">; readonly found: Recorded<{ readonly position: number; readonly asked: string; readonly rank: number }> };
    readonly facets: never;
  };
  /** Which ordered pairs of entities are these, whether claims state them or not? `$pairs` are [subject, object]. */
  readonly "evidence/find-pairs": {
    readonly placeholders: None;
    readonly parameters: { readonly pairs: readonly (readonly [subjectId: string, objectId: string])[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string; readonly predicates: readonly string[]; readonly sign: number; readonly claimCount: number; readonly studyCount: number; readonly publications: readonly string[]; readonly keptClaimIds: readonly string[]; readonly keptStudyIds: readonly string[] }>; readonly found: Recorded<{ readonly position: number; readonly rank: number }> };
    readonly facets: never;
  };
  /** Which results have these ids? */
  readonly "evidence/find-results": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Result">; readonly found: Recorded<{ readonly position: number; readonly asked: string; readonly rank: number }> };
    readonly facets: never;
  };
  /** On which ordered pairs of entities is there a claim or a result? As list-associations, where the evidence needs no more than a number of studies. */
  readonly "evidence/list-all-associations": {
    readonly placeholders: None;
    readonly parameters: { readonly subjects: readonly string[] | null; readonly objects: readonly string[] | null; readonly subjectKinds: readonly string[] | null; readonly objectKinds: readonly string[] | null; readonly minStudies: number };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Association"> };
    readonly facets: "subjectKind" | "objectKind";
  };
  /** On which ordered pairs of entities is there a claim or a result? */
  readonly "evidence/list-associations": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly subjects: readonly string[] | null; readonly objects: readonly string[] | null; readonly subjectKinds: readonly string[] | null; readonly objectKinds: readonly string[] | null; readonly minStudies: number };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Association"> };
    readonly facets: "subjectKind" | "objectKind";
  };
  /** Which claims does the release hold? */
  readonly "evidence/list-claims": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly subjects: readonly string[] | null; readonly objects: readonly string[] | null; readonly entities: readonly string[] | null; readonly subjectKinds: readonly string[] | null; readonly objectKinds: readonly string[] | null; readonly predicates: readonly string[] | null; readonly polarities: readonly string[] | null; readonly stances: readonly string[] | null; readonly settings: readonly string[] | null; readonly seed: boolean | null; readonly sections: readonly string[] | null; readonly text: string | null; readonly studies: readonly string[] | null; readonly stages: readonly string[] | null; readonly causes: readonly string[] | null; readonly models: readonly string[] | null; readonly minStudies: number };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Claim"> };
    readonly facets: "predicate" | "level" | "polarity" | "stance" | "setting" | "species" | "stage" | "cause" | "model";
  };
  /** Which results, numbers at a time point, does the release hold? */
  readonly "evidence/list-results": {
    readonly placeholders: None;
    readonly parameters: { readonly studies: readonly string[] | null; readonly measures: readonly string[] | null; readonly directions: readonly string[] | null; readonly comparedWith: readonly string[] | null; readonly scopes: readonly string[] | null; readonly weeksFrom: number | null; readonly weeksTo: number | null; readonly designs: readonly string[] | null; readonly donors: readonly string[] | null; readonly cellSources: readonly string[] | null; readonly orderBy: string; readonly stages: readonly string[] | null; readonly causes: readonly string[] | null; readonly models: readonly string[] | null };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Result"> };
    readonly facets: "direction" | "comparedWith" | "scope" | "outcome" | "measure" | "stage" | "cause" | "model";
  };
  /** Which studies does the release hold? */
  readonly "evidence/list-studies": {
    readonly placeholders: None;
    readonly parameters: { readonly designs: readonly string[] | null; readonly yearsFrom: number | null; readonly yearsTo: number | null; readonly countries: readonly string[] | null; readonly phases: readonly string[] | null; readonly statuses: readonly string[] | null; readonly donors: readonly string[] | null; readonly retractions: readonly string[] | null; readonly registered: boolean | null; readonly text: string | null; readonly cellSources: readonly string[] | null; readonly routes: readonly string[] | null; readonly hasResults: boolean | null; readonly stages: readonly string[] | null; readonly causes: readonly string[] | null; readonly models: readonly string[] | null; readonly acuteModel: boolean | null; readonly noCells: boolean | null; readonly outcomes: readonly string[] | null };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: "design" | "year" | "country" | "phase" | "status" | "donor" | "retraction" | "stage" | "cause" | "model";
  };
  /** Which ordered pairs of an entity lead to a target of treatment, or come from a source of cells, with a claim or a result? */
  readonly "evidence/pairs-of-entity": {
    readonly placeholders: None;
    readonly parameters: { readonly id: string };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string; readonly otherEn: string; readonly otherZh: string; readonly toTarget: boolean }> };
    readonly facets: never;
  };
  /** On which other associations does a step rest? */
  readonly "fields/alternatives-of-step": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly step: Recorded<{ readonly alternatives: readonly { readonly id: string }[] }> };
    readonly to: { readonly node: Labelled<"Association"> };
    readonly facets: never;
  };
  /** What are the arms of a result, in the order in which the source prints them? */
  readonly "fields/arms-of-result": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly result: Labelled<"Result"> };
    readonly to: { readonly node: Labelled<"Arm"> };
    readonly facets: never;
  };
  /** Which association does a link of a picture draw? */
  readonly "fields/association-itself": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly id: string }> };
    readonly to: { readonly node: Labelled<"Association"> };
    readonly facets: never;
  };
  /** Which association does a claim state? */
  readonly "fields/association-of-claim": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly claim: Labelled<"Claim"> };
    readonly to: { readonly node: Labelled<"Association"> };
    readonly facets: never;
  };
  /** On which association does a step rest first? A step that was added by hand has none: then it is the bare pair. */
  readonly "fields/association-of-step": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly step: Recorded<{ readonly association: { readonly id: string; readonly subjectId: string; readonly objectId: string } }> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string; readonly predicates: readonly string[]; readonly sign: number; readonly claimCount: number; readonly studyCount: number; readonly publications: readonly string[]; readonly keptClaimIds: readonly string[]; readonly keptStudyIds: readonly string[] }> };
    readonly facets: never;
  };
  /** Which associations go out of an entity or come into it, inherited ones among them where asked? */
  readonly "fields/associations-around": {
    readonly placeholders: None;
    readonly parameters: { readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly association: Labelled<"Association">; readonly node: Labelled<"Entity">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which associations go out of an entity, its superclasses' among them where asked? An own null or negative finding on an object blocks what would be inherited. */
  readonly "fields/associations-from": {
    readonly placeholders: None;
    readonly parameters: { readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly association: Labelled<"Association">; readonly node: Labelled<"Entity">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which associations come into an entity, those that subclasses of a subject inherit among them where asked? */
  readonly "fields/associations-to": {
    readonly placeholders: None;
    readonly parameters: { readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly association: Labelled<"Association">; readonly node: Labelled<"Entity">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** What is the text of each study on which a claim rests? */
  readonly "fields/bases-of-claim": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly claim: Labelled<"Claim"> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly studyId: string; readonly basis: string | null }> };
    readonly facets: never;
  };
  /** Which claims state an association? */
  readonly "fields/claims-of-association": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly minStudies: number };
    readonly from: { readonly association: Recorded<{ readonly id: string }> };
    readonly to: { readonly node: Labelled<"Claim"> };
    readonly facets: "predicate" | "level" | "polarity" | "stance" | "setting" | "species" | "stage" | "cause" | "model";
  };
  /** Which claims have an entity as their subject or object? */
  readonly "fields/claims-of-entity": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Claim"> };
    readonly facets: "predicate" | "level" | "polarity" | "stance" | "setting" | "species" | "stage" | "cause" | "model";
  };
  /** Which claims rest on a study? */
  readonly "fields/claims-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"Claim"> };
    readonly facets: "predicate" | "level" | "polarity" | "stance" | "setting" | "species" | "stage" | "cause" | "model";
  };
  /** Which other reports are there of the same cohort? */
  readonly "fields/cohort-mates-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
  /** In which cohort did a study see its patients, and how is that known? */
  readonly "fields/cohort-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly basis: string }> };
    readonly facets: never;
  };
  /** Which conditions did a trial register, as MeSH terms? */
  readonly "fields/conditions-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"MeshTerm"> };
    readonly facets: never;
  };
  /** Which claims did the curators mark as conflicting with a claim? */
  readonly "fields/conflicts-of-claim": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly claim: Labelled<"Claim"> };
    readonly to: { readonly node: Labelled<"Claim"> };
    readonly facets: "predicate" | "level" | "polarity" | "stance" | "setting" | "species" | "stage" | "cause" | "model";
  };
  /** Under which identifiers do other vocabularies know an entity? */
  readonly "fields/cross-references-of-entity": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly relation: string; readonly label: string; readonly source: string; readonly verified: boolean }> };
    readonly facets: never;
  };
  /** Whose cells did the studies behind a pathway give, and how many studies did so? */
  readonly "fields/donors-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly claims: readonly (readonly string[])[] }> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly studies: number }> };
    readonly facets: never;
  };
  /** Whose cells did the clinical studies and registered trials of a source, or of a kind of it, give? */
  readonly "fields/donors-of-source": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Whose cells did a study give? */
  readonly "fields/donors-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Where does a step end? */
  readonly "fields/end-of-step": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly step: Recorded<{ readonly toId: string }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Which entity is it that mirrors another? */
  readonly "fields/entity-of-mirror": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly mirror: Recorded<{ readonly id: string }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Which entity was used? */
  readonly "fields/entity-of-usage": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly usage: Recorded<{ readonly id: string }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Which entities does an entity act on or have, each once, with the nearest association that says so? */
  readonly "fields/linked-from": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities act on or have an entity, each once, with the nearest association that says so? */
  readonly "fields/linked-to": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities does an entity act on or have, and which act on or have it, with its own associations, or with those that are inherited too? By the typed links. */
  readonly "fields/links-around": {
    readonly placeholders: None;
    readonly parameters: { readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities does an entity act on or have, with its own associations, or with those that are inherited too? By the typed links. */
  readonly "fields/links-from": {
    readonly placeholders: None;
    readonly parameters: { readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities act on or have an entity, with its own associations, or with those that are inherited too? By the typed links. */
  readonly "fields/links-to": {
    readonly placeholders: None;
    readonly parameters: { readonly inherit: boolean; readonly kinds: readonly string[] | null; readonly minStudies: number };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which claims that rest on a kept study state an association, page by page of the sorted list of ids that it carries? */
  readonly "fields/listed-claims-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly keptClaimIds: readonly string[] }> };
    readonly to: { readonly node: Labelled<"Claim"> };
    readonly facets: never;
  };
  /** Which claims that rest on a kept study have an entity as their subject or object, page by page of the sorted list of ids that it carries? */
  readonly "fields/listed-claims-of-entity": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Claim"> };
    readonly facets: never;
  };
  /** On which kept studies does an association rest, page by page of the sorted list of ids that it carries? */
  readonly "fields/listed-studies-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly keptStudyIds: readonly string[] }> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
  /** On which studies does a claim rest, page by page of the sorted list of ids that it carries? */
  readonly "fields/listed-studies-of-claim": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly claim: Labelled<"Claim"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
  /** Which studies stand behind the claims about an entity, or used it as source, route or donor, page by page of the sorted list of ids that it carries? */
  readonly "fields/listed-studies-of-entity": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
  /** Which longer pathways of the same list hold this one as their beginning or end? */
  readonly "fields/longer-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly longerBy: readonly Readonly<Record<string, Value>>[] }> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly nodeIds: readonly string[]; readonly subjectId: string; readonly objectId: string; readonly signs: readonly number[]; readonly mirrorId: string | null; readonly length: number; readonly netSign: number; readonly targetDirection: string | null; readonly weakest: number; readonly claims: readonly (readonly string[])[]; readonly studies: readonly number[]; readonly confidences: readonly number[]; readonly ranks: readonly number[]; readonly owns: readonly boolean[]; readonly specificities: readonly number[]; readonly claimKinds: readonly string[]; readonly sources: readonly string[]; readonly verdictDirections: readonly string[]; readonly verdictRanks: readonly number[]; readonly twoFaces: Readonly<Record<string, Value>> | null; readonly longerBy: readonly Readonly<Record<string, Value>>[]; readonly position: number }> };
    readonly facets: never;
  };
  /** What does a result measure? */
  readonly "fields/measure-of-result": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly result: Labelled<"Result"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** On which mirror of its last entity was the finding made? */
  readonly "fields/mirror-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly mirrorId: string | null }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Which ordered pairs lead from an association's subject to a mirror of its object, the same quantity stated the other way round? */
  readonly "fields/mirrors-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly subjectId: string; readonly objectId: string }> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string; readonly sign: number }> };
    readonly facets: never;
  };
  /** Which entities are an entity read or worded the other way? */
  readonly "fields/mirrors-of-entity": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly sign: number }> };
    readonly facets: never;
  };
  /** Which entities does an entity act on or have, each once, with the nearest association that has a kept study? By the typed links. */
  readonly "fields/nearest-from": {
    readonly placeholders: None;
    readonly parameters: { readonly kinds: readonly string[] | null };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities does an entity act on or have, each once, with the nearest association that passes a question? By the typed links. */
  readonly "fields/nearest-passing-from": {
    readonly placeholders: None;
    readonly parameters: { readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number; readonly kinds: readonly string[] | null };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities act on or have an entity, each once, with the nearest association that passes a question? By the typed links. */
  readonly "fields/nearest-passing-to": {
    readonly placeholders: None;
    readonly parameters: { readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number; readonly kinds: readonly string[] | null };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities act on or have an entity, each once, with the nearest association that has a kept study? By the typed links. */
  readonly "fields/nearest-to": {
    readonly placeholders: None;
    readonly parameters: { readonly kinds: readonly string[] | null };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities does a pathway run through, in its order? */
  readonly "fields/nodes-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly nodeIds: readonly string[] }> };
    readonly to: { readonly node: Labelled<"Entity">; readonly place: Recorded<{ readonly position: number }> };
    readonly facets: never;
  };
  /** To what does an association lead? */
  readonly "fields/object-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly objectId: string }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Which pathway runs over the same entities as this one and comes to the opposite? */
  readonly "fields/other-face-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly twoFaces: Readonly<Record<string, Value>> | null }> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly nodeIds: readonly string[]; readonly subjectId: string; readonly objectId: string; readonly signs: readonly number[]; readonly mirrorId: string | null; readonly length: number; readonly netSign: number; readonly targetDirection: string | null; readonly weakest: number; readonly claims: readonly (readonly string[])[]; readonly studies: readonly number[]; readonly confidences: readonly number[]; readonly ranks: readonly number[]; readonly owns: readonly boolean[]; readonly specificities: readonly number[]; readonly claimKinds: readonly string[]; readonly sources: readonly string[]; readonly verdictDirections: readonly string[]; readonly verdictRanks: readonly number[]; readonly twoFaces: Readonly<Record<string, Value>> | null; readonly longerBy: readonly Readonly<Record<string, Value>>[] }> };
    readonly facets: never;
  };
  /** By which outcome does a claim compare two entities? */
  readonly "fields/outcome-of-claim": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly claim: Labelled<"Claim"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** With which studies may a study share patients: those of the cohorts that it names, and those that name its own? */
  readonly "fields/overlaps-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
  /** Which entities does an entity act on or have, and which act on or have it, with its own associations, or with those that are inherited too, that state one of some predicates or signs? By the typed links. */
  readonly "fields/passing-links-around": {
    readonly placeholders: None;
    readonly parameters: { readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number; readonly inherit: boolean; readonly kinds: readonly string[] | null };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities does an entity act on or have, with its own associations, or with those that are inherited too, that state one of some predicates or signs? By the typed links. */
  readonly "fields/passing-links-from": {
    readonly placeholders: None;
    readonly parameters: { readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number; readonly inherit: boolean; readonly kinds: readonly string[] | null };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** Which entities act on or have an entity, with its own associations, or with those that are inherited too, that state one of some predicates or signs? By the typed links. */
  readonly "fields/passing-links-to": {
    readonly placeholders: None;
    readonly parameters: { readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly minStudies: number; readonly inherit: boolean; readonly kinds: readonly string[] | null };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity">; readonly association: Labelled<"Association">; readonly inheritedFrom: Labelled<"Entity"> | null };
    readonly facets: "kind";
  };
  /** What does a claim's predicate mean? */
  readonly "fields/predicate-of-claim": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly claim: Labelled<"Claim"> };
    readonly to: { readonly node: Labelled<"Predicate"> };
    readonly facets: never;
  };
  /** By which predicates does an association link its two entities? */
  readonly "fields/predicates-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly predicates: readonly string[] }> };
    readonly to: { readonly node: Labelled<"Predicate"> };
    readonly facets: never;
  };
  /** Which publications does a trial's registration name? */
  readonly "fields/publications-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly type: string }> };
    readonly facets: never;
  };
  /** Which primary outcomes did a trial register? */
  readonly "fields/registered-outcomes-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"RegisteredOutcome"> };
    readonly facets: never;
  };
  /** Which reports bear on an ordered pair: claims and results on its object of the subject, of its superclasses and subclasses, and of the therapy or class that shares its reports? */
  readonly "fields/reports-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly subjectId: string; readonly objectId: string; readonly id: string }> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectKind: string; readonly heads: readonly (readonly [id: string, nameEn: string, nameZh: string, superclasses: readonly string[]])[]; readonly claims: readonly (readonly [id: string, holderId: string, holderEn: string, holderZh: string, superclasses: readonly string[], predicate: string, effect: boolean | null, pathRole: string | null, level: string, basis: string | null, setting: readonly string[], species: readonly string[], polarity: string, sign: number, testedSign: number | null, proxy: boolean | null, betweenGroups: string | null, studyId: string, registration: string | null, cohort: string | null, design: string, retraction: string, pooledDesigns: string | null, searchTo: string | null, year: number | null, studies: number | null, etiology: readonly string[], diseaseStage: string | null, stages: readonly string[] | null, causes: readonly string[] | null, models: readonly string[] | null])[]; readonly results: readonly (readonly [id: string, holderId: string, holderEn: string, holderZh: string, superclasses: readonly string[], basis: string | null, comparedWith: string, direction: string, qualityFlags: readonly string[] | null, model: string | null, models: readonly string[] | null, stages: readonly string[] | null, causes: readonly string[] | null, desiredDirection: string | null, studyId: string, registration: string | null, cohort: string | null, design: string, retraction: string, pooledDesigns: string | null, searchTo: string | null, year: number | null, studies: number | null])[] }> };
    readonly facets: never;
  };
  /** Which results does an association rest on: those of its subject on its object? */
  readonly "fields/results-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly subjectId: string; readonly objectId: string }> };
    readonly to: { readonly node: Labelled<"Result"> };
    readonly facets: "direction" | "comparedWith" | "scope" | "outcome" | "measure" | "stage" | "cause" | "model";
  };
  /** Which results measure an entity? */
  readonly "fields/results-of-entity": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Result"> };
    readonly facets: "direction" | "comparedWith" | "scope" | "outcome" | "measure" | "stage" | "cause" | "model";
  };
  /** Which results measure an outcome read the other way, of these outcomes? */
  readonly "fields/results-of-mirror": {
    readonly placeholders: None;
    readonly parameters: { readonly mirrors: readonly string[] };
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Result"> };
    readonly facets: never;
  };
  /** Which results does a study report? */
  readonly "fields/results-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"Result"> };
    readonly facets: "direction" | "comparedWith" | "scope" | "outcome" | "measure" | "stage" | "cause" | "model";
  };
  /** By which routes did the studies behind a pathway give cells, and how many studies did so? */
  readonly "fields/routes-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly claims: readonly (readonly string[])[] }> };
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly studies: number }> };
    readonly facets: never;
  };
  /** By which routes did a study give cells? */
  readonly "fields/routes-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Which studies are each alone behind a step of a pathway? */
  readonly "fields/sources-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly sources: readonly string[] }> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
  /** Which cell sources did a study use? */
  readonly "fields/sources-of-study": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly study: Labelled<"Study"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Where does a step start? */
  readonly "fields/start-of-step": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly step: Recorded<{ readonly fromId: string }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** What are the steps of a pathway, each with the association that it rests on: the own pair, else the nearest superclass's, and the others? */
  readonly "fields/steps-of-pathway": {
    readonly placeholders: None;
    readonly parameters: { readonly weakest: boolean };
    readonly from: { readonly pathway: Recorded<{ readonly signs: readonly number[]; readonly weakest: number; readonly nodeIds: readonly string[]; readonly claims: readonly (readonly string[])[]; readonly mirrorId: string | null; readonly confidences: readonly number[]; readonly claimKinds: readonly string[] }> };
    readonly to: { readonly node: Recorded<{ readonly position: number; readonly sign: number; readonly confidence: number; readonly kindOfClaim: string; readonly fromId: string; readonly toId: string; readonly forward: boolean; readonly association: { readonly id: string; readonly subjectId: string; readonly objectId: string }; readonly alternatives: readonly { readonly id: string }[]; readonly origins: readonly string[] }> };
    readonly facets: never;
  };
  /** On which studies does an association rest, with a claim or a result? On none where fewer than $minStudies are left. */
  readonly "fields/studies-of-association": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly minStudies: number };
    readonly from: { readonly association: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string }> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: "design" | "year" | "country" | "phase" | "status" | "donor" | "retraction" | "stage" | "cause" | "model";
  };
  /** On which studies does a claim rest, in the order in which it names them? */
  readonly "fields/studies-of-claim": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly claim: Labelled<"Claim"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: "design" | "year" | "country" | "phase" | "status" | "donor" | "retraction" | "stage" | "cause" | "model";
  };
  /** Which studies stand behind the claims about an entity, or used it as source, route or donor? */
  readonly "fields/studies-of-entity": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: "design" | "year" | "country" | "phase" | "status" | "donor" | "retraction" | "stage" | "cause" | "model";
  };
  /** Which study reports a result? */
  readonly "fields/study-of-result": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly result: Labelled<"Result"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
  /** From what does an association go out? */
  readonly "fields/subject-of-association": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly association: Recorded<{ readonly subjectId: string }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** What was given to the treated of a result, or pooled by the review? */
  readonly "fields/subject-of-result": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly result: Labelled<"Result"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Of which entities is an entity a kind, itself included? */
  readonly "fields/superclasses-of-entity": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** From which superclasses does a step take claims? */
  readonly "fields/superclasses-of-step": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly step: Recorded<{ readonly origins: readonly string[] }> };
    readonly to: { readonly node: Labelled<"Entity"> };
    readonly facets: never;
  };
  /** Which clinical studies and registered trials gave cells of a source, or of a kind of it? */
  readonly "fields/trials-of-source": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly entity: Labelled<"Entity"> };
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: "design" | "year" | "country" | "phase" | "status" | "donor" | "retraction" | "stage" | "cause" | "model";
  };
  /** In which words is each step of a pathway said: the names at its ends, and the predicate of its best claim? */
  readonly "fields/words-of-pathway": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: { readonly pathway: Recorded<{ readonly signs: readonly number[]; readonly nodeIds: readonly string[]; readonly claims: readonly (readonly string[])[]; readonly mirrorId: string | null }> };
    readonly to: { readonly node: Recorded<{ readonly position: number; readonly sign: number; readonly fromEn: string; readonly fromZh: string; readonly toEn: string; readonly toZh: string; readonly toKind: string; readonly mirrorEn: string | null; readonly mirrorZh: string | null; readonly predicate: string | null; readonly labelEn: string | null; readonly labelZh: string | null; readonly traverse: string | null }> };
    readonly facets: never;
  };
  /** Which associations does a picture draw? */
  readonly "pathways/edges-of-picture": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Association">; readonly found: Recorded<{ readonly position: number }> };
    readonly facets: never;
  };
  /** Which of these pathways, given as their entities and signs, does the graph hold? */
  readonly "pathways/find-pathways": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly pathways: readonly { readonly nodeIds: readonly string[]; readonly signs: readonly number[]; readonly mirrorId: string | null }[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly nodeIds: readonly string[]; readonly subjectId: string; readonly objectId: string; readonly signs: readonly number[]; readonly mirrorId: string | null; readonly length: number; readonly netSign: number; readonly targetDirection: string | null; readonly weakest: number; readonly claims: readonly (readonly string[])[]; readonly studies: readonly number[]; readonly confidences: readonly number[]; readonly ranks: readonly number[]; readonly owns: readonly boolean[]; readonly specificities: readonly number[]; readonly claimKinds: readonly string[]; readonly sources: readonly string[]; readonly verdictDirections: readonly string[]; readonly verdictRanks: readonly number[]; readonly twoFaces: Readonly<Record<string, Value>> | null; readonly longerBy: readonly Readonly<Record<string, Value>>[] }>; readonly found: Recorded<{ readonly position: number; readonly asked: string; readonly rank: number }> };
    readonly facets: never;
  };
  /** Which pathways are these, found and weighed before? `$pathways` are records as those of `pathways/find-pathways`, those without claims with `places`: where each of their steps stands in `$steps`. Retracted studies are left out. */
  readonly "pathways/given-pathways": {
    readonly placeholders: None;
    readonly parameters: { readonly pathways: readonly Readonly<Record<string, Value>>[]; readonly steps: readonly { readonly from: string; readonly to: string; readonly sign: number }[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly nodeIds: readonly string[]; readonly subjectId: string; readonly objectId: string; readonly signs: readonly number[]; readonly mirrorId: string | null; readonly length: number; readonly netSign: number; readonly targetDirection: string | null; readonly weakest: number; readonly claims: readonly (readonly string[])[]; readonly studies: readonly number[]; readonly confidences: readonly number[]; readonly ranks: readonly number[]; readonly owns: readonly boolean[]; readonly specificities: readonly number[]; readonly claimKinds: readonly string[]; readonly sources: readonly string[]; readonly verdictDirections: readonly string[]; readonly verdictRanks: readonly number[]; readonly twoFaces: Readonly<Record<string, Value>> | null; readonly longerBy: readonly Readonly<Record<string, Value>>[]; readonly position: number }> };
    readonly facets: never;
  };
  /** Which halves of signed pathways leave some entities in __LENGTH__ steps, no entity twice? For an engine that begins at one end: two halves are joined by the entity in the middle. */
  readonly "pathways/halves-from": {
    readonly placeholders: { readonly LENGTH: string | number };
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly filtered: boolean; readonly bareStudies: number; readonly minStudies: number; readonly leastRank: number | null; readonly leastConfidence: number | null; readonly from: readonly string[]; readonly kinds: readonly string[] | null };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly nodeIds: readonly string[]; readonly signs: readonly number[]; readonly confidences: readonly number[]; readonly ranks: readonly number[]; readonly owns: readonly boolean[]; readonly specificities: readonly number[]; readonly studies: readonly number[]; readonly claimKinds: readonly string[]; readonly sources: readonly string[] }> };
    readonly facets: never;
  };
  /** Which halves of signed pathways lead to some entities in __LENGTH__ steps, no entity twice? For an engine that begins at one end: two halves are joined by the entity in the middle. */
  readonly "pathways/halves-to": {
    readonly placeholders: { readonly LENGTH: string | number };
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly filtered: boolean; readonly bareStudies: number; readonly minStudies: number; readonly leastRank: number | null; readonly leastConfidence: number | null; readonly to: readonly string[]; readonly kinds: readonly string[] | null };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly nodeIds: readonly string[]; readonly signs: readonly number[]; readonly confidences: readonly number[]; readonly ranks: readonly number[]; readonly owns: readonly boolean[]; readonly specificities: readonly number[]; readonly studies: readonly number[]; readonly claimKinds: readonly string[]; readonly sources: readonly string[] }> };
    readonly facets: never;
  };
  /** What does the evidence of some entities itself say of others: its direction, how strong, and how sure? */
  readonly "pathways/judgements": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly subjectId: string; readonly objectId: string; readonly direction: string; readonly own: boolean; readonly rank: number; readonly confidence: number }> };
    readonly facets: never;
  };
  /** Which entities mirror each other? */
  readonly "pathways/mirrors": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly mirrorId: string; readonly sign: number }> };
    readonly facets: never;
  };
  /** Which associations touch some entities, and how many studies does each rest on? */
  readonly "pathways/neighbours": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly species: readonly string[] | null; readonly humanOnly: boolean; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly predicates: readonly string[] | null; readonly signs: readonly number[] | null; readonly ids: readonly string[]; readonly kinds: readonly string[] | null; readonly around: readonly string[]; readonly minStudies: number };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly subjectId: string; readonly objectId: string; readonly studies: number }> };
    readonly facets: never;
  };
  /** Which signed pathways of __LENGTH__ steps lead from one entity to another, no entity twice? For an engine that meets in the middle: both ends are bound. */
  readonly "pathways/pathways-of-length": {
    readonly placeholders: { readonly LENGTH: string | number };
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly filtered: boolean; readonly bareStudies: number; readonly minStudies: number; readonly leastRank: number | null; readonly leastConfidence: number | null; readonly orderBy: string; readonly from: readonly string[]; readonly to: readonly string[]; readonly via: readonly string[] | null; readonly kinds: readonly string[] | null; readonly most: number };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly id: string; readonly nodeIds: readonly string[]; readonly signs: readonly number[]; readonly confidences: readonly number[]; readonly ranks: readonly number[]; readonly owns: readonly boolean[]; readonly specificities: readonly number[]; readonly studies: readonly number[]; readonly claimKinds: readonly string[]; readonly sources: readonly string[]; readonly key1: number; readonly key2: number; readonly key3: number; readonly key4: number }> };
    readonly facets: never;
  };
  /** What do these signed steps rest on, as far as it passes a filter, and which pair bears on each? */
  readonly "pathways/read-steps": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly steps: readonly { readonly from: string; readonly to: string; readonly sign: number }[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly position: number; readonly id: string; readonly subjectId: string; readonly objectId: string; readonly isCausal: boolean; readonly claims: readonly string[]; readonly own: boolean; readonly studies: number; readonly specificity: number; readonly kindOfClaim: string }> };
    readonly facets: never;
  };
  /** On which pairs do signed steps rest that are walked from object to subject: those of where the step starts and of its superclasses, nearest first? */
  readonly "pathways/turned-pairs": {
    readonly placeholders: None;
    readonly parameters: { readonly steps: readonly { readonly from: string; readonly to: string; readonly sign: number }[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly position: number; readonly distance: number; readonly id: string; readonly subjectId: string; readonly objectId: string }> };
    readonly facets: never;
  };
  /** Which links can be walked, of those that pass a filter? For a graph that is small enough to be walked outside of the engine. */
  readonly "pathways/walkable-links": {
    readonly placeholders: None;
    readonly parameters: { readonly levels: readonly string[] | null; readonly inherit: boolean; readonly humanOnly: boolean; readonly species: readonly string[] | null; readonly inStages: readonly string[] | null; readonly inCauses: readonly string[] | null; readonly inModels: readonly string[] | null; readonly excludeRetracted: boolean; readonly filtered: boolean; readonly bareStudies: number; readonly minStudies: number; readonly leastRank: number | null; readonly leastConfidence: number | null };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly from: string; readonly fromKind: string; readonly to: string; readonly toKind: string; readonly sign: number; readonly confidence: number; readonly rank: number; readonly own: boolean; readonly specificity: number; readonly studies: number; readonly kindOfClaim: string; readonly source: string }> };
    readonly facets: never;
  };
  /** Which releases have these ids? */
  readonly "release/find-releases": {
    readonly placeholders: None;
    readonly parameters: { readonly ids: readonly string[] };
    readonly from: None;
    readonly to: { readonly node: Labelled<"Release">; readonly found: Recorded<{ readonly position: number; readonly asked: string; readonly rank: number }> };
    readonly facets: never;
  };
  /** Which release does the graph hold? */
  readonly "release/get-release": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: None;
    readonly to: { readonly node: Labelled<"Release"> };
    readonly facets: never;
  };
  /** Which claims and studies support each of these signed steps, so that without any of them the step breaks? */
  readonly "sensitivity/entries-of-steps": {
    readonly placeholders: None;
    readonly parameters: { readonly steps: readonly { readonly from: string; readonly to: string; readonly sign: number }[] };
    readonly from: None;
    readonly to: { readonly node: Recorded<{ readonly position: number; readonly studies: readonly string[] }> };
    readonly facets: never;
  };
  /** Which registered trials of cells does the release hold? */
  readonly "trial-results/registered-trials": {
    readonly placeholders: None;
    readonly parameters: None;
    readonly from: None;
    readonly to: { readonly node: Labelled<"Study"> };
    readonly facets: never;
  };
}

/** Names the cells of a list column: by file, and by the property that holds the list. */
export const readCells = {
  "comparison/studies-to-compare": {
    claims: ([id, subjectId, objectId]: Fragments["comparison/studies-to-compare"]["to"]["node"]["properties"]["claims"][number]) => ({ id, subjectId, objectId }),
    results: ([id, measureId, comparedWith]: Fragments["comparison/studies-to-compare"]["to"]["node"]["properties"]["results"][number]) => ({ id, measureId, comparedWith }),
  },
  "contradictions/contradictory-pairs": {
    pairs: ([level, subjectId, objectId, againstId]: Fragments["contradictions/contradictory-pairs"]["to"]["node"]["properties"]["pairs"][number]) => ({ level, subjectId, objectId, againstId }),
    claims: ([id, holderId, objectId, predicate, effect, pathRole, level, basis, setting, species, polarity, sign, testedSign, proxy, betweenGroups, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies, etiology, diseaseStage, routes, cells, dose, donor, weeks, comparator, comparatorZh, countries, stages, causes, models]: Fragments["contradictions/contradictory-pairs"]["to"]["node"]["properties"]["claims"][number]) => ({ id, holderId, objectId, predicate, effect, pathRole, level, basis, setting, species, polarity, sign, testedSign, proxy, betweenGroups, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies, etiology, diseaseStage, routes, cells, dose, donor, weeks, comparator, comparatorZh, countries, stages, causes, models }),
    results: ([id, holderId, objectId, basis, comparedWith, direction, qualityFlags, model, models, desiredDirection, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies, routes, cells, dose, donor, weeks, comparator, comparatorZh, countries, stages, causes]: Fragments["contradictions/contradictory-pairs"]["to"]["node"]["properties"]["results"][number]) => ({ id, holderId, objectId, basis, comparedWith, direction, qualityFlags, model, models, desiredDirection, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies, routes, cells, dose, donor, weeks, comparator, comparatorZh, countries, stages, causes }),
  },
  "fields/reports-of-association": {
    heads: ([id, nameEn, nameZh, superclasses]: Fragments["fields/reports-of-association"]["to"]["node"]["properties"]["heads"][number]) => ({ id, nameEn, nameZh, superclasses }),
    claims: ([id, holderId, holderEn, holderZh, superclasses, predicate, effect, pathRole, level, basis, setting, species, polarity, sign, testedSign, proxy, betweenGroups, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies, etiology, diseaseStage, stages, causes, models]: Fragments["fields/reports-of-association"]["to"]["node"]["properties"]["claims"][number]) => ({ id, holderId, holderEn, holderZh, superclasses, predicate, effect, pathRole, level, basis, setting, species, polarity, sign, testedSign, proxy, betweenGroups, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies, etiology, diseaseStage, stages, causes, models }),
    results: ([id, holderId, holderEn, holderZh, superclasses, basis, comparedWith, direction, qualityFlags, model, models, stages, causes, desiredDirection, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies]: Fragments["fields/reports-of-association"]["to"]["node"]["properties"]["results"][number]) => ({ id, holderId, holderEn, holderZh, superclasses, basis, comparedWith, direction, qualityFlags, model, models, stages, causes, desiredDirection, studyId, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies }),
  },
};
