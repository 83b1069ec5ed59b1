// Where does a step start?
// from: step
// to: node
// order: node.id
MATCH (node:Entity {id: step.fromId})
