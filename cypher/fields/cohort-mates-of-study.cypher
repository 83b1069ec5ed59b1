// Which other reports are there of the same cohort?
// from: study: Study
// to: node: Study
// order: node.id
MATCH (study)-[:IN_COHORT]->(cohort:Cohort)<-[:IN_COHORT]-(node:Study)
