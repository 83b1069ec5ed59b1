// Which studies are each alone behind a step of a pathway?
// from: pathway: {sources: texts}
// to: node: Study
// order: node.id
UNWIND pathway.sources AS source
MATCH (node:Study {id: source})
WITH DISTINCT node
