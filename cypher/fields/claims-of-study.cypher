// Which claims rest on a study?
// from: study: Study
// to: node: Claim
// order: node.id
// facets: predicate = node.predicate; level = node.evidenceLevel; polarity = node.polarity; stance = node.stance; setting = each node.setting; species = each node.species; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (study)<-[:RESTS_ON]-(claim:Claim)
WITH claim AS node
