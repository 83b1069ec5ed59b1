// By what can entities be found, and which studies stand behind the claims about each, or used it?
// columns: id: text, kind: text, nameEn: text, nameZh: text, synonymsEn: texts, synonymsZh: texts, ontologyLabel?: text, crossReferences: texts, retiredIds: texts, related: texts, claims: whole, claimed: texts, used: texts
MATCH (entity:Entity)
CALL (entity) {
  MATCH (entity)-[link:HAS_CROSS_REFERENCE]->(reference:CrossReference)
  WHERE link.relation <> 'related'
  WITH reference ORDER BY reference.id
  RETURN collect(reference.id) AS crossReferences
}
CALL (entity) {
  MATCH (entity)-[link:HAS_CROSS_REFERENCE]->(reference:CrossReference)
  WHERE link.relation = 'related'
  WITH reference ORDER BY reference.id
  RETURN collect(reference.id) AS related
}
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN count(DISTINCT claim) AS claims
}
CALL (entity) {
  MATCH (entity)<-[:REPLACED_BY]-(retired:RetiredIdentifier)
  WITH retired ORDER BY retired.id
  RETURN collect(retired.id) AS retiredIds
}
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:RESTS_ON]->(study:Study)
  WITH DISTINCT study.id AS id ORDER BY id
  RETURN collect(id) AS claimed
}
CALL (entity) {
  MATCH (entity)<-[:USED_SOURCE|USED_ROUTE|USED_DONOR]-(study:Study)
  WITH DISTINCT study.id AS id ORDER BY id
  RETURN collect(id) AS used
}
RETURN entity.id AS id, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh, entity.synonymsEn AS synonymsEn,
  entity.synonymsZh AS synonymsZh, entity.ontologyLabel AS ontologyLabel, crossReferences AS crossReferences, retiredIds AS retiredIds,
  related AS related, claims AS claims, claimed AS claimed, used AS used
ORDER BY id
