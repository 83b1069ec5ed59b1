// From what does an association go out?
// from: association
// to: node
// order: node.id
MATCH (node:Entity {id: association.subjectId})
