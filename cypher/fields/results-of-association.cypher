// Which results does an association rest on: those of its subject on its object?
// from: association: {subjectId: text, objectId: text}
// to: node: Result
// order: node.id
// facets: direction = node.direction; comparedWith = node.comparedWith; scope = node.scope; outcome = node.outcome; measure = measure.id; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (:Entity {id: association.subjectId})<-[:SUBJECT]-(node:Result)-[:OF_OUTCOME]->(measure:Entity)
WHERE measure.id = association.objectId
