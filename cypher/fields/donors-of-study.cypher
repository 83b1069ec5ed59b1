// Whose cells did a study give?
// from: study
// to: node
// order: node.id
MATCH (study)-[:USED_DONOR]->(node:Entity)
