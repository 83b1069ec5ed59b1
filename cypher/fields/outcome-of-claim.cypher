// By which outcome does a claim compare two entities?
// from: claim: Claim
// to: node: Entity
// order: node.id
MATCH (claim)-[:OF_OUTCOME]->(node:Entity)
