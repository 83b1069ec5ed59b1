// What does a result measure?
// from: result
// to: node
// order: node.id
MATCH (result)-[:OF_OUTCOME]->(node:Entity)
