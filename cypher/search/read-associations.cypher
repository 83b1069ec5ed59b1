// Which associations are there, between which entities, and how many claims state each?
// columns: id: text, subjectEn: text, subjectZh: text, objectEn: text, objectZh: text, claims: whole
MATCH (subject:Entity)<-[:SUBJECT]-(association:Association)-[:OBJECT]->(object:Entity)
CALL (association) {
  MATCH (association)<-[:STATES]-(claim:Claim)
  RETURN count(claim) AS claims
}
RETURN association.id AS id, subject.nameEn AS subjectEn, subject.nameZh AS subjectZh, object.nameEn AS objectEn, object.nameZh AS objectZh, claims AS claims
ORDER BY id
