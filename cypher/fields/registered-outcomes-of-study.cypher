// Which primary outcomes did a trial register?
// from: study: Study
// to: node: RegisteredOutcome
// order: node.position
MATCH (study)-[:HAS_PRIMARY_OUTCOME]->(node:RegisteredOutcome)
