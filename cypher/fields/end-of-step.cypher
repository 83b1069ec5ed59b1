// Where does a step end?
// from: step
// to: node
// order: node.id
MATCH (node:Entity {id: step.toId})
