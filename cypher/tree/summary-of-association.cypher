// What do all claims of an association say together: predicates, signs, counts, publications?
// from: association
// to: node
// order: node.claims
CALL (association) {
  MATCH (:Association {id: association.id})<-[:STATES]-(claim:Claim)
  WITH claim
  ORDER BY claim.id
  RETURN collect(claim.id) AS claims, collect(DISTINCT claim.predicate) AS predicates, collect(DISTINCT claim.sign) AS signs
}
CALL (association) {
  MATCH (:Association {id: association.id})<-[:STATES]-(claim:Claim)-[:RESTS_ON]->(study:Study)
  WITH DISTINCT study.id AS study
  ORDER BY study
  RETURN collect(study) AS studies
}
WITH {claims: size(claims), studies: size(studies), publications: studies, predicates: predicates, signs: signs} AS node
