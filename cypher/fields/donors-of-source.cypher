// Whose cells did the clinical studies and registered trials of a source, or of a kind of it, give?
// from: entity: Entity
// to: node: Entity
// order: node.id
MATCH (entity)<-[:SUBCLASS_OF*0..8]-(holder:Entity)<-[:USED_SOURCE]-(study:Study)-[:USED_DONOR]->(node:Entity)
WHERE study.design IN ['rct', 'nonrandomised_controlled', 'single_arm', 'observational', 'registry_trial']
WITH DISTINCT node
