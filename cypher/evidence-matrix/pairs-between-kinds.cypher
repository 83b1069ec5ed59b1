// On which ordered pairs of things of two kinds is there a claim, or a result of the cells on the measure?
// to: node: {id: text, subjectId: text, objectId: text}
// order: node.subjectId, node.objectId
// parameters: $rows: text, $columns: text
CALL () {
  MATCH (subject:Entity)<-[:SUBJECT]-(:Association)-[:OBJECT]->(object:Entity)
  WHERE subject.kind = $rows AND object.kind = $columns
  RETURN subject.id AS subjectId, object.id AS objectId
  UNION
  MATCH (cells:Entity)<-[:USED_SOURCE]-(:Study)<-[:REPORTED_BY]-(:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE cells.kind = $rows AND measure.kind = $columns
  RETURN cells.id AS subjectId, measure.id AS objectId
}
WITH {id: 'ASSOC:' + subjectId + '~' + objectId, subjectId: subjectId, objectId: objectId} AS node
