import { addClaims } from "./build/add-claims.js";
import { addEntities } from "./build/add-entities.js";
import { addRelease } from "./build/add-release.js";
import { addResults } from "./build/add-results.js";
import { addRules } from "./build/add-rules.js";
import { addStudies } from "./build/add-studies.js";
import { deriveAffects } from "./build/derive-affects.js";
import { deriveLinked } from "./build/derive-linked.js";
import { GraphRows } from "./build/graph-rows.js";
import { listEvidence } from "./build/list-evidence.js";
import type { Release } from "./release.js";

/** A release as nodes and relationships, the derived walk, links and lists among them. Only the content hash of the release node is left empty. */
export function toGraph(release: Release): GraphRows {
  const graph = new GraphRows();
  const lists = listEvidence(release);
  addEntities(graph, release.entities, lists);
  addRules(graph, release.predicates, release.ladder);
  addStudies(graph, release.studies);
  addClaims(graph, release.claims, release.ladder, lists);
  addResults(graph, release.results);
  const affects = deriveAffects(release);
  for (const { subject, object, properties } of affects) graph.link("Entity", "AFFECTS", "Entity", subject, object, properties);
  for (const { subject, object, properties } of deriveLinked(release)) graph.link("Entity", "LINKED", "Entity", subject, object, properties);
  addRelease(graph, release, affects);
  return graph;
}
