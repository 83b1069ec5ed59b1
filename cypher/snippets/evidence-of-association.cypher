// Part: the claims of an association that pass the filters, with their kept studies; a row for each claim and study.
// parameters: $predicates?: texts, $signs?: wholes
MATCH (association)<-[:STATES]-(claim:Claim)
WHERE ($predicates IS NULL OR claim.predicate IN $predicates)
  AND ($signs IS NULL OR claim.sign IN $signs)
  AND @claim-passes@
@kept-studies@
