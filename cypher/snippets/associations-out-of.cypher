// Part: the associations that go out of `entity`, its superclasses' among them where asked: `association`, the other end `node`, and `holder`, whose it is. An own null or negative finding on an object blocks what would be inherited.
// parameters: $inherit: truth, $kinds?: texts
OPTIONAL MATCH (entity)<-[:SUBJECT]-(own:Claim)-[:OBJECT]->(denied:Entity)
WHERE own.polarity IN ['null', 'negative']
WITH entity, collect(denied.id) AS blocked
MATCH (entity)-[:SUBCLASS_OF*0..8]->(holder:Entity)
WITH DISTINCT entity, blocked, holder
WHERE holder.id = entity.id OR ($inherit AND entity.kind IN @inheriting-kinds@)
MATCH (holder)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(node:Entity)
WHERE node.id <> entity.id
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND (holder.id = entity.id OR NOT node.id IN blocked)
