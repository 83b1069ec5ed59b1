// Part: counts the studies of an association's claims that pass the filters, as `studies`.
CALL (association) {
  MATCH (claim:Claim)-[:STATES]->(:Association {id: association.id})
  WHERE ($predicates IS NULL OR claim.predicate IN $predicates)
    AND ($signs IS NULL OR claim.sign IN $signs)
    AND @claim-passes@
  MATCH (claim)-[:RESTS_ON]->(study:Study)
  WHERE NOT $excludeRetracted OR study.retraction <> 'retracted'
  RETURN count(DISTINCT study.id) AS studies
}
