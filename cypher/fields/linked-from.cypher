// Which entities does an entity act on or have, each once, with the nearest association that says so?
// from: entity: Entity
// to: node: Entity, association: Association, inheritedFrom?: Entity
// order: node.id
// facets: kind = node.kind
// parameters: $inherit: truth, $kinds?: texts, $minStudies: whole
OPTIONAL MATCH (entity)<-[:SUBJECT]-(own:Claim)-[:OBJECT]->(denied:Entity)
WHERE own.polarity IN ['null', 'negative']
WITH entity, collect(denied.id) AS blocked
MATCH route = (entity)-[:SUBCLASS_OF*0..8]->(holder:Entity)
WITH entity, blocked, holder, min(length(route)) AS distance
WHERE distance = 0 OR ($inherit AND entity.kind IN @inheriting-kinds@)
MATCH (holder)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(node:Entity)
WHERE node.id <> entity.id
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND (distance = 0 OR NOT node.id IN blocked)
@evidence-of-association@
WITH entity, association, node, holder, distance, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
WITH entity, association, node, holder, distance
ORDER BY distance, association.id
WITH entity, node, collect(association.id) AS associationIds, collect(holder.id) AS holderIds
WITH entity, node, associationIds[0] AS associationId, holderIds[0] AS holderId
MATCH (association:Association {id: associationId})
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holderId AND holderId <> entity.id
