// Which associations come into a thing, those that subclasses of a subject inherit among them where asked?
// from: entity
// to: association, node, inheritedFrom
// order: node.id, association.id
// facets: kind = node.kind
OPTIONAL MATCH (entity)<-[:OBJECT]-(own:Claim)-[:SUBJECT]->(denying:Entity)
WHERE own.polarity IN ['null', 'negative']
WITH entity, collect(denying.id) AS blocked
MATCH (entity)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(holder:Entity)
MATCH (holder)<-[:SUBCLASS_OF*0..8]-(node:Entity)
WITH DISTINCT entity, blocked, association, holder, node
WHERE node.id <> entity.id
  AND (holder.id = node.id OR ($inherit AND node.kind IN ['CellSource', 'Disease', 'Product'] AND NOT node.id IN blocked))
  AND ($kinds IS NULL OR node.kind IN $kinds)
@evidence-of-association@
WITH entity, association, node, holder, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holder.id AND holder.id <> node.id
