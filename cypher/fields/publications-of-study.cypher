// Which publications does a trial's registration name?
// from: study: Study
// to: node: {id: text, type: text}
// order: node.id
MATCH (study)-[link:LINKED_PUBLICATION]->(publication:Publication)
WITH {id: publication.id, type: link.type} AS node
