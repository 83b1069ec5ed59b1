// Which associations come into a thing, those that subclasses of a subject inherit among them where asked?
// from: entity
// to: association, node, inheritedFrom
// order: node.id, association.id
// facets: kind = node.kind
MATCH (entity)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(holder:Entity)
MATCH (node:Entity)-[:SUBCLASS_OF*0..8]->(holder)
WITH DISTINCT entity, association, holder, node
WHERE node.id <> entity.id
  AND (holder.id = node.id OR ($inherit AND node.kind IN ['CellSource', 'Disease', 'Product']))
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND (holder.id = node.id OR NOT EXISTS { MATCH (node)<-[:SUBJECT]-(own:Claim)-[:OBJECT]->(entity) WHERE own.polarity IN ['null', 'negative'] })
@association-passes@
WITH entity, association, node, holder, studies
WHERE studies >= $minStudies
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holder.id AND holder.id <> node.id
