// Which cell sources did a study use?
// from: study: Study
// to: node: Entity
// order: node.id
MATCH (study)-[:USED_SOURCE]->(node:Entity)
