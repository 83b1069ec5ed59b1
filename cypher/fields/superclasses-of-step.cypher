// From which superclasses does a step take claims?
// from: step: {origins: texts}
// to: node: Entity
// order: node.id
UNWIND step.origins AS origin
MATCH (node:Entity {id: origin})
WITH DISTINCT node
