// On which studies does a claim rest, in the order in which it names them?
// from: claim: Claim
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = each node.countries; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (claim)-[:RESTS_ON]->(node:Study)
