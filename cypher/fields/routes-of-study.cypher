// By which routes did a study give cells?
// from: study: Study
// to: node: Entity
// order: node.id
MATCH (study)-[:USED_ROUTE]->(node:Entity)
