import { pairsOfRelease } from "../reports/pairs-of-release.js";
import { addAssociations } from "./derive/add-associations.js";
import { addClaims } from "./derive/add-claims.js";
import { addEntities } from "./derive/add-entities.js";
import { addRelease } from "./derive/add-release.js";
import { addResults } from "./derive/add-results.js";
import { addRules } from "./derive/add-rules.js";
import { addStudies } from "./derive/add-studies.js";
import { deriveAffects } from "./derive/derive-affects.js";
import { deriveJudged } from "./derive/derive-judged.js";
import { deriveLinked } from "./derive/derive-linked.js";
import { GraphRows } from "./derive/graph-rows.js";
import { listEvidence } from "./derive/list-evidence.js";
import { populationsOf } from "./derive/populations.js";
import type { Release } from "./release.js";

/** A release as nodes and relationships, the derived walk, links and lists among them. Only the content hash of the release node is left empty. */
export function toGraph(release: Release): GraphRows {
  const graph = new GraphRows();
  const lists = listEvidence(release);
  const populations = populationsOf(release.studies);
  addEntities(graph, release.entities, lists);
  addRules(graph, release.predicates, release.ladder);
  addStudies(graph, release.studies);
  addClaims(graph, release.claims, release.ladder, populations);
  addAssociations(graph, release.claims, release.results, lists);
  addResults(graph, release.results, populations);
  const pairOf = pairsOfRelease(release);
  const affects = deriveAffects(release, pairOf);
  for (const { subject, object, properties } of affects) graph.link("Entity", "AFFECTS", "Entity", subject, object, properties);
  for (const { subject, object, properties } of deriveJudged(release, pairOf)) graph.link("Entity", "JUDGED", "Entity", subject, object, properties);
  for (const { subject, object, properties } of deriveLinked(release)) graph.link("Entity", "LINKED", "Entity", subject, object, properties);
  addRelease(graph, release, affects);
  return graph;
}
