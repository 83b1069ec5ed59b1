// Which publications does a trial's registration name?
// from: study
// to: node
// order: node.id
MATCH (study)-[link:LINKED_PUBLICATION]->(publication:Publication)
WITH {id: publication.id, type: link.type} AS node
