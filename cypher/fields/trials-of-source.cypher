// Which clinical studies and registered trials gave cells of a source, or of a kind of it?
// from: entity: Entity
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = each node.countries; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (entity)<-[:SUBCLASS_OF*0..8]-(holder:Entity)<-[:USED_SOURCE]-(study:Study)
WHERE study.design IN ['rct', 'nonrandomised_controlled', 'single_arm', 'observational', 'registry_trial']
WITH DISTINCT study AS node
