// On which other associations does a step rest?
// from: step: {alternatives: {id: text}[]}
// to: node: Association
// order: node.id
UNWIND step.alternatives AS alternative
MATCH (node:Association {id: alternative.id})
