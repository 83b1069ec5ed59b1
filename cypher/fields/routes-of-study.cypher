// By which routes did a study give cells?
// from: study
// to: node
// order: node.id
MATCH (study)-[:USED_ROUTE]->(node:Entity)
