// Which release does the graph hold?
// to: node: Release
// order: node.id
MATCH (node:Release)
