// Of which things is a thing a kind, itself included?
// from: entity
// to: node
// order: node.id
MATCH (entity)-[:SUBCLASS_OF*0..8]->(node:Entity)
WITH DISTINCT node
