// Which claims have an entity as their subject or object?
// from: entity: Entity
// to: node: Claim
// order: node.id
// facets: predicate = node.predicate; level = node.evidenceLevel; polarity = node.polarity; stance = node.stance; setting = each node.setting; species = each node.species; stage = each node.stages; cause = each node.causes; model = each node.models
// parameters: $minStudies: whole
MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE @claim-passes@
@kept-studies@
WITH claim, count(DISTINCT study.id) AS studies
WHERE studies >= $minStudies
WITH claim AS node
