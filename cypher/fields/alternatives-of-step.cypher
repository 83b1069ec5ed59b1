// On which other associations does a step rest?
// from: step
// to: node
// order: node.id
UNWIND step.alternatives AS alternative
MATCH (node:Association {id: alternative.id})
