// On which ordered pairs of entities of two kinds is there a claim or a result, or one that the class of MSC and MSC therapy share?
// to: node: {id: text, subjectId: text, objectId: text}
// order: node.subjectId, node.objectId
// parameters: $rows: text, $columns: text
CALL () {
  MATCH (subject:Entity)<-[:SUBJECT]-(:Association)-[:OBJECT]->(object:Entity)
  WHERE subject.kind = $rows AND object.kind = $columns
  RETURN subject.id AS subjectId, object.id AS objectId
  UNION
  MATCH (given:Entity)<-[:SUBJECT]-(:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE given.kind = $rows AND measure.kind = $columns
  RETURN given.id AS subjectId, measure.id AS objectId
  UNION
  MATCH (twin:Entity)<-[:SUBJECT]-(:Association)-[:OBJECT]->(shared:Entity)
  MATCH (sharing:Entity)
  WHERE ((twin.id = 'MSCKG:msc-therapy' AND sharing.id = 'CL:0000134') OR (twin.id = 'CL:0000134' AND sharing.id = 'MSCKG:msc-therapy'))
    AND sharing.kind = $rows AND shared.kind = $columns
  RETURN sharing.id AS subjectId, shared.id AS objectId
}
WITH {id: 'ASSOC:' + subjectId + '~' + objectId, subjectId: subjectId, objectId: objectId} AS node
