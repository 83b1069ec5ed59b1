// Which entities act on or have an entity, each once, with the nearest association that says so?
// from: entity: Entity
// to: node: Entity, association: Association, inheritedFrom?: Entity
// order: node.id
// facets: kind = node.kind
// parameters: $inherit: truth, $kinds?: texts, $minStudies: whole
OPTIONAL MATCH (entity)<-[:OBJECT]-(own:Claim)-[:SUBJECT]->(denying:Entity)
WHERE own.polarity IN ['null', 'negative']
WITH entity, collect(denying.id) AS blocked
MATCH (entity)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(holder:Entity)
MATCH route = (holder)<-[:SUBCLASS_OF*0..8]-(node:Entity)
WITH entity, blocked, association, holder, node, min(length(route)) AS distance
WHERE node.id <> entity.id
  AND (distance = 0 OR ($inherit AND node.kind IN @inheriting-kinds@ AND NOT node.id IN blocked))
  AND ($kinds IS NULL OR node.kind IN $kinds)
@evidence-of-association@
WITH entity, association, node, holder, distance, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
WITH entity, association, node, holder, distance
ORDER BY distance, association.id
WITH entity, node, collect(association.id) AS associationIds, collect(holder.id) AS holderIds
WITH entity, node, associationIds[0] AS associationId, holderIds[0] AS holderId
MATCH (association:Association {id: associationId})
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holderId AND holderId <> node.id
