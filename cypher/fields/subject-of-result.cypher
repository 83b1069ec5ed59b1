// What was given to the treated of a result, or pooled by the review?
// from: result: Result
// to: node: Entity
// order: node.id
MATCH (result)-[:SUBJECT]->(node:Entity)
