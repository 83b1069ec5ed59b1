// The answer of schema/examples/claim-with-conflicts.graphql, as its `data`.
MATCH (claim:Claim {id: $id})-[:STATES]->(association:Association)
MATCH (claim)-[:HAS_PREDICATE]->(predicate:Predicate)
MATCH (subject:Entity {id: association.subjectId})
MATCH (object:Entity {id: association.objectId})
CALL (association) {
  MATCH (stated:Claim)-[:STATES]->(association)
  RETURN count(*) AS claims, collect(DISTINCT stated.sign) AS signs, collect(DISTINCT stated.predicate) AS unsorted
}
CALL (unsorted) {
  UNWIND unsorted AS one
  WITH one ORDER BY one
  RETURN collect(toUpper(one)) AS predicates
}
RETURN {claim: claim{.id, predicateLabel: predicate.labelEn, statement: claim.statementEn, chinese: claim.statementZh,
  polarity: toUpper(claim.polarity), .sign, .testedSign, stance: toUpper(claim.stance), evidenceLevel: toUpper(claim.evidenceLevel), .confidenceGrounds,
  context: {setting: [name IN claim.setting | toUpper(name)], species: [name IN claim.species | toUpper(name)], etiology: claim.etiology, stage: claim.diseaseStage, text: claim.contextText},
  association: association{.id, subject: {name: subject.nameEn}, object: {name: object.nameEn, desiredDirection: toUpper(object.desiredDirection)},
    sign: CASE WHEN (1 IN signs) = (-1 IN signs) THEN 0 WHEN 1 IN signs THEN 1 ELSE -1 END,
    predicates: predicates,
    counts: {claims: claims, studies: COUNT { MATCH (association)<-[:STATES]-(:Claim)-[:RESTS_ON]->(study:Study) RETURN DISTINCT study }}},
  studies: {nodes: COLLECT {
    MATCH (claim)-[:RESTS_ON]->(study:Study)
    RETURN study{.id, .title, design: toUpper(study.design), .year, .treated, .control} ORDER BY study.id LIMIT 25
  }},
  conflictsWith: {totalCount: COUNT { (claim)-[:CONFLICTS_WITH]-(:Claim) }, nodes: COLLECT {
    MATCH (claim)-[:CONFLICTS_WITH]-(other:Claim)
    RETURN other{.id, statement: other.statementEn, polarity: toUpper(other.polarity), evidenceLevel: toUpper(other.evidenceLevel), studies: {nodes: COLLECT {
      MATCH (other)-[:RESTS_ON]->(study:Study)
      RETURN study{.id, .title, design: toUpper(study.design)} ORDER BY study.id LIMIT 25
    }}} ORDER BY other.id LIMIT 25
  }}
}} AS data
