// What does a result measure?
// from: result: Result
// to: node: Entity
// order: node.id
MATCH (result)-[:OF_OUTCOME]->(node:Entity)
