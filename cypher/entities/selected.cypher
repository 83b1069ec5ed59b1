// What is below it: one empty record, to which the entities are hung that an analysis names?
// to: node: {id: text}
// order: node.id
WITH {id: 'selected'} AS node
