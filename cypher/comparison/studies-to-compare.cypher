// Which studies gave the cells or used the routes of some entities, or bear claims on them; and what did those that speak of several of them find?
// A claim that one is better than another has the outcome by which they were compared as its object.
// Of a population that is asked for: studies of it, and those with claims that saw it.
// `used` says whether it gave or used them; else its claims are on mechanisms among them.
// to: node: {studyId: text, entityIds: texts, used: truth, design: text, retraction: text, registration?: text, cohort?: text, treated?: whole, claims: [id: text, subjectId: text, objectId: text][], results: [id: text, measureId: text, comparedWith: text][]}
// order: node.studyId
// parameters: $ids: texts, $excludeRetracted: truth
CALL () {
  MATCH (study:Study)-[:USED_SOURCE|USED_ROUTE]->(used:Entity)
  WHERE used.id IN $ids
  RETURN study AS study, used.id AS entityId, 1 AS isUse
  UNION
  MATCH (study:Study)<-[:RESTS_ON]-(:Claim)-[:SUBJECT|OBJECT]->(mechanism:Entity)
  WHERE mechanism.id IN $ids AND mechanism.kind = 'Mechanism'
  RETURN study AS study, mechanism.id AS entityId, 0 AS isUse
}
WITH DISTINCT study, entityId, isUse
ORDER BY study.id, entityId
WITH study, collect(entityId) AS entityIds, max(isUse) AS isUse
WHERE NOT $excludeRetracted OR study.retraction <> 'retracted'
OPTIONAL MATCH (study)-[:IN_COHORT]->(cohort:Cohort)
CALL (study) {
  MATCH (study)<-[:RESTS_ON]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
  WHERE subject.id IN $ids AND @claim-passes@
    AND @claim-seen-in@
  MATCH (claim)-[:OBJECT]->(object:Entity)
  OPTIONAL MATCH (claim)-[:OF_OUTCOME]->(outcome:Entity)
  WITH claim, subject, coalesce(outcome.id, object.id) AS objectId
  ORDER BY claim.id
  RETURN collect([claim.id, subject.id, objectId]) AS claims
}
WITH study, entityIds, isUse, cohort, claims
WHERE size(claims) > 0 OR (@study-seen-in@)
CALL (study) {
  MATCH (study)<-[:REPORTED_BY]-(result:Result)-[:OF_OUTCOME]->(measure:Entity)
  WITH result, measure
  ORDER BY result.id
  RETURN collect([result.id, measure.id, result.comparedWith]) AS results
}
WITH {studyId: study.id, entityIds: entityIds, used: isUse = 1, design: study.design, retraction: study.retraction, registration: study.registration, cohort: cohort.name, treated: study.treated, claims: claims, results: results} AS node
