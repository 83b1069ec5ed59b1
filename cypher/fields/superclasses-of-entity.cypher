// Of which entities is an entity a kind, itself included?
// from: entity: Entity
// to: node: Entity
// order: node.id
MATCH (entity)-[:SUBCLASS_OF*0..8]->(node:Entity)
WITH DISTINCT node
