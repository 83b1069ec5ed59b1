// The association that a link of a picture draws.
// from: association
// to: node
// order: node.id
MATCH (node:Association {id: association.id})
