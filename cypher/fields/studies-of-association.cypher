// On which studies does an association rest?
// from: association: {id: text}
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = node.country; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction
MATCH (:Association {id: association.id})<-[:STATES]-(claim:Claim)
WHERE @claim-passes@
@kept-studies@
WITH DISTINCT study AS node
