// Where does a step end?
// from: step: {toId: text}
// to: node: Entity
// order: node.id
MATCH (node:Entity {id: step.toId})
