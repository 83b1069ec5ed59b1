// Whose cells did the clinical studies and registered trials of a source, or of a kind of it, give?
// from: entity
// to: node
// order: node.id
MATCH (node:Entity)<-[:USED_DONOR]-(study:Study)-[:USED_SOURCE]->(holder:Entity)-[:SUBCLASS_OF*0..8]->(entity)
WHERE study.design IN ['rct', 'nonrandomised_controlled', 'single_arm', 'observational', 'registry_trial']
WITH DISTINCT node
