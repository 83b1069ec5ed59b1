// Where does a step start?
// from: step: {fromId: text}
// to: node: Entity
// order: node.id
MATCH (node:Entity {id: step.fromId})
