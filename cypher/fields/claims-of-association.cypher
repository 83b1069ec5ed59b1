// Which claims state an association?
// from: association: {id: text}
// to: node: Claim
// order: node.id
// facets: predicate = node.predicate; level = node.evidenceLevel; polarity = node.polarity; stance = node.stance; setting = each node.setting; species = each node.species; stage = each node.stages; cause = each node.causes; model = each node.models
// parameters: $minStudies: whole
MATCH (:Association {id: association.id})<-[:STATES]-(claim:Claim)
WHERE @claim-passes@
@kept-studies@
WITH claim, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
WITH claim AS node
