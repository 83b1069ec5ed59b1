// What is each of some entities said to do to every entity that one of them is said to do something to, or whose cells were measured on it?
// to: node: {id: text, subjectId: text, objectId: text, objectKind: text, objectName: text}
// order: node.objectId, node.subjectId
// parameters: $ids: texts
CALL () {
  MATCH (subject:Entity)<-[:SUBJECT]-(:Association)-[:OBJECT]->(object:Entity)
  WHERE subject.id IN $ids AND object.kind IN @poolable-kinds@
  RETURN object.id AS objectId, object.kind AS objectKind, object.nameEn AS objectName
  UNION
  MATCH (used:Entity)<-[:USED_SOURCE|USED_ROUTE]-(:Study)<-[:REPORTED_BY]-(:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE used.id IN $ids AND measure.kind IN @poolable-kinds@
  RETURN measure.id AS objectId, measure.kind AS objectKind, measure.nameEn AS objectName
  UNION
  MATCH (twin:Entity)<-[:SUBJECT]-(:Association)-[:OBJECT]->(shared:Entity)
  WHERE twin.id = 'MSCKG:msc-therapy' AND 'CL:0000134' IN $ids AND shared.kind IN @poolable-kinds@
  RETURN shared.id AS objectId, shared.kind AS objectKind, shared.nameEn AS objectName
}
UNWIND $ids AS subjectId
WITH {id: 'ASSOC:' + subjectId + '~' + objectId, subjectId: subjectId, objectId: objectId, objectKind: objectKind, objectName: objectName} AS node
