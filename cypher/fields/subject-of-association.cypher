// From what does an association go out?
// from: association: {subjectId: text}
// to: node: Entity
// order: node.id
MATCH (node:Entity {id: association.subjectId})
