// Which other reports are there of the same cohort?
// from: study
// to: node
// order: node.id
MATCH (study)-[:IN_COHORT]->(cohort:Cohort)<-[:IN_COHORT]-(node:Study)
