// On which studies does an association rest?
// from: association: {id: text}
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = each node.countries; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction; stage = each node.stages; cause = each node.causes; model = each node.models
MATCH (:Association {id: association.id})<-[:STATES]-(claim:Claim)
WHERE @claim-passes@
@kept-studies@
WITH DISTINCT study AS node
