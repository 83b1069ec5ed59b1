// To what does an association lead?
// from: association
// to: node
// order: node.id
MATCH (node:Entity {id: association.objectId})
