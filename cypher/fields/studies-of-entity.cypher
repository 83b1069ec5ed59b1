// Which studies stand behind the claims about an entity, or used it as source, route or donor?
// from: entity: Entity
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = each node.countries; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction; stage = each node.stages; cause = each node.causes; model = each node.models
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:RESTS_ON]->(study:Study)
  RETURN study AS study
  UNION
  MATCH (entity)<-[:USED_SOURCE|USED_ROUTE|USED_DONOR]-(study:Study)
  RETURN study AS study
}
WITH study AS node
