// To what does an association lead?
// from: association: {objectId: text}
// to: node: Entity
// order: node.id
MATCH (node:Entity {id: association.objectId})
