// What is each of some things said to do to everything that one of them is said to do something to, or whose cells were measured on it?
// to: node: {id: text, subjectId: text, objectId: text, objectKind: text}
// order: node.objectId, node.subjectId
// parameters: $ids: texts
CALL () {
  MATCH (subject:Entity)<-[:SUBJECT]-(:Association)-[:OBJECT]->(object:Entity)
  WHERE subject.id IN $ids AND object.kind IN ['Outcome', 'Measure', 'Complication', 'AdverseEvent']
  RETURN object.id AS objectId, object.kind AS objectKind
  UNION
  MATCH (used:Entity)<-[:USED_SOURCE|USED_ROUTE]-(:Study)<-[:REPORTED_BY]-(:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE used.id IN $ids AND measure.kind IN ['Outcome', 'Measure', 'Complication', 'AdverseEvent']
  RETURN measure.id AS objectId, measure.kind AS objectKind
}
UNWIND $ids AS subjectId
WITH {id: 'ASSOC:' + subjectId + '~' + objectId, subjectId: subjectId, objectId: objectId, objectKind: objectKind} AS node
