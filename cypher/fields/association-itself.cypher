// Which association does a link of a picture draw?
// from: association: {id: text}
// to: node: Association
// order: node.id
MATCH (node:Association {id: association.id})
