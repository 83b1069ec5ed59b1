// What does a claim's predicate mean?
// from: claim: Claim
// to: node: Predicate
// order: node.id
MATCH (claim)-[:HAS_PREDICATE]->(node:Predicate)
