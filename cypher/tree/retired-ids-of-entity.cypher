// Which retired identifiers does a thing replace?
// from: entity
// to: node
// order: node.id
MATCH (node:RetiredIdentifier)-[:REPLACED_BY]->(entity)
