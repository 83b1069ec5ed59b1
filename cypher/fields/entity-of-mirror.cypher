// Which entity is it that mirrors another?
// from: mirror: {id: text}
// to: node: Entity
// order: node.id
MATCH (node:Entity {id: mirror.id})
