// Which results measure an association's object after cells of its subject, or stand in a study that its claims rest on?
// from: association
// to: node
// order: node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome
MATCH (:Entity {id: association.objectId})<-[:OF_OUTCOME]-(result:Result)-[:REPORTED_BY]->(study:Study)
WHERE EXISTS { MATCH (study)-[:USED_SOURCE]->(source:Entity) WHERE source.id = association.subjectId }
  OR EXISTS { MATCH (study)<-[:RESTS_ON]-(claim:Claim)-[:STATES]->(:Association {id: association.id}) WHERE claim.id IS NOT NULL }
WITH result AS node
