// Part: the associations that come into `entity`, those that subclasses of a subject inherit among them where asked: `association`, the other end `node`, and `holder`, whose it is. An own null or negative finding of a subject blocks what it would inherit.
// parameters: $inherit: truth, $kinds?: texts
OPTIONAL MATCH (entity)<-[:OBJECT]-(own:Claim)-[:SUBJECT]->(denying:Entity)
WHERE own.polarity IN ['null', 'negative']
WITH entity, collect(denying.id) AS deniers
MATCH (entity)<-[:OBJECT]-(association:Association)-[:SUBJECT]->(holder:Entity)
MATCH (holder)<-[:SUBCLASS_OF*0..8]-(node:Entity)
WITH DISTINCT entity, deniers, association, holder, node
WHERE node.id <> entity.id
  AND (holder.id = node.id OR ($inherit AND node.kind IN @inheriting-kinds@ AND NOT node.id IN deniers))
  AND ($kinds IS NULL OR node.kind IN $kinds)
