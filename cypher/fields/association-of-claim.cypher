// Which association does a claim state?
// from: claim: Claim
// to: node: Association
// order: node.id
MATCH (claim)-[:STATES]->(node:Association)
