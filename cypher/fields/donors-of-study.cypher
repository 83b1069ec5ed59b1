// Whose cells did a study give?
// from: study: Study
// to: node: Entity
// order: node.id
MATCH (study)-[:USED_DONOR]->(node:Entity)
