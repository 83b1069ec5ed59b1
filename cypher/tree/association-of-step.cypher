// On which association does a step rest first?
// from: step
// to: node
// order: node.id
WITH step.association AS node
