// Which association does a claim state?
// from: claim
// to: node
// order: node.id
MATCH (claim)-[:STATES]->(node:Association)
