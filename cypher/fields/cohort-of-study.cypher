// In which cohort did a study see its patients, and how is that known?
// from: study
// to: node
// order: node.id
MATCH (study)-[link:IN_COHORT]->(cohort:Cohort)
WITH {id: cohort.id, basis: link.basis} AS node
