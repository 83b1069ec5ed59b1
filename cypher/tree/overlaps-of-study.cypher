// With which studies may a study share patients?
// from: study
// to: node
// order: node.id
MATCH (study)-[link:MAY_OVERLAP]-(other:Study)
WITH DISTINCT other AS node
