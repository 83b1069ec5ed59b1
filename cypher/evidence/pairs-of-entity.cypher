// Which ordered pairs of an entity lead to a target of treatment, or come from a source of cells, with a claim or a result?
// A target is looked at from its sources alone, a source to its targets alone.
// to: node: {id: text, subjectId: text, objectId: text, otherEn: text, otherZh: text, toTarget: truth}
// order: node.subjectId, node.objectId
// parameters: $id: text
CALL () {
  MATCH (entity:Entity {id: $id})<-[:SUBJECT]-(association:Association)-[:OBJECT]->(other:Entity)
  WHERE other.target AND coalesce(entity.target, false) = false
  RETURN entity.id AS subjectId, other.id AS objectId, other.nameEn AS otherEn, other.nameZh AS otherZh, true AS toTarget
  UNION
  MATCH (entity:Entity {id: $id})<-[:OBJECT]-(association:Association)-[:SUBJECT]->(other:Entity)
  WHERE other.kind IN ['CellSource', 'Product', 'Therapy'] AND NOT entity.kind IN ['CellSource', 'Product', 'Therapy']
  RETURN other.id AS subjectId, entity.id AS objectId, other.nameEn AS otherEn, other.nameZh AS otherZh, false AS toTarget
}
WITH {
  id: 'ASSOC:' + subjectId + '~' + objectId, subjectId: subjectId, objectId: objectId, otherEn: otherEn, otherZh: otherZh, toTarget: toTarget
} AS node
