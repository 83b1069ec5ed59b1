// Which thing was used?
// from: usage
// to: node
// order: node.id
MATCH (node:Entity {id: usage.id})
