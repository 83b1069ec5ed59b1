// On which studies does an association rest?
// from: association
// to: node
// order: node.id
// facets: design = node.design; year = node.year; country = node.country; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction
MATCH (claim:Claim)-[:STATES]->(:Association {id: association.id})
WHERE @claim-passes@
MATCH (claim)-[:RESTS_ON]->(study:Study)
WHERE NOT $excludeRetracted OR study.retraction <> 'retracted'
WITH DISTINCT study AS node
