// Which primary outcomes did a trial register?
// from: study
// to: node
// order: node.position
MATCH (study)-[:HAS_PRIMARY_OUTCOME]->(node:RegisteredOutcome)
