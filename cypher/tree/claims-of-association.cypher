// Which claims state an association?
// from: association
// to: node
// order: node.id
// facets: predicate = node.predicate; level = node.evidenceLevel; polarity = node.polarity; stance = node.stance; setting = each node.setting; species = each node.species
MATCH (claim:Claim)-[:STATES]->(:Association {id: association.id})
WHERE @claim-passes@
  AND ($minStudies <= 1 OR COUNT { MATCH (claim)-[:RESTS_ON]->(study:Study) WHERE NOT $excludeRetracted OR study.retraction <> 'retracted' } >= $minStudies)
WITH claim AS node
