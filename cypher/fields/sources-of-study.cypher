// Which cell sources did a study use?
// from: study
// to: node
// order: node.id
MATCH (study)-[:USED_SOURCE]->(node:Entity)
