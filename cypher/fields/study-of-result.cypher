// Which study reports a result?
// from: result: Result
// to: node: Study
// order: node.id
MATCH (result)-[:REPORTED_BY]->(node:Study)
