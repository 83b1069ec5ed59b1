// Which claims did the curators mark as conflicting with a claim?
// from: claim: Claim
// to: node: Claim
// order: node.id
// facets: predicate = node.predicate; level = node.evidenceLevel; polarity = node.polarity; stance = node.stance; setting = each node.setting; species = each node.species; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (claim)-[:CONFLICTS_WITH]-(node:Claim)
