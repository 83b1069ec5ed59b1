// Which results measure an association's object after cells of its subject, or stand in a study that its claims rest on?
// from: association: {subjectId: text, objectId: text, id: text}
// to: node: Result
// order: node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome
CALL (association) {
  MATCH (:Entity {id: association.subjectId})<-[:USED_SOURCE]-(study:Study)<-[:REPORTED_BY]-(result:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE measure.id = association.objectId
  RETURN result AS result
  UNION
  MATCH (:Association {id: association.id})<-[:STATES]-(claim:Claim)-[:RESTS_ON]->(study:Study)<-[:REPORTED_BY]-(result:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE measure.id = association.objectId
  RETURN result AS result
}
WITH result AS node
