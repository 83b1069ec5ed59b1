// Which entity was used?
// from: usage: {id: text}
// to: node: Entity
// order: node.id
MATCH (node:Entity {id: usage.id})
