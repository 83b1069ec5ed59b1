// With which studies may a study share patients: those of the cohorts that it names, and those that name its own?
// from: study: Study
// to: node: Study
// order: node.id
CALL (study) {
  MATCH (study)-[:MAY_OVERLAP]->(:Cohort)<-[:IN_COHORT]-(other:Study)
  RETURN other AS other
  UNION
  MATCH (study)-[:IN_COHORT]->(:Cohort)<-[:MAY_OVERLAP]-(other:Study)
  RETURN other AS other
}
WITH other AS node
