// Which release does the graph hold?
// to: node
// order: node.id
MATCH (node:Release)
