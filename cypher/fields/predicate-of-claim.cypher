// What does a claim's predicate mean?
// from: claim
// to: node
// order: node.id
MATCH (claim)-[:HAS_PREDICATE]->(node:Predicate)
