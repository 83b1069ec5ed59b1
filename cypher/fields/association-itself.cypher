// Which association does a link of a picture draw?
// from: association
// to: node
// order: node.id
MATCH (node:Association {id: association.id})
