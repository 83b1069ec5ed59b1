// In which cohort did a study see its patients, and how is that known?
// from: study: Study
// to: node: {id: text, basis: text}
// order: node.id
MATCH (study)-[link:IN_COHORT]->(cohort:Cohort)
WITH {id: cohort.id, basis: link.basis} AS node
