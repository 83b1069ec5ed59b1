// On which studies does an association rest, with a claim or a result? On none where fewer than $minStudies are left.
// Results have no level or species of their own: a filter by those looks at claims alone; one by population looks at both.
// from: association: {id: text, subjectId: text, objectId: text}
// to: node: Study
// order: node.id
// facets: design = node.design; year = node.year; country = each node.countries; phase = node.phase; status = node.status; donor = each node.donor; retraction = node.retraction; stage = each node.stages; cause = each node.causes; model = each node.models
// parameters: $minStudies: whole, $levels?: texts, $species?: texts, $humanOnly: truth, $excludeRetracted: truth
CALL (association) {
  MATCH (:Association {id: association.id})<-[:STATES]-(claim:Claim)
  WHERE @claim-passes@
  @kept-studies@
  RETURN study AS study
  UNION
  MATCH (:Entity {id: association.subjectId})<-[:SUBJECT]-(result:Result)-[:OF_OUTCOME]->(measure:Entity)
  WHERE measure.id = association.objectId AND $levels IS NULL AND $species IS NULL AND NOT $humanOnly
  MATCH (result)-[:REPORTED_BY]->(study:Study)
  WHERE (NOT $excludeRetracted OR study.retraction <> 'retracted')
    AND @result-seen-in@
  RETURN study AS study
}
WITH DISTINCT study
ORDER BY study.id
WITH collect(study) AS studies
WHERE size(studies) >= $minStudies
UNWIND studies AS node
