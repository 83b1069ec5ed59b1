// Which associations go out of a thing, its superclasses' among them where asked? An own null or negative finding on an object blocks what would be inherited.
// from: entity
// to: association, node, inheritedFrom
// order: node.id, association.id
// facets: kind = node.kind
MATCH (entity)-[:SUBCLASS_OF*0..8]->(holder:Entity)
WITH DISTINCT entity, holder
WHERE holder.id = entity.id OR ($inherit AND entity.kind IN ['CellSource', 'Disease', 'Product'])
MATCH (holder)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(node:Entity)
WHERE node.id <> entity.id
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND (holder.id = entity.id OR NOT EXISTS { MATCH (entity)<-[:SUBJECT]-(own:Claim)-[:OBJECT]->(node) WHERE own.polarity IN ['null', 'negative'] })
@association-passes@
WITH entity, association, node, holder, studies
WHERE studies >= $minStudies
OPTIONAL MATCH (inheritedFrom:Entity)
WHERE inheritedFrom.id = holder.id AND holder.id <> entity.id
