// Which study reports a result?
// from: result
// to: node
// order: node.id
MATCH (result)-[:REPORTED_BY]->(node:Study)
