// Whose cells did the clinical studies of a source give, and how many studies gave them?
// from: entity
// to: node, usage
// order: node.id
MATCH (node:Entity)<-[:USED_DONOR]-(study:Study)-[:USED_SOURCE]->(holder:Entity)-[:SUBCLASS_OF*0..8]->(entity)
WITH node, {studies: count(DISTINCT study.id)} AS usage
