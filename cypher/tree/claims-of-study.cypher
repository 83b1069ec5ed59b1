// Which claims rest on a study?
// from: study
// to: node
// order: node.id
// facets: predicate = node.predicate; level = node.evidenceLevel; polarity = node.polarity; stance = node.stance; setting = each node.setting; species = each node.species
MATCH (claim:Claim)-[:RESTS_ON]->(study)
WITH claim AS node
