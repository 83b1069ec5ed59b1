// Which associations go out of a thing, its superclasses' among them where asked? An own null or negative finding on an object blocks what would be inherited.
// from: entity
// to: association, node, inheritedFrom
// order: node.id, association.id
// facets: kind = node.kind
OPTIONAL MATCH (entity)<-[:SUBJECT]-(own:Claim)-[:OBJECT]->(denied:Entity)
WHERE own.polarity IN ['null', 'negative']
WITH entity, collect(denied.id) AS blocked
MATCH (entity)-[:SUBCLASS_OF*0..8]->(holder:Entity)
WITH DISTINCT entity, blocked, holder
WHERE holder.id = entity.id OR ($inherit AND entity.kind IN ['CellSource', 'Disease', 'Product'])
MATCH (holder)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(node:Entity)
WHERE node.id <> entity.id
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND (holder.id = entity.id OR NOT node.id IN blocked)
@evidence-of-association@
WITH entity, association, node, holder, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holder.id AND holder.id <> entity.id
